/** In which order an index is read for a question, and which results are sure on the way. */
import {
  bestScore,
  coarseScore,
  fieldOf,
  isFirstOfAll,
  isRight,
  isWhole,
  markRankOf,
  type ScoredQuery,
} from './score.ts';
import { asTypedReach, leastReach, nearReach, wholeReach, type Reach } from './shard-reader.ts';

/** Whether nothing that has not been read could come before an entry with this score, but newer ones. */
export type IsSure = (score: number, query: ScoredQuery) => boolean;
export const isWholeAndRight: IsSure = (score) => isWhole(score) && isRight(score);
export const isBestOfDates: IsSure = (score, query) => coarseScore(score) === coarseScore(bestScore(query));
const isExactFrom =
  (field: number): IsSure =>
  (score) =>
    fieldOf(score) >= field && markRankOf(score) === 0;
const isExactAt =
  (field: number): IsSure =>
  (score) =>
    fieldOf(score) === field && markRankOf(score) === 0;
const isExactAndFirst: IsSure = (score, query) => markRankOf(score) === 0 && isFirstOfAll(score, query);

export interface Step {
  /** What is read of the newest shard, and of the others; null: no more than before. */
  newest: Reach | null;
  others: Reach | null;
  /** Of the newest shard the lists of so many words, those that fewest entries have; missing: of all. */
  rarest?: number;
  /** The step is left out where one with `rarest` of so many has read all. */
  afterRarest?: number;
  /** Which entries are sure, but for what `bestUncertain` says of the shards that are weighed. */
  isSure: IsSure;
  /** Which entries of the newest shard are sure besides. */
  isSureInNewest?: IsSure;
  /** Whether shards other than the newest are weighed, too. */
  weighsAll?: boolean;
}

const titles: Reach = { words: ['title'], pairs: ['title'] };

/** Half as many lists as a browser fetches at once over HTTP/1.1. */
const rarestWords = 3;

/**
 * No more is read than the best results need. Of the archive, words that stand alone below the title come last: their
 * lists are long, and grow with it.
 */
export const stepsWithArchive: readonly Step[] = [
  { newest: leastReach, others: null, isSure: isExactAndFirst },
  { newest: null, others: leastReach, isSure: isRight, weighsAll: true },
  {
    newest: asTypedReach,
    others: titles,
    rarest: rarestWords,
    isSure: isExactFrom(3),
    isSureInNewest: isExactAt(2),
  },
  { newest: asTypedReach, others: null, isSure: isExactFrom(3), isSureInNewest: isExactAt(2) },
  {
    newest: null,
    others: { words: ['title'], pairs: ['title', 'summary'] },
    isSure: isExactFrom(2),
    isSureInNewest: isExactAt(1),
  },
  { newest: wholeReach, others: null, isSure: isExactFrom(2), isSureInNewest: isExactAt(1) },
  { newest: null, others: nearReach, isSure: isExactFrom(1) },
];

/** Where the newest shard is all there is. */
export const stepsWithoutArchive: readonly Step[] = [
  { newest: leastReach, others: null, isSure: isRight },
  { newest: asTypedReach, others: null, rarest: rarestWords, isSure: isRight },
  { newest: asTypedReach, others: null, afterRarest: rarestWords, isSure: isRight },
];
