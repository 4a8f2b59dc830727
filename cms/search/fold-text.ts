/**
 * A text as somebody types it who leaves the accents out: lower case, no marks, đ as d, single spaces.
 *
 * @example foldText('Công  đoàn') // 'cong doan'
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
