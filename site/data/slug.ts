/** Longest slug, as everywhere in the addresses. */
const maxLength = 96;

/**
 * ASCII words joined by hyphens: đ → d, accents dropped, cut between words. Texts that differ in case, accents or
 * Unicode form alone have one slug. Empty when nothing is left.
 * @example slugOf('Tiền lương – Đối thoại') // => 'tien-luong-doi-thoai'
 */
export function slugOf(text: string): string {
  const words = text
    .normalize('NFKD')
    .replace(/[đĐ]/g, 'd')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (words.length <= maxLength) return words;
  const end = words.lastIndexOf('-', maxLength);
  return words.slice(0, end > 0 ? end : maxLength);
}
