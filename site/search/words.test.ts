import { describe, expect, test } from 'vitest';
import { plainOf, spell, wordsOf } from './words.ts';

const forms = (text: string) => wordsOf(text).map(({ form }) => form);
const plains = (text: string) => wordsOf(text).map(({ plain }) => plain);

describe('spell', () => {
  test.each([
    ['đoàn', 'đoan`', 'doan'],
    ['ĐOÀN', 'đoan`', 'doan'],
    ['đòan', 'đoan`', 'doan'],
    ['thuế', "thuê'", 'thue'],
    ['đường', 'đương`', 'duong'],
    ['dương', 'dương', 'duong'],
    ['đương', 'đương', 'duong'],
    ['dưỡng', 'dương~', 'duong'],
    ['café', "cafe'", 'cafe'],
    ['Müller', 'müller', 'muller'],
    ['08', '8', '8'],
    ['0', '0', '0'],
    ['4.960.000', '4960000', '4960000'],
    ['4,960,000', '4960000', '4960000'],
  ])('%s → %s, %s', (word, form, plain) => {
    expect(spell(word)).toEqual({ form, plain });
    expect(spell(word.normalize('NFD'))).toEqual({ form, plain });
  });

  test.each([
    ['hoà', 'hòa'],
    ['khoẻ', 'khỏe'],
    ['Uỷ', 'Ủy'],
    ['thuỷ', 'thủy'],
    ['\u00D0oàn', 'Đoàn'],
    ['\u0189oàn', 'đoàn'],
    ['kĩ', 'kỹ'],
    ['lí', 'lý'],
    ['Mĩ', 'Mỹ'],
    ['quí', 'quý'],
    ['sĩ', 'sỹ'],
    ['tỉ', 'tỷ'],
    ['hi', 'hy'],
  ])('%s is spelled like %s', (one, other) => expect(spell(one)).toEqual(spell(other)));

  test.each([
    ['tay', 'tai'],
    ['thúy', 'thúi'],
    ['ý', 'í'],
    ['vy', 'vi'],
    ['kỹ', 'kỷ'],
  ])('%s is another word than %s', (one, other) => expect(spell(one).form).not.toBe(spell(other).form));
});

describe('wordsOf', () => {
  test('tells where words stand in the very text, composed or not', () => {
    const text = 'Lương tối thiểu: 4.960.000đ/tháng'.normalize('NFD');
    const words = wordsOf(text);
    expect(words.map(({ start, end }) => text.slice(start, end).normalize('NFC'))).toEqual([
      'Lương',
      'tối',
      'thiểu',
      '4.960.000',
      'đ',
      'tháng',
    ]);
  });

  test('takes the spellings of a document number for the same words', () => {
    const number = ['42', '2022', 'nd', 'cp'];
    expect(plains('42/2022/NĐ-CP')).toEqual(number);
    expect(plains('42/2022/nd-cp')).toEqual(number);
    expect(plains('nđ–cp 42/2022').sort()).toEqual([...number].sort());
    expect(forms('08/KH-LĐLĐ')).toEqual(['8', 'kh', 'lđlđ']);
  });

  test('parts digits and letters', () => {
    expect(forms('COVID19 COVID-19 10h30')).toEqual(['covid', '19', 'covid', '19', '10', 'h', '30']);
  });

  test('finds no words in signs alone', () => expect(wordsOf(' – “…” \u0301 ')).toEqual([]));
});

test('plainOf takes the marks off pairs, too', () => expect(plainOf('công đoan`')).toBe('cong doan'));
