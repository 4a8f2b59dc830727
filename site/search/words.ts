/** A word of a text, with where it stands in it. */
export interface Word {
  /** First character in the text as given, and the one after the last. */
  start: number;
  end: number;
  /** Its spelling with marks, the same for all spellings that readers take for one; see `spell`. */
  form: string;
  /** Its letters without any mark: what readers type who leave marks out. */
  plain: string;
}

/** Amounts whose digits are grouped; digits; letters with their marks. `COVID-19`, `COVID19` are the same two words. */
const wordPattern = /\d{1,3}(?:[.,]\d{3})+(?!\d)|\d+|[\p{L}\p{M}]+/gu;

/** The five tones as combining marks, and the ASCII signs that VIQR (RFC 1456) writes for them. */
const toneSigns: Record<string, string> = {
  '\u0300': '`',
  '\u0301': "'",
  '\u0303': '~',
  '\u0309': '?',
  '\u0323': '.',
};
const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** Final `y` and `i` are both standard after these initials, in open syllables: kỹ/kĩ, lý/lí, mỹ/mĩ, quý/quí. */
const openI = /^(h|k|l|m|s|t|qu)y(?=[`'?~.]?$)/u;

/** Icelandic ð and African ɖ, whose capitals look like Đ: old keyboards and files have them in its place. */
const lookalikes = /[ðɖ]/gu;

const spellings = new Map<string, { form: string; plain: string }>();
/** Vietnamese has some 7,000 syllables in use; names and numbers come on top. */
const spellingsKept = 40_000;

/** The words of a text in their order, whatever its Unicode form. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(wordPattern)) {
    const spelling = spell(match[0]);
    if (spelling.plain === '') continue;
    words.push({ start: match.index, end: match.index + match[0].length, ...spelling });
  }
  return words;
}

/**
 * One word in the form that all its standard spellings share: lower case, vowel shapes and đ as they are, the tone as
 * a VIQR sign at the end, so that it does not matter on which vowel it was put (hoà, hòa → hoa`), `y` as `i` where both
 * are standard, amounts without dots, numbers without leading zeros.
 * @example spell('ĐOÀN') // { form: 'đoan`', plain: 'doan' }
 */
export function spell(word: string): { form: string; plain: string } {
  const known = spellings.get(word);
  if (known !== undefined) return known;
  const spelling = /^\d/.test(word) ? spellNumber(word) : spellSyllable(word);
  if (spellings.size >= spellingsKept) spellings.clear();
  spellings.set(word, spelling);
  return spelling;
}

function spellNumber(word: string) {
  const digits = word.replace(/[.,]/g, '').replace(/^0+(?=\d)/, '');
  return { form: digits, plain: digits };
}

function spellSyllable(word: string) {
  const marked = word.normalize('NFD').toLowerCase().replace(lookalikes, 'đ');
  const signs = (marked.match(tones) ?? []).map((tone) => toneSigns[tone]).join('');
  const form = (marked.replace(tones, '').normalize('NFC') + signs).replace(openI, '$1i');
  return { form, plain: plainOf(form) };
}

/** A form, or several with spaces between, without marks. */
export function plainOf(form: string): string {
  return form
    .normalize('NFD')
    .replace(/[\p{M}`'?~.]/gu, '')
    .replaceAll('đ', 'd');
}
