/** A slow and honest search: every text of every entry is read for every query. */
import type { ReferenceQuery } from './reference-query.ts';
import type { Field, ReferenceText, ReferenceTexts } from './reference-texts.ts';
import { agree, agreeAsBeginning, type ReferenceWord } from './reference-words.ts';

/** Why an entry is found; compared in this order, each the lower the better. */
export interface Standing {
  /** 1: a word has other marks than those typed. */
  otherMarks: 0 | 1;
  /** 1: the last word is only the beginning of one. */
  beginning: 0 | 1;
  /** 1: of a word only some of its marks were typed. */
  leftOut: 0 | 1;
  /** The worst place of any word. */
  field: Field;
}

/** Standing by the entry's identifier. */
export type Found = Map<string, Standing>;

/** Where and how a word or phrase stands in an entry: bit `(agreement × 3 + field)` for each combination. */
type Places = number;

export function searchReference(
  texts: ReferenceTexts,
  query: ReferenceQuery,
  labels: readonly string[] = [],
): Found {
  const found: Found = new Map();
  const words = query.words.map((word, index) =>
    lookup(texts, word, query.isOpen && index === query.words.length - 1),
  );
  const phrases = query.phrases.map((phrase) => phrase.map((word) => lookup(texts, word, false)));
  if (words.length + phrases.length === 0) return found;
  for (const [index, entry] of texts.entries.entries()) {
    if (!labels.every((label) => entry.labels.includes(label))) continue;
    const places = placesOfWords(texts.distinct[index] ?? none, words);
    for (const tables of phrases) places.push(placesOfPhrase(texts.texts[index] ?? [], tables));
    const standing = places.includes(0) ? null : bestStanding(places);
    if (standing !== null) found.set(entry.id, standing);
  }
  return found;
}

const none = new Int32Array();

/** Number of a word in the vocabulary → 0 to 2: whole with these marks, 3 to 5: as a beginning; -1: another word. */
type Table = Int8Array;

function lookup({ vocabulary }: ReferenceTexts, typed: ReferenceWord, isOpen: boolean): Table {
  return Int8Array.from(vocabulary, (word) => {
    const whole = agree(typed, word);
    if (whole !== null) return whole;
    const beginning = isOpen ? agreeAsBeginning(typed, word) : null;
    return beginning === null ? -1 : beginning + 3;
  });
}

function placesOfWords(distinct: Int32Array, tables: readonly Table[]): Places[] {
  return tables.map((table) => {
    let places = 0;
    for (let index = 0; index < distinct.length; index++) {
      const code = distinct[index] ?? 0;
      const agreement = table[code >> 2] ?? -1;
      if (agreement >= 0) places |= 1 << (agreement * 3 + (code & 3));
    }
    return places;
  });
}

/** Where the words of the tables stand side by side. */
function placesOfPhrase(texts: readonly ReferenceText[], tables: readonly Table[]): Places {
  let places = 0;
  for (const { field, words } of texts)
    for (let start = 0; start + tables.length <= words.length; start++) {
      const agreements = tables.map((table, offset) => table[words[start + offset] ?? -1] ?? -1);
      if (!agreements.includes(-1)) places |= 1 << (Math.max(...agreements) * 3 + field);
    }
  return places;
}

const levels = ([0, 1] as const).flatMap((otherMarks) =>
  ([0, 1] as const).flatMap((beginning) =>
    ([0, 1] as const).map((leftOut) => ({ otherMarks, beginning, leftOut })),
  ),
);

/** The best standing at which every word is there. */
function bestStanding(words: readonly Places[]): Standing | null {
  for (const level of levels) {
    const fields = words.map((places) => bestField(places, level));
    if (!fields.includes(null)) return { ...level, field: Math.max(...fields.map(Number)) as Field };
  }
  return null;
}

function bestField(places: Places, level: Omit<Standing, 'field'>): Field | null {
  for (const field of [0, 1, 2] as const)
    for (let agreement = 0; agreement < 6; agreement++) {
      const isThere = (places & (1 << (agreement * 3 + field))) !== 0;
      const marks = agreement % 3;
      const isRight = level.otherMarks === 1 || marks < (level.leftOut === 1 ? 2 : 1);
      if (isThere && isRight && (agreement < 3 || level.beginning === 1)) return field;
    }
  return null;
}
