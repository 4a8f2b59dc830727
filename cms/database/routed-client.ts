import { isReadOnly, type SqliteClient, type SqliteConnections } from './sqlite-connections.ts';
import type { WriteQueue } from './write-queue.ts';

/**
 * The client for everything outside a transaction: reads go to a connection of their own, which sees what is
 * committed and waits for nobody; writes (login attempts, locks, preferences, jobs) take their turn in the queue.
 */
export function routeClient({ reads, writes }: SqliteConnections, queue: WriteQueue): SqliteClient {
  const queued = <T>(sql: string, write: () => Promise<T>) =>
    queue.run(`A write of its own (${brief(sql)})`, write);
  return {
    execute: (statement) => {
      if (isReadOnly(statement)) return reads.execute(statement);
      const sql = typeof statement === 'string' ? statement : statement.sql;
      return queued(sql, () => writes.execute(statement));
    },
    batch: (statements, mode) => queued('batch', () => writes.batch(statements, mode)),
    migrate: (statements) => queued('migrate', () => writes.migrate(statements)),
    executeMultiple: (sql) => queued(sql, () => writes.executeMultiple(sql)),
    transaction: () =>
      Promise.reject(new Error('Transactions are begun through the adapter, not on its client.')),
    sync: () => writes.sync(),
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
