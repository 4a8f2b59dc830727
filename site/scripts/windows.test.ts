import { describe, expect, it } from 'vitest';
import { delayToNextBoundary, isOpen, longestDelay, readWindow } from './windows.ts';

const midnight = Date.parse('2026-05-01T00:00:00+07:00');
const may = readWindow('2026-04-30T17:00:00.000Z', '2026-05-31T17:00:00.000Z');
const always = readWindow(undefined, undefined);

describe('isOpen', () => {
  it('opens with the first millisecond of the first day in Vietnam', () => {
    expect([isOpen(may, midnight - 1), isOpen(may, midnight)]).toEqual([false, true]);
  });

  it('closes with the instant of its end', () => {
    expect([isOpen(may, may.until - 1), isOpen(may, may.until)]).toEqual([true, false]);
  });

  it('never closes what has no bounds', () => {
    expect([isOpen(always, 0), isOpen(always, Number.MAX_SAFE_INTEGER)]).toEqual([true, true]);
  });
});

describe('delayToNextBoundary', () => {
  it('waits for the nearest opening or closing ahead', () => {
    const soon = readWindow(undefined, '2026-04-30T16:59:58.000Z');
    expect(delayToNextBoundary([may, soon, always], midnight - 5000)).toBe(3000);
    expect(delayToNextBoundary([may, soon, always], midnight - 2000)).toBe(2000);
  });

  it('does not wait again for a boundary that is reached', () => {
    expect(delayToNextBoundary([may], midnight)).toBe(Math.min(may.until - midnight, longestDelay));
  });

  it('never asks a timer for more than it can hold', () => {
    expect(delayToNextBoundary([may], midnight - 90 * 86_400_000)).toBe(longestDelay);
  });

  it('has nothing to wait for when no boundary lies ahead', () => {
    expect([delayToNextBoundary([always], 0), delayToNextBoundary([may], may.until)]).toEqual([null, null]);
  });
});
