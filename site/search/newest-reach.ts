/** What a step reads of the newest shard, by what is known of the words already. */
import { countFound } from './postings.ts';
import type { Query } from './query.ts';
import { rarestFirst } from './rarest-words.ts';
import type { ScoredQuery } from './score.ts';
import { reachFor, type Reach } from './shard-reader.ts';
import type { Step } from './steps.ts';

/** So many lists are cheaper than asking once more. */
const fewWords = 3;

/** Of those who have the rarest word as typed, so many times as are asked for are likely to bring enough. */
const severalTimes = 4;

export interface WordsKnown {
  /** Places of words in the query, those that fewest entries have first. */
  telling: number[];
  /** Even the rarest, as typed, is known to stand in several times as many entries as are asked for. */
  areCommon: boolean;
}

/** @param newest what has been read of the newest shard so far
 * @param enough how many results are asked for */
export function wordsKnown(query: Query, newest: ScoredQuery, enough: number): WordsKnown {
  const telling = rarestFirst(query, newest);
  const rarest = newest.words[telling[0] ?? -1];
  const areCommon = rarest !== undefined && countFound(rarest.fields[0]) >= severalTimes * enough;
  return { telling, areCommon };
}

/** For few other words nobody asks twice. */
const isMany = ({ telling }: WordsKnown, rarest: number) => telling.length > rarest + fewWords;

/** Whether the step before has read all that this one would. */
export const isLeftOut = ({ afterRarest }: Step, known: WordsKnown): boolean =>
  afterRarest !== undefined && !isMany(known, afterRarest);

/**
 * Words which, as typed, will hardly bring enough are read with all their marks at once.
 * @param known null: nothing yet
 */
export function newestReach(query: Query, { newest, rarest }: Step, known: WordsKnown | null): Reach | null {
  if (newest === null) return null;
  const { isAsTyped, ...reach } = reachFor(query, newest);
  if (known === null) return reach;
  const { telling, areCommon } = known;
  return {
    ...reach,
    ...(rarest !== undefined && isMany(known, rarest) && { only: new Set(telling.slice(0, rarest)) }),
    ...(isAsTyped === true && areCommon && { isAsTyped }),
  };
}
