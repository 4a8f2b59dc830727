import { expect, test } from 'vitest';

import { shiftYears, yearOf } from './shift-years.ts';

test.each([
  // 01/05 00:00 and 31/05 23:59:59 in Vietnam
  ['2025-04-30T17:00:00.000Z', 1, '2026-04-30T17:00:00.000Z'],
  ['2025-05-31T16:59:59.000Z', 1, '2026-05-31T16:59:59.000Z'],
  // 29/02/2024 00:00 and 23:59:59 in Vietnam
  ['2024-02-28T17:00:00.000Z', 1, '2025-02-27T17:00:00.000Z'],
  ['2024-02-29T16:59:59.000Z', 1, '2025-02-28T16:59:59.000Z'],
  ['2024-02-28T17:00:00.000Z', 4, '2028-02-28T17:00:00.000Z'],
  // 01/03 00:00 in Vietnam is the 29th of February elsewhere
  ['2024-02-29T17:00:00.000Z', 1, '2025-02-28T17:00:00.000Z'],
  // 01/01 00:00 in Vietnam
  ['2025-12-31T17:00:00.000Z', 1, '2026-12-31T17:00:00.000Z'],
])('%s is, %i years later, %s', (instant, years, later) => {
  expect(shiftYears(instant, years)).toBe(later);
});

test('a year begins at midnight in Vietnam', () => {
  expect([yearOf('2025-12-31T16:59:59.999Z'), yearOf('2025-12-31T17:00:00.000Z')]).toEqual([2025, 2026]);
});
