import { setTimeout as sleep } from 'node:timers/promises';

/** Asks an address every quarter of a second until `isReady` likes the answer; false when `signal` ends it first. */
export async function waitUntilReady(
  address: () => string | null,
  isReady: (response: Response) => Promise<boolean> | boolean,
  signal: AbortSignal,
): Promise<boolean> {
  while (!signal.aborted) {
    if (await answers(address(), isReady)) return true;
    await sleep(250);
  }
  return false;
}

async function answers(
  address: string | null,
  isReady: (response: Response) => Promise<boolean> | boolean,
): Promise<boolean> {
  if (!address) return false;
  try {
    return await isReady(await fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(5000) }));
  } catch {
    return false;
  }
}
