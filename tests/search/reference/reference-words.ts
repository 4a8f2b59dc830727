/**
 * What counts as the same word, written down a second time and in another way than the search does it, so that the one
 * can be held against the other.
 */
export interface ReferenceWord {
  /** As readers type it who leave all marks out: `duong`; `i` and `y` are one where both are standard. */
  plain: string;
  /** The same without this last: what a beginning is compared with. */
  ascii: string;
  /** Base letters with their shape but no tone: `đ`, `ư`, `ơ`, `n`, `g`. */
  letters: string[];
  /** The tone as a combining mark; empty: none, or none typed. */
  tone: string;
}

/**
 * 0: the very word, or one typed without any mark, which stands for all; 1: every mark that was typed is there, some were
 * left out; 2: other marks.
 */
export type Agreement = 0 | 1 | 2;

const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu;
/** Thousands with points are one number; letters and digits are never one word. */
const words = /\d{1,3}(?:\.\d{3})+(?!\d)|\d+|[\p{L}\p{M}]+/gu;

export function referenceWords(text: string): ReferenceWord[] {
  return rawWords(text).map(referenceWord);
}

/** The stretches of a text that are words, in lower case. */
export function rawWords(text: string): string[] {
  return text.normalize('NFC').toLowerCase().match(words) ?? [];
}

/** @example referenceWord('quý') // { plain: 'qui', ascii: 'quy', letters: ['q', 'u', 'i'], tone: '\u0301' } */
export function referenceWord(raw: string): ReferenceWord {
  if (/^\d/.test(raw)) return numberWord(raw);
  // Eth is what some keyboards of old gave for Đ.
  const apart = raw.replaceAll('ð', 'đ').normalize('NFD');
  const tone = apart.match(tones)?.[0] ?? '';
  const shaped = apart.replaceAll(tones, '').normalize('NFC');
  const letters = lettersOf(shaped.replace(/^(h|k|l|m|qu|s|t)y$/u, '$1i'));
  return { plain: withoutShapes(letters.join('')), ascii: withoutShapes(shaped), letters, tone };
}

function numberWord(raw: string): ReferenceWord {
  const plain = raw.replaceAll('.', '').replace(/^0+(?=\d)/, '');
  return { plain, ascii: plain, letters: lettersOf(plain), tone: '' };
}

const lettersOf = (word: string): string[] => word.match(/./gu) ?? [];

function withoutShapes(letters: string): string {
  return letters.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd');
}

/** How a word of a text agrees with a whole typed word; null: it is another word. */
export function agree(typed: ReferenceWord, found: ReferenceWord): Agreement | null {
  return typed.plain === found.plain ? compareMarks(typed, found) : null;
}

/** How a word of a text agrees with a typed beginning that is not all of it; null: it does not begin so. */
export function agreeAsBeginning(typed: ReferenceWord, found: ReferenceWord): Agreement | null {
  if (typed.plain === found.plain || !found.ascii.startsWith(typed.ascii)) return null;
  // What is missing may still be typed.
  return compareMarks(typed, found) === 2 ? 2 : 0;
}

const hasMarks = ({ tone, letters, plain }: ReferenceWord) => tone !== '' || letters.join('') !== plain;

function compareMarks(typed: ReferenceWord, found: ReferenceWord): Agreement {
  if (!hasMarks(typed)) return 0;
  const isSame = typed.tone === found.tone && typed.letters.join('') === found.letters.join('');
  if (isSame) return 0;
  const hasTone = typed.tone === '' || typed.tone === found.tone;
  const hasShapes = typed.letters.every((letter, index) => {
    const there = found.letters[index] ?? '';
    return letter === there || letter === withoutShapes(there);
  });
  return hasTone && hasShapes ? 1 : 2;
}
