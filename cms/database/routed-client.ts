import type { SQLiteAdapter } from '@payloadcms/db-sqlite';

import type { WriteQueue } from './write-queue.ts';

export type SqliteClient = SQLiteAdapter['client'];
type Statement = Parameters<SqliteClient['execute']>[0];

const readOnly = /^\s*(select|explain)\b/i;

/**
 * The client for everything outside a transaction: reads go to a connection of their own, which sees what is
 * committed and waits for nobody; writes (login attempts, locks, preferences, jobs) take their turn in the queue.
 */
export function routeClient(reads: SqliteClient, writes: SqliteClient, queue: WriteQueue): SqliteClient {
  const queued = <T>(sql: string, write: () => Promise<T>) => queue.run(`A write of its own (${brief(sql)})`, write);
  const refuse = () => Promise.reject(new Error('Transactions are begun through the adapter, not on its client.'));

  return {
    execute: (statement: Statement, args?: Parameters<SqliteClient['execute']>[1]) => {
      const sql = typeof statement === 'string' ? statement : statement.sql;
      const run = (client: SqliteClient) =>
        typeof statement === 'string' ? client.execute(statement, args) : client.execute(statement);
      return readOnly.test(sql) ? run(reads) : queued(sql, () => run(writes));
    },
    batch: (statements, mode) => queued('batch', () => writes.batch(statements, mode)),
    migrate: (statements) => queued('migrate', () => writes.migrate(statements)),
    executeMultiple: (sql) => queued(sql, () => writes.executeMultiple(sql)),
    transaction: refuse,
    sync: () => writes.sync(),
    reconnect: () => undefined,
    close: () => {
      reads.close();
      writes.close();
    },
    get closed() {
      return writes.closed;
    },
    get protocol() {
      return writes.protocol;
    },
  };
}

function brief(sql: string): string {
  const oneLine = sql.replaceAll(/\s+/g, ' ').trim();
  return oneLine.length > 60 ? `${oneLine.slice(0, 60)}…` : oneLine;
}
