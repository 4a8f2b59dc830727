/** A slow and honest search: every text of every entry is read for every query. */
import type { ReferenceQuery } from './reference-query.ts';
import type { Field, ReferenceText, ReferenceTexts } from './reference-texts.ts';
import { agree, agreeAsBeginning, type Agreement, type ReferenceWord } from './reference-words.ts';

/** Why an entry is found; compared in this order, each the lower the better. */
export interface Standing {
  /** 1: only as the beginning of the last word. */
  beginning: 0 | 1;
  marks: Agreement;
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
    const places = [
      ...words.map((table) => placesOfWord(texts.distinct[index] ?? none, table)),
      ...phrases.map((tables) => placesOfPhrase(texts.texts[index] ?? [], tables)),
    ];
    const standing = places.includes(0) ? null : bestStanding(places, query.hasMarks);
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

function placesOfWord(distinct: Int32Array, table: Table): Places {
  let places = 0;
  for (const code of distinct) {
    const agreement = table[Math.floor(code / 3)] ?? -1;
    if (agreement >= 0) places |= 1 << (agreement * 3 + (code % 3));
  }
  return places;
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

/** The best standing at which every word is there. */
function bestStanding(words: readonly Places[], hasMarks: boolean): Standing | null {
  for (const beginning of [0, 1] as const)
    for (const marks of [0, 1, 2] as const) {
      const fields = words.map((places) => bestField(places, { beginning, marks, hasMarks }));
      if (fields.every((field) => field !== null))
        return { beginning, marks, field: Math.max(...fields) as Field };
    }
  return null;
}

function bestField(
  places: Places,
  limit: { beginning: 0 | 1; marks: Agreement; hasMarks: boolean },
): Field | null {
  for (const field of [0, 1, 2] as const)
    for (let agreement = 0; agreement < 6; agreement++) {
      const isThere = (places & (1 << (agreement * 3 + field))) !== 0;
      const isBeginning = agreement > 2;
      const marks = limit.hasMarks ? agreement % 3 : 0;
      if (isThere && marks <= limit.marks && (!isBeginning || limit.beginning === 1)) return field;
    }
  return null;
}
