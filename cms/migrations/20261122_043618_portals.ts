import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`articles\` ADD \`origin\` text;`)
  await db.run(sql`CREATE INDEX \`articles_origin_idx\` ON \`articles\` (\`origin\`);`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_origin\` text;`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_origin_idx\` ON \`_articles_v\` (\`version_origin\`);`)
  await db.run(sql`ALTER TABLE \`categories\` ADD \`origin\` text;`)
  await db.run(sql`CREATE INDEX \`categories_origin_idx\` ON \`categories\` (\`origin\`);`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`origin\` text;`)
  await db.run(sql`CREATE INDEX \`media_origin_idx\` ON \`media\` (\`origin\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`articles_origin_idx\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`origin\`;`)
  await db.run(sql`DROP INDEX \`_articles_v_version_version_origin_idx\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_origin\`;`)
  await db.run(sql`DROP INDEX \`categories_origin_idx\`;`)
  await db.run(sql`ALTER TABLE \`categories\` DROP COLUMN \`origin\`;`)
  await db.run(sql`DROP INDEX \`media_origin_idx\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`origin\`;`)
}
