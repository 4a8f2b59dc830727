import type { RelevanceQuery } from './relevance-query.ts';
import { setOfMarks } from './set-of-marks.ts';
import { setOfNumbers } from './set-of-numbers.ts';
import { setOfSpellings } from './set-of-spellings.ts';
import { setOfWords } from './set-of-words.ts';

/** What readers type, with what should come first. Written before the search was. */
export const relevanceSet: readonly RelevanceQuery[] = [
  ...setOfMarks,
  ...setOfSpellings,
  ...setOfNumbers,
  ...setOfWords,
];
