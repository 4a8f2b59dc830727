import { describe, expect, it } from 'vitest';
import { summarise } from './statistics.ts';

describe('summarise', () => {
  it('takes the middle of an odd number of values, whatever their order', () => {
    expect(summarise([30, 10, 20])).toEqual({ runs: 3, median: 20, p95: 30, min: 10, max: 30 });
  });

  it('takes the mean of the two in the middle of an even number', () => {
    expect(summarise([4, 1, 3, 2]).median).toBe(2.5);
  });

  it('leaves 5 % above the 95th percentile', () => {
    expect(summarise(Array.from({ length: 200 }, (_, index) => index + 1)).p95).toBe(190);
  });

  it('refuses to summarise nothing', () => {
    expect(() => summarise([])).toThrow('There is nothing to summarise: no values.');
  });
});
