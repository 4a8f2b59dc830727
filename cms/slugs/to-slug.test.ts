import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { maxSlugLength, numberedSlug, toSlug } from './to-slug.ts';

const lowerCase = {
  a: 'aàáảãạăằắẳẵặâầấẩẫậ',
  d: 'dđ',
  e: 'eèéẻẽẹêềếểễệ',
  i: 'iìíỉĩị',
  o: 'oòóỏõọôồốổỗộơờớởỡợ',
  u: 'uùúủũụưừứửữự',
  y: 'yỳýỷỹỵ',
};

describe('toSlug', () => {
  test.each(Object.entries(lowerCase))('writes every form of %s without its marks', (plain, letters) => {
    for (const letter of letters) {
      for (const form of [
        letter,
        letter.toUpperCase(),
        letter.normalize('NFD'),
        letter.toUpperCase().normalize('NFD'),
      ]) {
        expect(toSlug(`x${form}x`)).toBe(`x${plain}x`);
      }
    }
  });

  test.each([
    ['Đổi mới, nâng cao chất lượng', 'doi-moi-nang-cao-chat-luong'],
    ['  Tin tức – Sự kiện  ', 'tin-tuc-su-kien'],
    ['Nghị định 42/2022/NĐ-CP', 'nghi-dinh-42-2022-nd-cp'],
    ['“Tết Sum vầy” 2026: 1.250 suất quà (3,5%)', 'tet-sum-vay-2026-1-250-suat-qua-3-5'],
    ['da-co-san', 'da-co-san'],
    ['---', ''],
    ['…', ''],
    ['', ''],
    ['日本', ''],
  ])('%s → %s', (text, slug) => {
    expect(toSlug(text)).toBe(slug);
  });

  test('cuts between words', () => {
    expect(toSlug('một hai ba bốn', 10)).toBe('mot-hai-ba');
    expect(toSlug('một hai ba bốn', 11)).toBe('mot-hai-ba');
    expect(toSlug('một hai ba bốn', 9)).toBe('mot-hai');
  });

  test('cuts a single word that is too long', () => {
    expect(toSlug('a'.repeat(100))).toBe('a'.repeat(maxSlugLength));
  });

  test('of any text is empty or a valid slug, and a slug stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const slug = toSlug(text);
        expect(slug).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
        expect(slug.length).toBeLessThanOrEqual(maxSlugLength);
        expect(toSlug(slug)).toBe(slug);
      }),
    );
  });

  test('is the same for NFC and NFD', () => {
    const title = 'Người lao động được nghỉ Tết bảy ngày ở xã Đồng Mây';
    expect(toSlug(title.normalize('NFD'))).toBe(toSlug(title.normalize('NFC')));
  });
});

describe('numberedSlug', () => {
  test.each([
    ['tin', 1, 'tin'],
    ['tin', 2, 'tin-2'],
    ['a'.repeat(96), 12, `${'a'.repeat(93)}-12`],
  ])('%s number %d', (slug, number, expected) => {
    expect(numberedSlug(slug, number)).toBe(expected);
  });

  test('makes room for the number at a word', () => {
    expect(numberedSlug('mot-hai-ba', 2, 10)).toBe('mot-hai-2');
  });
});
