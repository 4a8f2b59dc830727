import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`editing_holds\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`user\` text NOT NULL,
  	\`session\` text NOT NULL,
  	\`since\` text NOT NULL,
  	\`seen_at\` text NOT NULL,
  	\`typed_at\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`editing_holds_key_idx\` ON \`editing_holds\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`unsaved_copies\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`of_collection\` text NOT NULL,
  	\`of_document\` text,
  	\`user\` text NOT NULL,
  	\`reason\` text NOT NULL,
  	\`based_on\` text,
  	\`at\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`unsaved_copies_key_idx\` ON \`unsaved_copies\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`unsaved_copies_of_document_idx\` ON \`unsaved_copies\` (\`of_document\`);`)
  await db.run(sql`CREATE INDEX \`unsaved_copies_user_idx\` ON \`unsaved_copies\` (\`user\`);`)
  await db.run(sql`CREATE INDEX \`unsaved_copies_at_idx\` ON \`unsaved_copies\` (\`at\`);`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`updated_by\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`search_text\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_updated_by\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_search_text\` text;`)
  await db.run(sql`ALTER TABLE \`categories\` ADD \`search_text\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`search_text\` text;`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`search_text\` text;`)
  await db.run(sql`ALTER TABLE \`_documents_v\` ADD \`version_search_text\` text;`)
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`search_text\` text;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` ADD \`version_search_text\` text;`)
  await db.run(sql`ALTER TABLE \`banners\` ADD \`search_text\` text;`)
  await db.run(sql`ALTER TABLE \`_banners_v\` ADD \`version_search_text\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`search_text\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`editing_holds\`;`)
  await db.run(sql`DROP TABLE \`unsaved_copies\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`updated_by\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`search_text\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_updated_by\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_search_text\`;`)
  await db.run(sql`ALTER TABLE \`categories\` DROP COLUMN \`search_text\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`search_text\`;`)
  await db.run(sql`ALTER TABLE \`documents\` DROP COLUMN \`search_text\`;`)
  await db.run(sql`ALTER TABLE \`_documents_v\` DROP COLUMN \`version_search_text\`;`)
  await db.run(sql`ALTER TABLE \`campaigns\` DROP COLUMN \`search_text\`;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` DROP COLUMN \`version_search_text\`;`)
  await db.run(sql`ALTER TABLE \`banners\` DROP COLUMN \`search_text\`;`)
  await db.run(sql`ALTER TABLE \`_banners_v\` DROP COLUMN \`version_search_text\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`search_text\`;`)
}
