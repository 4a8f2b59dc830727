import { expect, test } from 'vitest';
import { timeInWords } from './vietnam-time.ts';

const now = new Date('2026-11-22T03:40:00Z');

test('an instant of today in Vietnam is its hour and minute', () => {
  expect(timeInWords(new Date('2026-11-21T17:00:00Z'), now)).toBe('00:00');
  expect(timeInWords(new Date('2026-11-22T03:32:59Z'), now)).toBe('10:32');
});

test('an instant of another day names the day, whatever the zone of the machine', () => {
  expect(timeInWords(new Date('2026-11-21T16:59:00Z'), now)).toBe('23:59 ngày 21/11/2026');
});
