import { expect, test } from 'vitest';
import { Rhythm } from './rhythm.ts';

/** What a reader is given after letters with these rests between them. */
function pausesAfter(...rests: number[]): number[] {
  const rhythm = new Rhythm();
  let now = 1000;
  return [rhythm.letter(now), ...rests.map((rest) => rhythm.letter((now += rest)))];
}

test.each([
  ['what comes at once is answered soon', [], [200]],
  ['a quick hand is answered soon', [90, 110, 100], [200, 200, 200, 200]],
  [
    'the slowest of the last four rests tells',
    [150, 180, 160, 100, 100, 100],
    [200, 240, 288, 288, 288, 288, 256],
  ],
  ['whoever looks for each letter is not kept waiting for ever', [450, 2000], [200, 350, 350]],
  ['after a long rest it goes on as before', [2000, 100, 100, 100, 100], [200, 350, 350, 350, 350, 200]],
])('%s', (_what, rests, expected) => {
  expect(pausesAfter(...rests)).toEqual(expected);
});
