import { expect, test } from 'vitest';
import { nextRestart } from './back-off.ts';

function delaysOf(uptimes: number[]): number[] {
  let record = { deaths: 0 };
  return uptimes.map((uptime) => {
    const next = nextRestart(record, uptime);
    record = next.record;
    return next.delay;
  });
}

test('the first death is answered at once, the following ones ever later, up to half a minute', () => {
  expect(delaysOf([5, 5, 5, 5, 5, 5, 5, 5])).toEqual([0, 1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]);
});

test('a process that had run for a minute starts at once again', () => {
  expect(delaysOf([5, 5, 60_000, 5])).toEqual([0, 1000, 0, 1000]);
});
