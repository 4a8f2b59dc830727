import { sql, type SQLiteAdapter } from '@payloadcms/db-sqlite';
import type { MongooseAdapter } from '@payloadcms/db-mongodb';

/** New values of one text field, by identifier of the row. */
export interface TextChange {
  collection: string;
  of: 'documents' | 'versions';
  /** The field's name in the program, and in SQLite's tables. */
  field: { name: string; column: string };
  texts: ReadonlyMap<string, string>;
}

/** Changes rows beneath Payload, in one transaction: no hook and no `updatedAt` hears of it. */
export async function setTextsInSqlite(adapter: SQLiteAdapter, change: TextChange): Promise<void> {
  const { collection, of, field, texts } = change;
  const table = sql.identifier(of === 'versions' ? `_${collection}_v` : collection);
  const column = sql.identifier(of === 'versions' ? `version_${field.column}` : field.column);
  const id = String(await adapter.beginTransaction());
  try {
    const db = adapter.sessions[id]?.db as unknown as SQLiteAdapter['drizzle'];
    for (const [row, text] of texts)
      await db.run(sql`UPDATE ${table} SET ${column} = ${text} WHERE id = ${row}`);
    await adapter.commitTransaction(id);
  } catch (error) {
    await adapter.rollbackTransaction(id);
    throw error;
  }
}

/** The same for MongoDB, in one bulk write. */
export async function setTextsInMongodb(adapter: MongooseAdapter, change: TextChange): Promise<void> {
  const { collection, of, field, texts } = change;
  const model = of === 'versions' ? adapter.versions[collection] : adapter.collections[collection];
  const name = of === 'versions' ? `version.${field.name}` : field.name;
  if (!model || texts.size === 0) return;
  await model.bulkWrite(
    [...texts].map(([row, text]) => ({
      updateOne: { filter: { _id: row }, update: { $set: { [name]: text } } },
    })),
    { timestamps: false },
  );
}
