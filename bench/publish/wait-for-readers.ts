import { setTimeout as sleep } from 'node:timers/promises';
import type { PortalReader } from '../newsroom/portal-reader.ts';
import type { Expectation } from './expectations.ts';

/** Milliseconds until an operation counts as failed. */
const patience = 60_000;

/**
 * Asks for one page after the other until each is as expected; the next question follows the answer by a millisecond.
 * @returns at what time (`performance.now()`) the reader had found each of them, in order
 * @throws Error naming what did not come true within a minute
 */
export async function waitForReaders(
  reader: PortalReader,
  expected: readonly Expectation[],
): Promise<number[]> {
  const giveUpAt = performance.now() + patience;
  const found: number[] = [];
  for (const expectation of expected) {
    await waitForOne(reader, expectation, giveUpAt);
    found.push(performance.now());
  }
  return found;
}

async function waitForOne(reader: PortalReader, expectation: Expectation, giveUpAt: number): Promise<void> {
  let seen: string | undefined;
  for (;;) {
    const answer = await reader.ask(expectation.path, seen);
    if (answer.status !== 304 && expectation.isMet(answer)) return;
    if (answer.status === 200) seen = answer.headers.etag;
    if (performance.now() > giveUpAt) {
      throw new Error(`After ${patience / 1000} s it is not true that ${expectation.description}.`);
    }
    await sleep(1);
  }
}
