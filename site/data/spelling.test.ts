import { expect, it } from 'vitest';
import { foldSpelling } from './spelling.ts';

it.each([
  ['hoà giải', 'hòa giải'],
  ['Uỷ ban', 'Ủy ban'],
  ['thuỷ sản', 'thủy sản'],
  ['khoẻ  mạnh ', 'Khỏe mạnh'],
  ['An toàn', 'AN TOÀN'],
  ['Đoàn viên', 'đoàn viên'.normalize('NFD')],
])('%j and %j are one word', (one, other) => {
  expect(foldSpelling(one)).toBe(foldSpelling(other));
});

it.each([
  ['hội thao', 'hội thảo'],
  ['quý', 'quỷ'],
  ['báo', 'bão'],
  ['loan', 'loàn'],
])('%j and %j are two', (one, other) => {
  expect(foldSpelling(one)).not.toBe(foldSpelling(other));
});

it('moves a tone only where both spellings are in use', () => {
  expect(['quý', 'hoàn toàn', 'thuyền', 'hoà', 'huỷ'].map(foldSpelling)).toEqual([
    'quý',
    'hoàn toàn',
    'thuyền',
    'hòa',
    'hủy',
  ]);
});
