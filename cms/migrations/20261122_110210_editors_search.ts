import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`redirects\` ADD \`search_text\` text;`)
  await db.run(sql`ALTER TABLE \`forms\` ADD \`search_text\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`redirects\` DROP COLUMN \`search_text\`;`)
  await db.run(sql`ALTER TABLE \`forms\` DROP COLUMN \`search_text\`;`)
}
