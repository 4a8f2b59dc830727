import { setTimeout as sleep } from 'node:timers/promises';

/** Asks until the answer is true. @throws Error with `what` when it is not within `seconds` */
export async function eventually(
  what: string,
  isSo: () => Promise<boolean> | boolean,
  seconds = 30,
): Promise<void> {
  const deadline = performance.now() + seconds * 1000;
  while (!(await isSo())) {
    if (performance.now() > deadline) throw new Error(`Not within ${seconds} seconds: ${typeof what === 'string' ? what : what()}`);
    await sleep(20);
  }
}
