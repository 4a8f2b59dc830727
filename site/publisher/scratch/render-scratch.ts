/** Renders the whole portal from scratch: from the projection alone, knowing nothing of what was rendered before. */
import { mkdirSync, rmSync } from 'node:fs';
import { Worker } from 'node:worker_threads';

export interface ScratchOptions {
  /** The database with the projection; it is only read. */
  state: string;
  /** Folder of the Astro build. */
  build: string;
  siteUrl: string;
  cmsUrl: string;
  /** Folder with the fetched media files. */
  media: string;
  /** Folder to fill; whatever is there goes first. */
  output: string;
  /** Threads that share the work. */
  threads?: number;
}

export interface Share extends Required<ScratchOptions> {
  shares: number;
  number: number;
}

/** What a thread says: it can begin; it reads its snapshot; it has rendered its share. */
export type ShareMessage = { kind: 'loaded' } | { kind: 'begun' } | { kind: 'done'; pages: number };

export interface Scratch {
  /** Settles when all is rendered, with the number of pages; rejects when a thread fails. */
  done: Promise<number>;
}

/**
 * Starts the work. What is written to the database after the threads have taken their snapshots is not rendered.
 * @param alone runs the taking of the snapshots while nobody writes, so that all threads see the same state
 */
export function renderScratch(
  options: ScratchOptions,
  alone: (take: () => Promise<void>) => Promise<void> = (take) => take(),
): Scratch {
  rmSync(options.output, { recursive: true, force: true });
  mkdirSync(options.output, { recursive: true });
  const threads = options.threads ?? 2;
  const shares = Array.from({ length: threads }, (_, number) =>
    runShare({ ...options, threads, shares: threads, number }),
  );
  return { done: renderTogether(shares, alone) };
}

async function renderTogether(
  shares: RunningShare[],
  alone: (take: () => Promise<void>) => Promise<void>,
): Promise<number> {
  await Promise.all(shares.map((share) => share.loaded));
  await alone(async () => {
    await Promise.all(shares.map((share) => share.begin()));
  });
  const pages = await Promise.all(shares.map((share) => share.done));
  return pages.reduce((a, b) => a + b, 0);
}

interface RunningShare {
  loaded: Promise<void>;
  /** Lets the thread take its snapshot; settles when it has. */
  begin(): Promise<void>;
  done: Promise<number>;
}

function runShare(share: Share): RunningShare {
  const worker = new Worker(new URL('./scratch-worker.ts', import.meta.url), { workerData: share });
  const loaded = Promise.withResolvers<void>();
  const begun = Promise.withResolvers<void>();
  const done = Promise.withResolvers<number>();
  const fail = (error: unknown) => {
    for (const promise of [loaded, begun, done]) promise.reject(error);
  };
  // Whoever waits for one of them hears of a failure; the others must not count as unheard.
  for (const { promise } of [loaded, begun, done]) promise.catch(() => undefined);
  worker.on('message', (message: ShareMessage) => {
    if (message.kind === 'loaded') loaded.resolve();
    else if (message.kind === 'begun') begun.resolve();
    else done.resolve(message.pages);
  });
  worker.on('error', fail);
  worker.on('exit', (code) => fail(new Error(`a rendering thread ended early (exit code ${code})`)));
  const begin = () => {
    worker.postMessage('begin');
    return begun.promise;
  };
  return { loaded: loaded.promise, begin, done: done.promise };
}
