import { describe, expect, it } from 'vitest';
import { boundariesAfter, exclusiveEnd, isActive, isCarried, lookAhead, startOf } from './windows.ts';

const at = (iso: string) => Date.parse(iso);
// Tháng Công nhân: from the first second of 1 May to the last second of 31 May in Việt Nam.
const from = startOf('2026-04-30T17:00:00.000Z');
const until = exclusiveEnd('2026-05-31T16:59:59.000Z');

describe('a window', () => {
  it.each([
    ['2026-04-30T16:59:59.999Z', false],
    ['2026-04-30T17:00:00.000Z', true],
    ['2026-05-31T16:59:59.999Z', true],
    ['2026-05-31T17:00:00.000Z', false],
  ])('at %s is open: %s', (instant, open) => {
    expect(isActive(from, until, at(instant))).toBe(open);
  });

  it('that ends at a full minute is over at that instant', () => {
    expect(exclusiveEnd('2026-05-31T17:00:00.000Z')).toBe(at('2026-05-31T17:00:00.000Z'));
    expect(exclusiveEnd('2026-05-31T16:59:58.000Z')).toBe(at('2026-05-31T16:59:58.000Z'));
  });

  it('without bounds is always open', () => {
    expect(isActive(null, null, 0)).toBe(true);
    expect([startOf(null), exclusiveEnd(null)]).toEqual([null, null]);
    expect(boundariesAfter(null, null, 0)).toEqual([]);
  });

  it('is carried by the pages from two weeks before it opens until it closes', () => {
    const start = from as number;
    expect(isCarried(from, until, start - lookAhead - 1)).toBe(false);
    expect(isCarried(from, until, start - lookAhead)).toBe(true);
    expect(isCarried(from, until, until as number)).toBe(false);
    expect(boundariesAfter(from, until, start - lookAhead)).toEqual([start, until]);
  });
});
