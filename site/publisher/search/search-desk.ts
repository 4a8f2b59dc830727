/** The publishing thread's side of the search: it says what has changed, and knows how far the search is. */
import { Worker } from 'node:worker_threads';
import type { Touched } from '../core/touched.ts';
import type { SearchStatus } from './search-index.ts';

export interface SearchWorkerData {
  /** The publisher's database. */
  state: string;
  own: string;
  published: string;
}

/** `changed`: the projection is another one at these keys. `renew`: everything is to be built afresh. */
type Order = { kind: 'changed'; keys: string[] } | { kind: 'renew' };

/** Orders are numbered from 1 on. */
export type SearchOrder = Order & { number: number };

/** `taken`: the number of the last order that the status knows of. */
export type SearchMessage =
  { kind: 'status'; taken: number; status: SearchStatus } | { kind: 'error'; message: string };

/** Keys that may concern what is found or what filters offer. */
const concerns = /^(card|text|document|media|category|campaign|set|names):/;

/** How long after its end a worker is started again that should have gone on. */
const pause = 2000;

export class SearchDesk {
  private readonly data: SearchWorkerData;
  private readonly onError: (error: Error) => void;
  private readonly keys = new Set<string>();
  private worker: Worker | null = null;
  private sent = 0;
  private taken = 0;
  private known: SearchStatus | null = null;
  private isEnding = false;
  private waiters: (() => void)[] = [];

  constructor(data: SearchWorkerData, onError: (error: Error) => void) {
    this.data = data;
    this.onError = onError;
  }

  /** The projection has become another one. Nothing is said before `flush`. */
  note(touched: Touched): void {
    for (const key of touched.keys) if (concerns.test(key)) this.keys.add(key);
  }

  /** Lets the search hear of it: the pages that results lead to are there. Begins with it at the first time. */
  flush(): void {
    if (this.isEnding) return;
    this.worker ??= this.start();
    if (this.keys.size === 0) return;
    this.send({ kind: 'changed', keys: [...this.keys] });
    this.keys.clear();
  }

  status(): SearchStatus {
    const { known } = this;
    if (known === null) return { waiting: 1, entries: 0, version: 0, isBuilding: true };
    const isBehind = this.keys.size > 0 || this.taken < this.sent;
    return { ...known, waiting: known.waiting + Number(isBehind) };
  }

  /** Settles when everything has been built afresh. */
  async renew(): Promise<void> {
    this.worker ??= this.start();
    this.send({ kind: 'renew' });
    const number = this.sent;
    while (!this.isEnding && (this.taken < number || this.status().isBuilding || this.status().waiting > 0))
      await new Promise<void>((resolve) => this.waiters.push(resolve));
  }

  async stop(): Promise<void> {
    this.isEnding = true;
    this.tellWaiters();
    // Wherever it is just now, it is continued from there at the next start.
    await this.worker?.terminate();
    this.worker = null;
  }

  private send(order: Order): void {
    this.worker?.postMessage({ ...order, number: ++this.sent });
  }

  private start(): Worker {
    const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { workerData: this.data });
    worker.on('message', (message: SearchMessage) => this.hear(message));
    worker.on('error', (error) => this.onError(error instanceof Error ? error : new Error(String(error))));
    worker.on('exit', () => this.startAgain());
    return worker;
  }

  private hear(message: SearchMessage): void {
    if (message.kind === 'error') return this.onError(new Error(`search: ${message.message}`));
    this.taken = message.taken;
    this.known = message.status;
    this.tellWaiters();
  }

  /** A new one compares everything: whatever had been said to the one before is in the projection. */
  private startAgain(): void {
    if (this.isEnding) return;
    this.known = null;
    setTimeout(() => {
      if (this.isEnding) return;
      this.worker = this.start();
      this.send({ kind: 'changed', keys: [] });
    }, pause).unref();
  }

  private tellWaiters(): void {
    for (const tell of this.waiters.splice(0)) tell();
  }
}
