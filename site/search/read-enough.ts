/** Reads as much of an index as a question's best results need. */
import type { SearchRequest } from './answers.ts';
import { parts, type IndexPlan } from './manifest.ts';
import type { Query, QueryWord } from './query.ts';
import {
  bestScore,
  coarseScore,
  fieldOf,
  isTogether,
  markRankOf,
  scoreEntries,
  type ScoredQuery,
} from './score.ts';
import { scoreLoneWords } from './lone-words.ts';
import { leastReach, nearReach, ShardReader, wholeReach, type Reach } from './shard-reader.ts';

export type Asked = Pick<SearchRequest, 'index' | 'labels' | 'sort'>;

export interface ShardScores {
  reader: ShardReader;
  scored: ScoredQuery;
  scores: Uint16Array;
}

/**
 * Lists, times entries, up to which everything is read at once, so that the total is exact: some 20 kB, as a list of a
 * word that most entries have takes about half a byte for each.
 */
const readAtOnce = 40_000;

const isReadAtOnce = ({ entries }: Pick<IndexPlan, 'entries'>, { words }: Query, labels: string[]) =>
  entries * (2 * words.length - 1 + labels.length) <= readAtOnce;

/** Whether no entry that has not been looked at could come before one with this score, but newer ones. */
export type IsSure = (score: number, query: ScoredQuery) => boolean;
const isBest: IsSure = (score, query) => score === bestScore(query);
const isBestOfDates: IsSure = (score, query) => coarseScore(score) === coarseScore(bestScore(query));
const isExactFrom =
  (field: number): IsSure =>
  (score) =>
    fieldOf(score) >= field && markRankOf(score) === 0;
const isExactTogether =
  (field: number): IsSure =>
  (score, query) =>
    fieldOf(score) === field && markRankOf(score) === 0 && isTogether(score, query);

interface Step {
  /** What is read of the newest shard, and of the others; null: no more than before. */
  newest: Reach | null;
  others: Reach | null;
  isSure: IsSure;
  /** Which entries of the newest shard are sure besides. */
  isSureInNewest?: IsSure;
}

const titles: Reach = { words: ['title'], pairs: ['title'] };
const summaries: Reach = { words: ['title', 'summary'], pairs: ['title', 'summary'] };

/**
 * No more is read than the best results need. Of the archive, words that stand alone below the title come last: their
 * lists are long, and grow with it.
 */
const steps: readonly Step[] = [
  { newest: leastReach, others: null, isSure: isBest },
  { newest: null, others: leastReach, isSure: isBest },
  { newest: summaries, others: titles, isSure: isExactFrom(3), isSureInNewest: isExactTogether(2) },
  { newest: null, others: { words: ['title'], pairs: ['title', 'summary'] }, isSure: isExactFrom(2) },
  { newest: wholeReach, others: null, isSure: isExactFrom(2), isSureInNewest: isExactTogether(1) },
  { newest: null, others: nearReach, isSure: isExactFrom(1) },
];

/** A word without neighbours is read as far as they would be. */
export const reachFor = ({ words }: Query, reach: Reach): Reach =>
  words.length > 1 ? reach : { words: parts.filter((part) => reach.pairs.includes(part)), pairs: [] };

export interface Reading {
  readers: ShardReader[];
  query: Query;
  asked: Asked;
  enough: number;
  signal: AbortSignal | undefined;
  /** Which of these words stand nowhere. */
  absent: (among: readonly QueryWord[]) => Promise<readonly QueryWord[]>;
}

/** What has been read of an index for a query. */
export interface Read {
  /** The newest first; shards that were not asked are left out. */
  found: ShardScores[];
  /** There is enough for certain. */
  isSettled: boolean;
  /** Nothing was left unread. */
  isWhole: boolean;
}

/** @throws the signal's reason when it is aborted */
export async function readEnough(reading: Reading, plan: IndexPlan): Promise<Read> {
  const { readers, query, asked } = reading;
  if (asked.sort === 'date') {
    const found = await readNewest(reading);
    return { found, isSettled: false, isWhole: found.length === readers.length };
  }
  return readSteps(reading, isReadAtOnce(plan, query, asked.labels) ? [] : steps);
}

async function readSteps(reading: Reading, through: readonly Step[]): Promise<Read> {
  const { readers, query, enough } = reading;
  let found: (ShardScores | null)[] = readers.map(() => null);
  const read = async (newest: Reach | null, others: Reach | null) => {
    const next = found.map(async (before, index) => {
      const reach = index === 0 ? newest : others;
      return reach === null ? before : readShard(reading, readers[index] as ShardReader, reach);
    });
    found = await Promise.all(next);
    return found.filter((shard) => shard !== null);
  };
  for (const { newest, others, isSure, isSureInNewest = isNone } of through) {
    const here = await read(newest && reachFor(query, newest), others && reachFor(query, others));
    // The only shard, read to the end, leaves nothing that could be unsure.
    if (readers.length === 1 && newest === wholeReach)
      return { found: here, isSettled: false, isWhole: true };
    const sure = countAll(here, isSure) + countAll(here.slice(0, 1), isSureInNewest);
    if (sure >= enough) return { found: here, isSettled: true, isWhole: false };
    if (newest === summaries && (await isHopeless(reading, here)))
      return { found: [], isSettled: true, isWhole: true };
  }
  return { found: await read(wholeReach, wholeReach), isSettled: false, isWhole: true };
}

/** Before bodies are read for words that stand nowhere. */
async function isHopeless({ query, absent }: Reading, found: readonly ShardScores[]): Promise<boolean> {
  const unseen = query.words.filter((_word, index) =>
    found.every(({ scored }) => scored.words[index]?.fields[2].every((field) => field === 0)),
  );
  return unseen.length > 0 && (await absent(unseen)).length > 0;
}

const isNone: IsSure = () => false;

/** Reads shards, the newest first, until there is enough of what agrees in words and marks, or all of them. */
async function readNewest(reading: Reading): Promise<ShardScores[]> {
  const found: ShardScores[] = [];
  for (const reader of reading.readers) {
    if (countAll(found, isBestOfDates) >= reading.enough) break;
    found.push(await readShard(reading, reader, wholeReach));
  }
  return found;
}

async function readShard(
  { readers, query, asked, signal }: Reading,
  reader: ShardReader,
  reach: Reach,
): Promise<ShardScores> {
  signal?.throwIfAborted();
  const isArchive = reader !== readers[0];
  const hasLoneWords = isArchive && reach === wholeReach && query.words.length > 1;
  const scored = await reader.read(query, asked.labels, hasLoneWords ? nearReach : reach);
  const scores = new Uint16Array(reader.places.length);
  scoreEntries(scored, scores);
  if (hasLoneWords) await scoreLoneWords(reader, query, asked.labels, scored, scores);
  return { reader, scored, scores };
}

/** How many entries have such a score. */
export const countAll = (found: ShardScores[], isSure: IsSure) =>
  found.reduce((sum, one) => sum + countOf(one, isSure), 0);

function countOf({ scores, scored }: ShardScores, isSure: IsSure): number {
  let sum = 0;
  // Iterators over long arrays take several times as long.
  for (let place = 0; place < scores.length; place++) {
    const score = scores[place] ?? 0;
    if (score > 0 && isSure(score, scored)) sum++;
  }
  return sum;
}
