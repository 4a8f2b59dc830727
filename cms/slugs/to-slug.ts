/** Longest slug; design contract for addresses. */
export const maxSlugLength = 96;

/**
 * ASCII form of a text for an address: đ → d, accents dropped, everything else a hyphen.
 * Cut between words at `maxLength`; a single longer word is cut hard. Empty when nothing is left.
 *
 * @example toSlug('Đổi mới, nâng cao chất lượng') // 'doi-moi-nang-cao-chat-luong'
 */
export function toSlug(text: string, maxLength = maxSlugLength): string {
  const ascii = text
    .normalize('NFKD')
    .replaceAll(/[đĐ]/g, 'd')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-');
  return cutAtWord(trimHyphens(ascii), maxLength);
}

/** The slug with a number behind it, still within the limit; number 1 is the slug itself. */
export function numberedSlug(slug: string, number: number, maxLength = maxSlugLength): string {
  if (number === 1) return slug;
  const suffix = `-${number}`;
  return cutAtWord(slug, maxLength - suffix.length) + suffix;
}

function cutAtWord(slug: string, maxLength: number): string {
  if (slug.length <= maxLength) return slug;
  const end = slug[maxLength] === '-' ? maxLength : slug.lastIndexOf('-', maxLength);
  return trimHyphens(slug.slice(0, end > 0 ? end : maxLength));
}

function trimHyphens(slug: string): string {
  return slug.replaceAll(/^-+|-+$/g, '');
}
