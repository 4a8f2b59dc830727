import { expect, test } from 'vitest';
import { compareMarks, comparePairMarks } from './marks.ts';
import { spell } from './words.ts';

const rank = (typed: string, found: string) => compareMarks(spell(typed).form, spell(found).form);

test.each([
  ['đường', 'đường', 0],
  ['duong', 'dương', 0],
  ['duong', 'đường', 0],
  ['đuong', 'đường', 1],
  ['dương', 'dương', 0],
  // d was typed, as it may be for đ; the tone was left out.
  ['dương', 'đường', 1],
  ['dương', 'đương', 1],
  ['đường', 'dương', 2],
  ['đường', 'đương', 2],
  ['đương', 'dương', 2],
  ['dường', 'đường', 1],
  ['hòa', 'hoà', 0],
  ['hoa', 'hoà', 0],
  ['hóa', 'hòa', 2],
  ['đòan', 'đoàn', 0],
  ['tiền', 'tiến', 2],
  ['tiên', 'tiền', 1],
  ['tien', 'tiền', 0],
] as const)('%s finds %s with rank %i', (typed, found, expected) => {
  expect(rank(typed, found)).toBe(expected);
});

test('a pair is as good as its worse half', () => {
  expect(comparePairMarks(['công', 'đoan`'], 'công đoan`')).toBe(0);
  expect(comparePairMarks(['cong', 'đoan`'], 'công đoan`')).toBe(0);
  expect(comparePairMarks(['công', 'đoan'], 'công đoan`')).toBe(1);
  expect(comparePairMarks(['cống', 'đoan`'], 'công đoan`')).toBe(2);
});
