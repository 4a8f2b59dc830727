import { epoch } from './positions.ts';

/** Greater numbers share a place, and stand in the order of their identifiers there. */
const greatest = 2_000_000;

/**
 * Place of a document's number in an ordered list, in milliseconds: by the number itself, then by the first two
 * letters of its sign. Each number has a second of its own, because that is how finely stretches of lists are noted.
 * @example numberPlace('9/KH-LĐLĐ') < numberPlace('18/HD-LĐLĐ')
 */
export function numberPlace(number: string): number {
  const [, digits = '0', sign = ''] = /(\d+)?(.*)$/s.exec(number.replace(/^\D+(?=\d)/, '')) ?? [];
  return epoch + Math.min(Number(digits), greatest) * 1000 + signPlace(sign);
}

/** 0 to 998. */
function signPlace(sign: string): number {
  const letters = sign
    .normalize('NFD')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^a-z]/g, '');
  const rank = (letter: string | undefined) => (letter === undefined ? 0 : letter.charCodeAt(0) - 96);
  return rank(letters[0]) * 36 + rank(letters[1]);
}
