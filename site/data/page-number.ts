/**
 * Number of an archive page, from what follows a list's address; null: the list's own page; undefined: no page.
 * @example pageNumber('trang/12') // => 12
 */
export function pageNumber(rest: string | undefined): number | null | undefined {
  if (rest === undefined || rest === '') return null;
  const number = /^trang\/([1-9]\d{0,8})\/?$/.exec(rest)?.[1];
  return number === undefined ? undefined : Number(number);
}
