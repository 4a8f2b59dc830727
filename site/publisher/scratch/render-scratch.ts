/** Renders the whole portal from scratch: from the projection alone, knowing nothing of what was rendered before. */
import { mkdirSync, rmSync } from 'node:fs';
import { Worker } from 'node:worker_threads';

export interface ScratchOptions {
  /** The database with the projection; it is only read. */
  state: string;
  /** Folder of the Astro build. */
  build: string;
  siteUrl: string;
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

export type ShareDone = { kind: 'done'; pages: number };

export interface Scratch {
  /** Settles when every thread reads its snapshot: what is written to the database from then on is not in it. */
  snapshotTaken: Promise<void>;
  /** Settles when all is rendered, with the number of pages. */
  done: Promise<number>;
}

/** Starts the work; both promises reject when a thread fails. */
export function renderScratch(options: ScratchOptions): Scratch {
  rmSync(options.output, { recursive: true, force: true });
  mkdirSync(options.output, { recursive: true });
  const threads = options.threads ?? 2;
  const shares = Array.from({ length: threads }, (_, number) =>
    runShare({ ...options, threads, shares: threads, number }),
  );
  return {
    snapshotTaken: Promise.all(shares.map((share) => share.ready)).then(() => undefined),
    done: Promise.all(shares.map((share) => share.done))
      .then((pages) => pages.reduce((a, b) => a + b, 0))
      .finally(() => {
        for (let number = 0; number < threads; number++) {
          rmSync(`${options.output}.writing-${number}`, { recursive: true, force: true });
        }
      }),
  };
}

function runShare(share: Share): { ready: Promise<void>; done: Promise<number> } {
  const worker = new Worker(new URL('./scratch-worker.ts', import.meta.url), { workerData: share });
  const ready = Promise.withResolvers<void>();
  const done = Promise.withResolvers<number>();
  const fail = (error: unknown) => {
    ready.reject(error);
    done.reject(error);
  };
  // Whoever waits for one of the two hears of a failure; the other must not count as unheard.
  ready.promise.catch(() => undefined);
  done.promise.catch(() => undefined);
  worker.on('message', (message: { kind: 'ready' } | ShareDone) => {
    if (message.kind === 'ready') ready.resolve();
    else done.resolve(message.pages);
  });
  worker.on('error', fail);
  worker.on('exit', (code) => fail(new Error(`a rendering thread ended early (exit code ${code})`)));
  return { ready: ready.promise, done: done.promise };
}
