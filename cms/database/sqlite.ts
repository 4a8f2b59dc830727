import { sql, type SQLiteAdapter, sqliteAdapter } from '@payloadcms/db-sqlite';
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql';
import { randomUUID } from 'node:crypto';
import type { DatabaseAdapterObj, PayloadRequest } from 'payload';

import { migrations } from '../migrations/index.ts';
import { Commits } from './commits.ts';
import type { NewsroomDatabase } from './newsroom-database.ts';
import { routeClient, type SqliteClient } from './routed-client.ts';
import { WriteQueue, type WriteTurn } from './write-queue.ts';

const busyTimeoutMs = 5000;
const outboxTable = 'outbox';

/** Payload's SQLite adapter in `file:…`, with real transactions that wait for one another in this process. */
export function makeSqliteDatabase(url: string): DatabaseAdapterObj {
  const plain = sqliteAdapter({
    client: { url },
    idType: 'uuidv7',
    push: false,
    // Only makes Payload ask for transactions; they are begun below.
    transactionOptions: {},
  });
  return { ...plain, init: (args) => withQueuedTransactions(plain.init(args) as unknown as SQLiteAdapter, url) };
}

function withQueuedTransactions(adapter: SQLiteAdapter, url: string): SQLiteAdapter {
  const queue = new WriteQueue();
  const commits = new Commits();
  const turns = new Map<string, WriteTurn>();
  const connect = adapter.connect;
  let writes: SqliteClient | undefined;

  const endTurn = async (id: string, statement: 'COMMIT' | 'ROLLBACK'): Promise<boolean> => {
    const turn = turns.get(id);
    if (!turn) return false;
    turns.delete(id);
    delete adapter.sessions[id];
    try {
      await finish(writes, statement);
    } finally {
      queue.end(turn);
    }
    return true;
  };

  adapter.connect = async function connectWithTwoConnections(options) {
    if (!writes || writes.closed) {
      writes = await openConnection(url);
      adapter.client = routeClient(await openConnection(url), writes, queue);
    }
    await connect?.call(adapter, options);
    if (process.env.PAYLOAD_MIGRATING !== 'true') await migrateUp(adapter, writes);
  };

  adapter.beginTransaction = function beginQueuedTransaction() {
    const id = randomUUID();
    return queue.begin('a transaction').then(async (turn) => {
      try {
        if (!writes) throw new Error('The SQLite database is not connected.');
        await writes.execute('BEGIN IMMEDIATE');
        const db = drizzle(writes, { schema: adapter.schema, logger: adapter.logger || false });
        const settle = () => Promise.resolve();
        adapter.sessions[id] = { db: db as never, resolve: settle, reject: settle };
        turns.set(id, turn);
        return id;
      } catch (error) {
        queue.end(turn);
        throw error;
      }
    });
  };

  adapter.commitTransaction = async function commitQueuedTransaction(id) {
    if (await endTurn(String(await id), 'COMMIT')) commits.announce();
  };

  adapter.rollbackTransaction = async function rollbackQueuedTransaction(id) {
    await endTurn(String(await id), 'ROLLBACK');
  };

  adapter.destroy = async function closeConnections() {
    adapter.client?.close();
    writes = undefined;
    adapter.client = undefined as never;
  };

  const newsroom: NewsroomDatabase = { commits, drawNumber: (req) => nextOutboxNumber(adapter, req) };
  return Object.assign(adapter, { newsroom });
}

async function openConnection(url: string): Promise<SqliteClient> {
  const client: SqliteClient = drizzle({ connection: { url } }).$client;
  await client.execute(`PRAGMA busy_timeout = ${busyTimeoutMs}`);
  await client.execute('PRAGMA journal_mode = WAL');
  await client.execute('PRAGMA synchronous = FULL');
  await client.execute('PRAGMA foreign_keys = ON');
  return client;
}

/** A commit that fails must reach the caller: its save was not stored. */
async function finish(writes: SqliteClient | undefined, statement: 'COMMIT' | 'ROLLBACK'): Promise<void> {
  if (!writes) throw new Error('The SQLite database was closed in the middle of a transaction.');
  try {
    await writes.execute(statement);
  } catch (error) {
    if (statement === 'COMMIT') await writes.execute('ROLLBACK').catch(() => undefined);
    throw error;
  }
}

/** Rebuilding a table drops the old one; with foreign keys on, that would delete the rows that point to it. */
async function migrateUp(adapter: SQLiteAdapter, writes: SqliteClient): Promise<void> {
  await writes.execute('PRAGMA foreign_keys = OFF');
  try {
    await adapter.migrate({ migrations });
  } finally {
    await writes.execute('PRAGMA foreign_keys = ON');
  }
}

async function nextOutboxNumber(adapter: SQLiteAdapter, req: PayloadRequest): Promise<number> {
  const session = adapter.sessions[String(await req.transactionID)];
  if (!session) throw new Error('A number of the outbox is drawn inside a transaction only.');
  const answer = await adapter.execute({
    drizzle: session.db as never,
    sql: sql.raw(`SELECT COALESCE(MAX(number), 0) + 1 AS next FROM ${outboxTable}`) as never,
  });
  return Number((answer as { rows: { next: number }[] }).rows[0]?.next);
}
