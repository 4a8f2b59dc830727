/** Keeps the search in a thread of its own. It stands behind the publisher's own work, always. */
import { readlinkSync } from 'node:fs';
import { setPriority } from 'node:os';
import { DatabaseSync } from 'node:sqlite';
import { setImmediate as turn, setTimeout as sleep } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { busyTimeout } from '../projection/schema.ts';
import { SearchIndex } from './search-index.ts';
import type { SearchMessage, SearchOrder, SearchWorkerData } from './search-desk.ts';

const { state: file, ...places } = workerData as SearchWorkerData;
const say = (message: SearchMessage) => parentPort?.postMessage(message);

/** How long nothing must have happened before the house is cleaned. */
const quiet = 1000;
/** How long after a failure it is tried again. */
const pause = 2000;

/** The other threads of this process, which publish, get the processor first. Only Linux can do that. */
function standBack(): void {
  try {
    setPriority(Number(readlinkSync('/proc/thread-self').split('/').at(-1)), 15);
  } catch {
    // Elsewhere it works as hard as the others.
  }
}

const orders: SearchOrder[] = [];
let wake = () => {};
parentPort?.on('message', (order: SearchOrder) => {
  orders.push(order);
  wake();
});

/** Answers whether an order came before the time was over. */
async function ordered(milliseconds: number): Promise<boolean> {
  const arrived = new Promise<boolean>((resolve) => (wake = () => resolve(true)));
  if (orders.length > 0) return true;
  const ended = new AbortController();
  const over = sleep(milliseconds, false, { signal: ended.signal }).catch(() => false);
  const isOrdered = await Promise.race([arrived, over]);
  ended.abort();
  return isOrdered;
}

function obey(index: SearchIndex): void {
  for (const order of orders.splice(0)) {
    if (order.kind === 'changed') index.changed(order.keys);
    else if (order.kind === 'renew') index.renew();
    taken = order.number;
  }
}

let taken = 0;
let told = '';

function tell(index: SearchIndex): void {
  const message: SearchMessage = { kind: 'status', taken, status: index.status() };
  if (told === JSON.stringify(message)) return;
  told = JSON.stringify(message);
  say(message);
}

async function work(index: SearchIndex): Promise<void> {
  for (let isTidy = false; ;) {
    obey(index);
    const hasMore = index.step();
    tell(index);
    if (hasMore) {
      isTidy = false;
      // Orders get their turn.
      await turn();
      continue;
    }
    const until = index.dueAt === null ? 60_000 : Math.max(1, index.dueAt - Date.now());
    if (await ordered(isTidy ? until : Math.min(quiet, until))) continue;
    isTidy = index.tidy();
  }
}

standBack();
for (;;) {
  try {
    const state = new DatabaseSync(file, { readOnly: true, timeout: busyTimeout });
    const index = new SearchIndex({ ...places, state });
    try {
      await work(index);
    } finally {
      index.close();
      state.close();
    }
  } catch (error) {
    // Begun anew, it continues or builds afresh; nothing of a half-done step is trusted.
    say({ kind: 'error', message: error instanceof Error ? error.message : String(error) });
    await sleep(pause);
  }
}
