import {
  isReadOnly,
  type SqliteClient,
  type SqliteConnections,
  type Statement,
} from './sqlite-connections.ts';
import type { WriteQueue, WriteTurn } from './write-queue.ts';

/** A transaction that holds the write lock from its beginning, or again from its first write on after `pause`. */
export class SqliteTransaction {
  readonly #connections: SqliteConnections;
  readonly #queue: WriteQueue;
  readonly #turn: WriteTurn;
  #opening: Promise<void> | null = null;
  #hasWritten = false;

  constructor(connections: SqliteConnections, queue: WriteQueue, turn: WriteTurn) {
    this.#connections = connections;
    this.#queue = queue;
    this.#turn = turn;
  }

  /** Needs the turn; gives it up again when the database refuses. */
  async begin(): Promise<void> {
    try {
      await this.#connections.writes.execute('BEGIN IMMEDIATE');
    } catch (error) {
      this.#queue.end(this.#turn);
      throw error;
    }
  }

  /** Lets others write until this one does; nothing happens once it has written. */
  async pause(): Promise<void> {
    if (this.#hasWritten || this.#turn.paused || this.#turn.ended) return;
    await this.#connections.writes.execute('COMMIT');
    this.#queue.pause(this.#turn);
  }

  /** A failed commit is thrown: what it should have stored is not stored. */
  async end(statement: 'COMMIT' | 'ROLLBACK'): Promise<void> {
    const { writes } = this.#connections;
    try {
      if (this.#turn.paused || this.#turn.ended) return;
      await writes.execute(statement);
    } catch (error) {
      if (statement === 'COMMIT') await writes.execute('ROLLBACK').catch(() => undefined);
      throw error;
    } finally {
      this.#queue.end(this.#turn);
    }
  }

  /** What Payload's operations inside the transaction talk to. */
  client(): SqliteClient {
    const { writes } = this.#connections;
    const execute = async (statement: Statement) => {
      if (isReadOnly(statement))
        return this.#turn.paused ? this.#connections.reads.execute(statement) : writes.execute(statement);
      await this.#open();
      this.#hasWritten = true;
      return writes.execute(statement);
    };
    return new Proxy(writes, {
      get: (target, name) => (name === 'execute' ? execute : Reflect.get(target, name, target)),
    });
  }

  async #open(): Promise<void> {
    if (this.#turn.ended)
      throw new Error('The transaction has ended; nothing can be written in it any more.');
    if (!this.#turn.paused) return;
    this.#opening ??= this.#queue.resume(this.#turn).then(() => this.begin());
    await this.#opening;
    this.#opening = null;
  }
}
