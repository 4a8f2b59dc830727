/** The judge must be right before it judges. */
import { expect, test } from 'vitest';
import { articleEntry } from '../corpus/entry.ts';
import { readReferenceQuery } from './reference-query.ts';
import { searchReference } from './reference-search.ts';
import { ReferenceTexts } from './reference-texts.ts';
import { agree, agreeAsBeginning, referenceWords, type ReferenceWord } from './reference-words.ts';

const word = (text: string): ReferenceWord => {
  const [first] = referenceWords(text);
  if (first === undefined) throw new Error(`no word in ${text}`);
  return first;
};

test.each([
  ['đường', 'đường', 0],
  ['duong', 'đường', 0],
  ['đuong', 'đường', 1],
  ['dương', 'đường', 1],
  ['đương', 'đường', 1],
  ['đường', 'đương', 2],
  ['đường', 'dường', 2],
  ['đường', 'đong', null],
  ['hoà', 'hòa', 0],
  ['uỷ', 'ủy', 0],
  ['kĩ', 'kỹ', 0],
  ['quí', 'quý', 0],
  ['quí', 'quỷ', 2],
  ['ki', 'kỹ', 0],
  ['4960000', '4.960.000', 0],
  ['07', '7', 0],
  ['nÐ', 'nđ', 0],
  ['đoàn'.normalize('NFD'), 'đoàn', 0],
] as const)('%s agrees with %s: %s', (typed, found, expected) => {
  expect(agree(word(typed), word(found))).toBe(expected);
});

test('a beginning has the letters that were typed, and its marks', () => {
  expect(agreeAsBeginning(word('chá'), word('cháo'))).toBe(0);
  expect(agreeAsBeginning(word('chá'), word('chảo'))).toBe(2);
  expect(agreeAsBeginning(word('ly'), word('lịch'))).toBeNull();
});

test('an entry is found by its best place with the right marks', () => {
  const entry = (name: string, title: string, sapo: string, body: string) =>
    articleEntry({ name, title, sapo, body: [body], category: 'c', at: '2026-01-01T00:00:00.000Z' });
  const texts = new ReferenceTexts([
    entry('a', 'Sửa đường', 'Ngõ nhỏ.', 'Xong.'),
    entry('b', 'Ông Dương', 'Sửa máy.', 'Bên đường.'),
    entry('c', 'Sứa biển', 'Đương nhiên.', 'Xong.'),
    entry('d', 'Sửa nhà', 'Xong.', 'Ngõ nhỏ.'),
  ]);
  const found = (text: string) => Object.fromEntries(searchReference(texts, readReferenceQuery(text)));
  const right = { otherMarks: 0, beginning: 0, leftOut: 0 };
  expect(found('sửa đường')).toEqual({
    'article:a': { ...right, field: 0 },
    'article:b': { ...right, field: 2 },
    'article:c': { ...right, otherMarks: 1, field: 1 },
  });
  expect(found('"sua duong"')).toEqual({ 'article:a': { ...right, field: 0 } });
  expect(found('sửa đ')).toMatchObject({ 'article:a': { beginning: 1, field: 0 } });
  expect(found('///')).toEqual({});
});
