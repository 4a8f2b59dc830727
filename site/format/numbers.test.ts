import { expect, it } from 'vitest';
import { formatBytes, formatCount, readingMinutes } from './numbers.ts';

it('writes sizes with a decimal comma', () => {
  expect([0, 999, 1000, 45_600, 1_234_567, 20_000_000].map(formatBytes)).toEqual([
    '0 B',
    '999 B',
    '1 kB',
    '46 kB',
    '1,2 MB',
    '20,0 MB',
  ]);
});

it('never promises less than a minute', () => {
  expect([0, 120, 375, 1240].map(readingMinutes)).toEqual([1, 1, 2, 5]);
});

it('separates thousands with a point', () => {
  expect([0, 999, 1000, 12_345, 1_234_567].map(formatCount)).toEqual([
    '0',
    '999',
    '1.000',
    '12.345',
    '1.234.567',
  ]);
});
