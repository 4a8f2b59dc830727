import type { CheckedArticle } from '../checked-article.ts';
import type { Finding } from '../finding.ts';

/** Titles that shout. Abbreviations (LĐLĐ, BHXH, UBND) alone do not. */
export function findCapitals({ title, shortTitle }: CheckedArticle): Finding[] {
  return [
    ...(isInCapitals(title) ? [inCapitals('title', 'Tiêu đề')] : []),
    ...(isInCapitals(shortTitle) ? [inCapitals('shortTitle', 'Tiêu đề ngắn')] : []),
  ];
}

function inCapitals(field: string, label: string): Finding {
  return {
    code: 'capital-title',
    level: 'warn',
    field,
    message: `${label} viết toàn chữ hoa.`,
    advice: 'Viết lại bằng chữ thường, chỉ viết hoa đầu câu, tên riêng và chữ viết tắt.',
  };
}

/** Abbreviations are told from words by their lack of a syllable, so only what can be spoken is counted. */
export function isInCapitals(text: string): boolean {
  const words = (text.normalize('NFC').match(/\p{L}+/gu) ?? []).filter(canBeSpoken);
  const capital = words.filter((word) => word.length > 1 && word === word.toUpperCase());
  return capital.length >= 2 && capital.length >= words.length * 0.6;
}

/** A Vietnamese syllable: consonants, vowels, consonants, in that order. */
function canBeSpoken(word: string): boolean {
  const bare = word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
  return /^(b|ch?|d|gh?|gi|h|kh?|l|m|ngh?|nh?|ph?|qu|r|s|th?|tr|v|x)?[aeiouy]{1,3}(ch|ng|nh|[cmnpt])?$/.test(
    bare,
  );
}
