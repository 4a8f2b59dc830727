import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  advance,
  formatPosition,
  giveUpAfterMs,
  headPosition,
  mostMissing,
  parsePosition,
  type Position,
} from './position.ts';

const start: Position = { high: 10, missing: [] };

describe('advance', () => {
  test('without rows nothing moves', () => {
    expect(advance(start, [], 1000)).toEqual(start);
  });

  test('rows in unbroken order move the mark', () => {
    expect(advance(start, [11, 12, 13], 1000)).toEqual({ high: 13, missing: [] });
  });

  test('numbers that were passed are missing since now', () => {
    expect(advance(start, [12, 15], 1000)).toEqual({
      high: 15,
      missing: [
        { number: 11, since: 1000 },
        { number: 13, since: 1000 },
        { number: 14, since: 1000 },
      ],
    });
  });

  test('a late row is taken off the missing ones, the mark stays', () => {
    const position = {
      high: 15,
      missing: [
        { number: 11, since: 1000 },
        { number: 13, since: 1000 },
      ],
    };
    expect(advance(position, [11], 2000)).toEqual({ high: 15, missing: [{ number: 13, since: 1000 }] });
  });

  test('late and new rows come together', () => {
    const position = { high: 15, missing: [{ number: 13, since: 1000 }] };
    expect(advance(position, [13, 17], 2000)).toEqual({ high: 17, missing: [{ number: 16, since: 2000 }] });
  });

  test('a missing number is given up after two minutes and not before', () => {
    const position = { high: 15, missing: [{ number: 13, since: 1000 }] };
    expect(advance(position, [], 1000 + giveUpAfterMs - 1)).toEqual(position);
    expect(advance(position, [], 1000 + giveUpAfterMs)).toEqual({ high: 15, missing: [] });
  });

  test('more missing numbers than any number of late commits explains are refused', () => {
    expect(advance(start, [11 + mostMissing], 0)?.missing).toHaveLength(mostMissing);
    expect(advance(start, [12 + mostMissing], 0)).toBeNull();
    expect(advance(start, [2 ** 50], 0)).toBeNull();
  });

  test('whatever the order of commits, every number is handed out exactly once', () => {
    const commits = fc
      .uniqueArray(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 40 })
      .chain((numbers) =>
        fc.tuple(
          fc.constant(numbers),
          fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 40, maxLength: 40 }),
        ),
      );
    fc.assert(
      fc.property(commits, ([numbers, steps]) => {
        const handedOut: number[] = [];
        const committed: number[] = [];
        let position: Position = { high: 0, missing: [] };
        const look = () => {
          const found = committed
            .filter(
              (number) => number > position.high || position.missing.some((gap) => gap.number === number),
            )
            .toSorted((a, b) => a - b);
          handedOut.push(...found);
          position = advance(position, found, 0) ?? position;
        };
        for (const [index, number] of numbers.entries()) {
          committed.push(number);
          if (steps[index] === 0) look();
        }
        look();
        expect(handedOut.toSorted((a, b) => a - b)).toEqual(numbers.toSorted((a, b) => a - b));
      }),
    );
  });
});

describe('headPosition', () => {
  test('of an empty outbox is zero', () => {
    expect(headPosition([], 0)).toEqual({ high: 0, missing: [] });
  });

  test('counts recent holes as under way, old ones as given up', () => {
    const now = 10 * giveUpAfterMs;
    const rows = [
      { number: 3, at: 0 },
      { number: 5, at: now - giveUpAfterMs },
      { number: 8, at: now - 1 },
    ];
    expect(headPosition(rows, now)).toEqual({
      high: 8,
      missing: [
        { number: 6, since: now },
        { number: 7, since: now },
      ],
    });
  });
});

describe('text form', () => {
  test('is read back as it was written', () => {
    const gap = fc.record({ number: fc.nat(), since: fc.nat({ max: Number.MAX_SAFE_INTEGER }) });
    fc.assert(
      fc.property(fc.nat(), fc.array(gap, { maxLength: 5 }), (high, missing) => {
        expect(parsePosition(formatPosition('feed1', { high, missing }), 'feed1')).toEqual({ high, missing });
      }),
    );
  });

  test.each([
    '',
    'feed1',
    'feed2.5',
    'feed1.5.6',
    'feed1.5.6-7.8',
    'feed1.-5',
    'feed1.5.6-7-8',
    'feed1.x!',
    'feed1.',
  ])('%j is no position of feed1', (text) => {
    expect(parsePosition(text, 'feed1')).toBeNull();
  });
});
