import { expect, it } from 'vitest';
import { coordinateOf } from './positions.ts';
import { numberPlace } from './number-place.ts';

it('orders by the number, then by the sign', () => {
  const numbers = [
    '120/QĐ-LĐLĐ',
    '9/KH-LĐLĐ',
    '18/KH-LĐLĐ',
    '09/HD-LĐLĐ',
    'Số 18/CV',
    'Không số',
    '18/HD-LĐLĐ',
  ];
  expect(numbers.toSorted((a, b) => numberPlace(a) - numberPlace(b))).toEqual([
    'Không số',
    '09/HD-LĐLĐ',
    '9/KH-LĐLĐ',
    'Số 18/CV',
    '18/HD-LĐLĐ',
    '18/KH-LĐLĐ',
    '120/QĐ-LĐLĐ',
  ]);
});

it('gives each number a second of its own', () => {
  expect(coordinateOf(numberPlace('18/ZZ')) - coordinateOf(numberPlace('17/A'))).toBe(1);
  expect(coordinateOf(numberPlace('18/ZZ'))).toBe(coordinateOf(numberPlace('18')));
});

it('takes any text', () => {
  for (const text of ['', '/', '99999999999999999999/X', 'Đ', '\n'])
    expect(Number.isSafeInteger(numberPlace(text))).toBe(true);
});
