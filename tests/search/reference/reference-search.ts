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

/** For each field, the numbers from the best on; missing: the word is not there. */
type Places = { beginning: 0 | 1; marks: Agreement; field: Field }[];

export function searchReference(
  texts: ReferenceTexts,
  query: ReferenceQuery,
  labels: readonly string[] = [],
): Found {
  const found: Found = new Map();
  const lookups = query.words.map((word, index) =>
    lookup(texts, word, query.isOpen && index === query.words.length - 1),
  );
  const phrases = query.phrases.map((phrase) => phrase.map((word) => lookup(texts, word, false)));
  for (const [index, entry] of texts.entries.entries()) {
    if (!labels.every((label) => entry.labels.includes(label))) continue;
    const own = texts.texts[index] ?? [];
    const places = [
      ...lookups.map((table) => placesOf(own, [table])),
      ...phrases.map((tables) => placesOf(own, tables)),
    ];
    const standing = bestStanding(places, query.hasMarks);
    if (standing !== null) found.set(entry.id, standing);
  }
  return found;
}

/** Number of a word in the vocabulary → 0 to 2: whole with these marks, 3 to 5: as a beginning; absent: another word. */
type Table = Int8Array;

function lookup({ vocabulary }: ReferenceTexts, typed: ReferenceWord, isOpen: boolean): Table {
  return Int8Array.from(vocabulary, (word) => {
    const whole = agree(typed, word);
    if (whole !== null) return whole;
    const beginning = isOpen ? agreeAsBeginning(typed, word) : null;
    return beginning === null ? -1 : beginning + 3;
  });
}

/** Where the words of the tables stand side by side. */
function placesOf(texts: readonly ReferenceText[], tables: readonly Table[]): Places {
  const seen = new Set<number>();
  for (const { field, words } of texts)
    for (let start = 0; start + tables.length <= words.length; start++) {
      let worst = 0;
      for (let offset = 0; offset < tables.length && worst >= 0; offset++) {
        const code = tables[offset]?.[words[start + offset] ?? -1] ?? -1;
        worst = code < 0 ? -1 : Math.max(worst, code);
      }
      if (worst >= 0) seen.add(worst * 3 + field);
    }
  return [...seen].map((code) => {
    const agreement = Math.floor(code / 3);
    return {
      beginning: agreement > 2 ? 1 : 0,
      marks: (agreement % 3) as Agreement,
      field: (code % 3) as Field,
    };
  });
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
  const marksOf = (marks: Agreement) => (limit.hasMarks ? marks : 0);
  const good = places.filter(
    ({ beginning, marks }) => beginning <= limit.beginning && marksOf(marks) <= limit.marks,
  );
  return good.length === 0 ? null : (Math.min(...good.map(({ field }) => field)) as Field);
}
