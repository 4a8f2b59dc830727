import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql';

export type SqliteClient = SQLiteAdapter['client'];
export type Statement = Parameters<SqliteClient['execute']>[0];

/** SQLite lets one connection write and any number read what is committed. */
export interface SqliteConnections {
  readonly reads: SqliteClient;
  readonly writes: SqliteClient;
}

const busyTimeoutMs = 5000;

export async function openConnections(url: string): Promise<SqliteConnections> {
  const writes = await openConnection(url);
  // Tells SQLite which indexes are worth using, from a sample that does not grow with the tables.
  await writes.execute('PRAGMA analysis_limit = 1000');
  await writes.execute('ANALYZE');
  return { writes, reads: await openConnection(url) };
}

/** Whether a statement changes nothing, so that it needs no lock. */
export function isReadOnly(statement: Statement): boolean {
  return /^\s*(select|explain)\b/i.test(typeof statement === 'string' ? statement : statement.sql);
}

async function openConnection(url: string): Promise<SqliteClient> {
  const client: SqliteClient = drizzle({ connection: { url } }).$client;
  await client.execute(`PRAGMA busy_timeout = ${busyTimeoutMs}`);
  await client.execute('PRAGMA journal_mode = WAL');
  await client.execute('PRAGMA synchronous = FULL');
  await client.execute('PRAGMA foreign_keys = ON');
  return client;
}
