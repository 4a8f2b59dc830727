import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`review_links_openings\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`from\` text,
  	\`device\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`review_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`review_links_openings_order_idx\` ON \`review_links_openings\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`review_links_openings_parent_id_idx\` ON \`review_links_openings\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`review_links\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`article_id\` text(36) NOT NULL,
  	\`token_hash\` text,
  	\`expires_at\` text,
  	\`revoked_at\` text,
  	\`created_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`article_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`review_links_article_idx\` ON \`review_links\` (\`article_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`review_links_token_hash_idx\` ON \`review_links\` (\`token_hash\`);`)
  await db.run(sql`CREATE INDEX \`review_links_created_by_idx\` ON \`review_links\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`review_links_updated_at_idx\` ON \`review_links\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`review_links_created_at_idx\` ON \`review_links\` (\`created_at\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`review_links_openings\`;`)
  await db.run(sql`DROP TABLE \`review_links\`;`)
}
