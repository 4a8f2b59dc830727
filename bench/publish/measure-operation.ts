import { countRendered, waitUntilSettled, type Newsroom } from '../newsroom/newsroom.ts';
import type { PortalReader } from '../newsroom/portal-reader.ts';
import type { Expectation } from './expectations.ts';
import { waitForReaders } from './wait-for-readers.ts';

/** Times in milliseconds from the sending of the request. */
export interface Sample {
  /** Until the CMS had answered. */
  answered: number;
  /** Until a reader had found all that was expected. */
  visible: number;
  /** Until nothing waited any more, lists far back in the archive included. */
  settled: number;
  /** Pages rendered for it, all in all. */
  rendered: number;
}

export interface Operation {
  request: () => Promise<unknown>;
  expected: readonly Expectation[];
}

/** Carries out one operation and measures it; the newsroom is at rest before and after. */
export async function measureOperation(
  newsroom: Newsroom,
  reader: PortalReader,
  { request, expected }: Operation,
): Promise<Sample> {
  const renderedBefore = await countRendered(newsroom);
  const start = performance.now();
  const answer = request().then(() => performance.now() - start);
  const [answered, found] = await Promise.all([answer, waitForReaders(reader, expected)]);
  await waitUntilSettled(newsroom, { every: 10 });
  const settled = performance.now() - start;
  const rendered = (await countRendered(newsroom)) - renderedBefore;
  return { answered, visible: (found.at(-1) ?? start) - start, settled, rendered };
}
