import { randomUUID } from 'node:crypto';
import { sql, type SQLiteAdapter, sqliteAdapter } from '@payloadcms/db-sqlite';
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql';
import type { DatabaseAdapterObj, Migration, PayloadRequest } from 'payload';

import { migrations } from '../migrations/index.ts';
import { Commits } from './commits.ts';
import type { NewsroomDatabase, NumberSeries } from './newsroom-database.ts';
import { setTextsInSqlite } from './set-texts.ts';
import { routeClient } from './routed-client.ts';
import { openConnections, type SqliteConnections } from './sqlite-connections.ts';
import { SqliteTransaction } from './sqlite-transaction.ts';
import { WriteQueue } from './write-queue.ts';

/** Payload's SQLite adapter in `file:…`, with real transactions that wait for one another in this process. */
export function makeSqliteDatabase(url: string): DatabaseAdapterObj {
  const plain = sqliteAdapter({
    client: { url },
    idType: 'uuidv7',
    push: false,
    // Only makes Payload ask for transactions; they are begun below.
    transactionOptions: {},
  });
  return {
    ...plain,
    init: (args) => withQueuedTransactions(plain.init(args), url),
  };
}

function withQueuedTransactions(adapter: SQLiteAdapter, url: string): SQLiteAdapter {
  const queue = new WriteQueue();
  const commits = new Commits();
  const transactions = new Map<string, SqliteTransaction>();
  const connect = adapter.connect;
  let connections: SqliteConnections | undefined;

  adapter.connect = async function connectTwice(options) {
    if (!connections) {
      connections = await openConnections(url);
      adapter.client = routeClient(connections, queue);
    }
    await connect?.call(adapter, options);
    await migrateUp(adapter, connections);
  };

  adapter.beginTransaction = function beginQueuedTransaction() {
    return queue.begin('a transaction').then(async (turn) => {
      if (!connections) throw new Error('The SQLite database is not connected.');
      const id = randomUUID();
      const transaction = new SqliteTransaction(connections, queue, turn);
      await transaction.begin();
      transactions.set(id, transaction);
      adapter.sessions[id] = sessionOf(adapter, transaction);
      return id;
    });
  };

  const end = async (id: string, statement: 'COMMIT' | 'ROLLBACK'): Promise<boolean> => {
    const transaction = transactions.get(id);
    transactions.delete(id);
    delete adapter.sessions[id];
    await transaction?.end(statement);
    return transaction !== undefined;
  };

  adapter.commitTransaction = async function commitQueuedTransaction(id) {
    if (await end(String(await id), 'COMMIT')) commits.announce();
  };

  adapter.rollbackTransaction = async function rollbackQueuedTransaction(id) {
    await end(String(await id), 'ROLLBACK');
  };

  adapter.destroy = async function closeConnections() {
    adapter.client?.close();
    connections = undefined;
  };

  const newsroom: NewsroomDatabase = {
    commits,
    drawNumber: (req, series) => nextNumber(adapter, req, series),
    setTexts: (change) => setTextsInSqlite(adapter, change),
    // The write lock lets nobody else look for a slug meanwhile.
    savesOverlap: false,
    claimSlug: () => true,
    releaseSlug: () => undefined,
    letOthersWrite: async (req) => transactions.get(String(await req.transactionID))?.pause(),
  };
  return Object.assign(adapter, { newsroom });
}

function sessionOf(
  adapter: SQLiteAdapter,
  transaction: SqliteTransaction,
): SQLiteAdapter['sessions'][string] {
  const db = drizzle(transaction.client(), { schema: adapter.schema, logger: adapter.logger || false });
  const settle = () => Promise.resolve();
  return { db: db as never, resolve: settle, reject: settle };
}

/** Rebuilding a table drops the old one; with foreign keys on, that would delete the rows that point to it. */
async function migrateUp(adapter: SQLiteAdapter, { writes }: SqliteConnections): Promise<void> {
  await writes.execute('PRAGMA foreign_keys = OFF');
  try {
    await adapter.migrate({ migrations: migrations as unknown as Migration[] });
  } finally {
    await writes.execute('PRAGMA foreign_keys = ON');
  }
}

async function nextNumber(
  adapter: SQLiteAdapter,
  req: PayloadRequest,
  series: NumberSeries,
): Promise<number> {
  const session = adapter.sessions[String(await req.transactionID)];
  if (!session) throw new Error(`A number of the series "${series}" is drawn inside a transaction only.`);
  // An update takes the lock first, in case the transaction had let others write.
  await adapter.execute({
    drizzle: session.db as never,
    sql: sql.raw(`UPDATE ${series} SET number = number WHERE 0`),
  });
  const answer = await adapter.execute({
    drizzle: session.db as never,
    sql: sql.raw(`SELECT COALESCE(MAX(number), 0) + 1 AS next FROM ${series}`),
  });
  return Number((answer as { rows: { next: number }[] }).rows[0]?.next);
}
