import { expect, test } from 'vitest';
import { Rhythm } from './rhythm.ts';

/** When a reader is answered after letters with these rests between them. */
function answersAfter(...rests: number[]): number[] {
  const rhythm = new Rhythm();
  let now = 1000;
  return [0, ...rests].map((rest) => rhythm.letter((now += rest)).answer);
}

test.each([
  ['what comes at once is answered soon', [], [260]],
  ['a quick hand is answered soon', [90, 110, 140], [260, 260, 260, 260]],
  [
    'the slowest of the last four rests tells',
    [150, 200, 160, 100, 100, 180],
    [260, 260, 300, 300, 300, 300, 270],
  ],
  ['whoever looks for each letter is not kept waiting for ever', [450, 2000], [260, 400, 400]],
  ['after a long rest it goes on as before', [2000, 100, 100, 100, 100], [260, 400, 400, 400, 400, 260]],
])('%s', (_what, rests, expected) => {
  expect(answersAfter(...rests)).toEqual(expected);
});

test('only a quick hand is hinted at', () => {
  const rhythm = new Rhythm();
  expect([0, 100, 400, 800].map((now) => rhythm.letter(now).hint)).toEqual([150, 150, null, null]);
});

test('a slow hand is shown results when it has stopped', () => {
  const rhythm = new Rhythm();
  expect([0, 100, 450, 1000, 1400].map((now) => rhythm.letter(now).show)).toEqual([260, 260, 525, 600, 600]);
});
