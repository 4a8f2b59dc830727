import { AsyncLocalStorage } from 'node:async_hooks';

/** One holder's time at the head of the queue. */
export interface WriteTurn {
  readonly purpose: string;
  ended: boolean;
  /** The lock is with somebody else for now. */
  paused: boolean;
}

/**
 * Thrown at once, instead of waiting for ever, when something inside a transaction asks for the write lock
 * that the same call chain already holds.
 */
export class NestedWriteError extends Error {
  constructor(wanted: string, holder: string) {
    super(
      `${wanted} was asked for inside ${holder} that the same call holds, and would wait for itself. ` +
        'Pass `req` on to every Payload operation that runs inside a hook or an endpoint, so that it joins ' +
        'the transaction.',
    );
    this.name = 'NestedWriteError';
  }
}

/**
 * Lets one writer at a time through, in order of arrival. SQLite has one write lock; waiting for it here costs
 * nothing, waiting for it inside SQLite blocks the whole process and fails with SQLITE_BUSY.
 */
export class WriteQueue {
  readonly #turns = new AsyncLocalStorage<WriteTurn>();
  readonly #waiting: (() => void)[] = [];
  #busy = false;

  /**
   * Takes the lock for everything that the caller does from here on, until `end`.
   * Not `async`: the turn must be noted in the caller's own context, before its first `await`.
   */
  begin(purpose: string): Promise<WriteTurn> {
    const nested = this.#nested(purpose);
    if (nested) return Promise.reject(nested);
    const turn: WriteTurn = { purpose, ended: false, paused: false };
    this.#turns.enterWith(turn);
    return this.#take().then(() => turn);
  }

  /** Gives the lock to the next in line; a second call for the same turn does nothing. */
  end(turn: WriteTurn): void {
    if (turn.ended) return;
    turn.ended = true;
    if (!turn.paused) this.#pass();
  }

  /** Lets the next in line go first, until `resume`. */
  pause(turn: WriteTurn): void {
    if (turn.ended || turn.paused) return;
    turn.paused = true;
    this.#pass();
  }

  async resume(turn: WriteTurn): Promise<void> {
    await this.#take();
    turn.paused = false;
  }

  /** Runs one write of its own between the transactions. */
  async run<T>(purpose: string, write: () => Promise<T>): Promise<T> {
    const nested = this.#nested(purpose);
    if (nested) throw nested;
    await this.#take();
    try {
      return await write();
    } finally {
      this.#pass();
    }
  }

  #nested(purpose: string): NestedWriteError | undefined {
    const holder = this.#turns.getStore();
    return holder && !holder.ended ? new NestedWriteError(purpose, holder.purpose) : undefined;
  }

  #take(): Promise<void> {
    if (!this.#busy) {
      this.#busy = true;
      return Promise.resolve();
    }
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  #pass(): void {
    const next = this.#waiting.shift();
    if (next) next();
    else this.#busy = false;
  }
}
