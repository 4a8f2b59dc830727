import { setTimeout as sleep } from 'node:timers/promises';

/** Asks until the answer is true. @throws Error with what `what` says then, when it is not within `seconds` */
export async function eventually(
  what: () => string,
  isSo: () => Promise<boolean> | boolean,
  seconds = 30,
): Promise<void> {
  const deadline = performance.now() + seconds * 1000;
  while (!(await isSo())) {
    if (performance.now() > deadline) throw new Error(`Not within ${seconds} seconds: ${what()}`);
    await sleep(20);
  }
}
