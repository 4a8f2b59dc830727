const range = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');

/** What Vietnamese and English texts are written with, loose combining marks included. */
export const fontCharacters = [
  range(0x20, 0x7e),
  range(0xa0, 0xff),
  'ĂăĐđĨĩŨũƠơƯư',
  range(0x1ea0, 0x1ef9),
  '\u0300\u0301\u0303\u0309\u0323',
  '–—‘’“”„†•…‹›₫€™←↑→↓−×≤≥′″',
].join('');
