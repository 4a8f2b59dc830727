import { expect, test } from 'vitest';

import { instantOf, localOf, vietnamTime } from './time-words.ts';

test('times are Vietnam’s, whatever the zone of the machine', () => {
  expect(vietnamTime('2026-10-24T00:30:00.000Z')).toBe('24/10/2026 07:30');
  expect(vietnamTime('2026-10-23T17:00:05.000Z')).toBe('24/10/2026 00:00:05');
});

test('what is typed is Vietnam’s time, with or without seconds', () => {
  expect(instantOf('2026-10-24T07:30')).toBe('2026-10-24T00:30:00.000Z');
  expect(instantOf('2026-10-24T07:30:15')).toBe('2026-10-24T00:30:15.000Z');
  expect(instantOf('')).toBe(null);
  expect(localOf('2026-10-24T00:30:15.000Z')).toBe('2026-10-24T07:30:15');
  expect(localOf(null)).toBe('');
});
