/** What is read of the archive for a question, beside what a step asks for. */
import { wordsKnown } from './newest-reach.ts';
import type { Query } from './query.ts';
import type { ScoredQuery } from './score.ts';
import { reachFor, type Reach } from './shard-reader.ts';

/** From so many words on a question may be a phrase: four syllables are two words, mostly. */
const manyWords = 4;

/** About as many results as a page shows: what several times as many entries have is common. */
const page = 10;

export const mayBePhrase = ({ words }: Query): boolean => words.length >= manyWords;

/**
 * Whether each word stands beside its neighbour in many of the newest entries. Lists of its single words would be the
 * longest of all, and say the least: it is looked for in the archive by its neighbours alone, in titles as well.
 * @param newest what the neighbours' lists say of the newest shard, and nothing else
 */
export const isCommonPhrase = (query: Query, newest: ScoredQuery): boolean =>
  mayBePhrase(query) && wordsKnown(query, newest, page).areCommon;

/** @param isPhrase whether `isCommonPhrase` */
export const archiveReach = (query: Query, reach: Reach, isPhrase: boolean): Reach =>
  isPhrase ? { ...reach, words: [] } : reachFor(query, reach);
