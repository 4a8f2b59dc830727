import type { IndexedEntry } from '../../../site/search/indexed-entry.ts';
import { referenceAbbreviations } from './reference-abbreviations.ts';
import { rawWords, referenceWord, type ReferenceWord } from './reference-words.ts';

/** 0: title, 1: summary, 2: body. */
export type Field = 0 | 1 | 2;

export interface ReferenceText {
  field: Field;
  /** Numbers of its words in the vocabulary. */
  words: Int32Array;
  /** Numbers of the abbreviations of what it spells out. */
  abbreviations: number[];
}

/** All texts of the corpus, read word by word; there is no index. */
export class ReferenceTexts {
  readonly vocabulary: ReferenceWord[] = [];
  readonly texts: ReferenceText[][];
  /** Of every entry each word once for each field that it stands in: number of the word × 4 + field. */
  readonly distinct: Int32Array[];
  readonly entries: readonly IndexedEntry[];
  readonly #numbers = new Map<string, number>();

  constructor(entries: readonly IndexedEntry[]) {
    this.entries = entries;
    this.texts = entries.map(({ title, summary, body }) => [
      ...title.map((text) => this.#read(text, 0)),
      ...summary.map((text) => this.#read(text, 1)),
      ...body.map((text) => this.#read(text, 2)),
    ]);
    this.distinct = this.texts.map((texts) => {
      const codes = texts.flatMap(({ field, words, abbreviations }) =>
        [...words, ...abbreviations].map((word) => word * 4 + field),
      );
      return Int32Array.from(new Set(codes));
    });
  }

  #read(text: string, field: Field): ReferenceText {
    const abbreviations = referenceAbbreviations(text).map((short) => this.#numberOf(short));
    return { field, words: Int32Array.from(rawWords(text), (raw) => this.#numberOf(raw)), abbreviations };
  }

  #numberOf(raw: string): number {
    const known = this.#numbers.get(raw);
    if (known !== undefined) return known;
    const number = this.vocabulary.push(referenceWord(raw)) - 1;
    this.#numbers.set(raw, number);
    return number;
  }
}
