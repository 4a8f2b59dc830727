/** Words by their beginnings: which files hold them. */
import type { IndexName } from './indexed-entry.ts';

/** The words of one file, rising, each with log2 (rounded down) of the number of entries that have it. */
export type Vocabulary = [plain: string, magnitude: number][];

/** In how many files an index's words lie, by their first two letters. Every one of them exists. */
export const vocabularyFiles = 64;

export const vocabularyFile = (index: IndexName, number: number) => `${index}/v/${number}.json`;

/** Whether a word is one that can be found by its beginning: at least two characters, and no long number. */
export const isInVocabulary = (plain: string) => /^(?:\p{L}[^ ]+|\d{2,4})$/u.test(plain);

/** In which file words that begin like this lie. */
export function vocabularyNumber(plain: string): number {
  return (plain.charCodeAt(0) * 31 + plain.charCodeAt(1)) % vocabularyFiles;
}
