import { expect, test } from 'vitest';
import { abbreviatedAt, lengthOfLongForm } from './abbreviations.ts';
import { termsOf } from './terms.ts';
import { wordsOf } from './words.ts';

const forms = (text: string) =>
  wordsOf(text).flatMap((_word, at) => abbreviatedAt(wordsOf(text), at).map(({ form }) => form));

test('what stands written out is known under its abbreviation, whatever stands between its words', () => {
  expect(forms('đóng bảo hiểm xã hội cho người lao động')).toEqual(['bhxh', 'nlđ']);
  expect(forms('An toàn – vệ sinh lao động; an toàn, vệ sinh, lao động')).toEqual(['atvslđ', 'atvslđ']);
  expect(forms('Uỷ ban nhân dân, Ủy ban Nhân dân')).toEqual(['ubnd', 'ubnd']);
  expect(forms('người lao công, bao hiem xa hoi, bảo hiểm xã')).toEqual([]);
});

test('an abbreviation has the neighbours of what it stands for', () => {
  const terms = termsOf({
    title: ['Đóng bảo hiểm xã hội đủ'],
    summary: ['bảo hiểm xã hội'],
    body: [],
    labels: [],
  });
  expect(['bhxh', "đong' bhxh", 'bhxh đu?'].map((term) => terms.get(term))).toEqual([0, 0, 0]);
});

test('a typed abbreviation says how long what it stands for is', () => {
  const words = wordsOf('quỹ bảo hiểm xã hội');
  expect([0, 1].map((at) => lengthOfLongForm('bhxh', words, at))).toEqual([0, 4]);
  expect(lengthOfLongForm('bao', words, 1)).toBe(0);
});
