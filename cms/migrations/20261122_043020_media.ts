import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`media\` ADD \`file_note\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`duplicate_of\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`hash\` text;`)
  await db.run(sql`CREATE INDEX \`media_hash_idx\` ON \`media\` (\`hash\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`media_hash_idx\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`file_note\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`duplicate_of\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`hash\`;`)
}
