import { expect, it } from 'vitest';
import { newsSince, startOfPeriod } from './periods.ts';

const at = (iso: string) => Date.parse(iso);

it('begins days at midnight in Vietnam', () => {
  expect(startOfPeriod('day', at('2026-02-28T16:59:59.999Z'))).toBe(at('2026-02-27T17:00:00Z'));
  expect(startOfPeriod('day', at('2026-02-28T17:00:00Z'))).toBe(at('2026-02-28T17:00:00Z'));
  expect(startOfPeriod('day', at('2026-02-28T17:00:00Z'), 2)).toBe(at('2026-03-02T17:00:00Z'));
});

it('begins half years in January and in July', () => {
  expect(startOfPeriod('halfYear', at('2026-06-30T16:59:59Z'))).toBe(at('2025-12-31T17:00:00Z'));
  expect(startOfPeriod('halfYear', at('2026-06-30T17:00:00Z'))).toBe(at('2026-06-30T17:00:00Z'));
  expect(startOfPeriod('halfYear', at('2026-06-30T17:00:00Z'), 2)).toBe(at('2027-06-30T17:00:00Z'));
});

it('takes yesterday and today for news', () => {
  expect(newsSince(at('2026-02-28T17:00:00Z'))).toBe(at('2026-02-27T17:00:00Z'));
});
