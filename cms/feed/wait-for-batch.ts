import { newsroomDatabaseOf } from '../database/newsroom-database.ts';
import type { FeedContext } from './feed-context.ts';
import { readBatch } from './read-batch.ts';
import type { Batch } from './wire.ts';

/** How often commits of other machines are looked for. */
const lookEveryMs = 1000;

/**
 * The next batch after a position, at the latest after `waitMs`. A commit in this process ends the wait at once.
 * @param signal ends it too: nobody listens any more
 */
export async function waitForBatch(
  after: string,
  waitMs: number,
  signal: AbortSignal | undefined,
  context: FeedContext,
): Promise<Batch> {
  const alarm = listenForCommits(context, signal);
  const deadline = Date.now() + waitMs;
  try {
    for (;;) {
      const batch = await readBatch(after, context);
      const left = deadline - Date.now();
      if (hasNews(batch, after) || left <= 0 || signal?.aborted) return batch;
      await alarm.ring(Math.min(left, lookEveryMs));
    }
  } finally {
    alarm.stop();
  }
}

/** A number that was given up moves the position too, but wakes nobody. */
function hasNews(batch: Batch, after: string): boolean {
  const isSameHigh = batch.position.split('.')[1] === after.split('.')[1];
  return batch.reset || batch.changes.length > 0 || batch.changedMedia.length > 0 || !isSameHigh;
}

/** Listens from before the first look on, so that no commit falls between a look and the wait after it. */
function listenForCommits({ payload }: FeedContext, signal: AbortSignal | undefined) {
  let heard = false;
  let wake: () => void = () => undefined;
  const notice = () => {
    heard = true;
    wake();
  };
  const stopListening = newsroomDatabaseOf(payload).commits.listen(notice);
  signal?.addEventListener('abort', notice);
  return {
    async ring(timeoutMs: number): Promise<void> {
      if (!heard) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, timeoutMs);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      heard = false;
    },
    stop(): void {
      stopListening();
      signal?.removeEventListener('abort', notice);
    },
  };
}
