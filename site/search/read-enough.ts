/** Reads as much of an index as a question's best results need. */
import type { SearchRequest } from './answers.ts';
import { archiveReach, isCommonPhrase, mayBePhrase } from './archive-reach.ts';
import { scoreLoneWords } from './lone-words.ts';
import type { IndexPlan } from './manifest.ts';
import { isLeftOut, newestReach, wordsKnown } from './newest-reach.ts';
import type { Query, QueryWord } from './query.ts';
import { scoreEntries, type ScoredQuery } from './score.ts';
import { leastReach, nearReach, ShardReader, wholeReach, type Reach } from './shard-reader.ts';
import {
  isBestOfDates,
  isWholeAndRight,
  stepsWithArchive,
  stepsWithoutArchive,
  type IsSure,
  type Step,
} from './steps.ts';
import { bestUncertain } from './uncertain.ts';

export type Asked = Pick<SearchRequest, 'index' | 'labels' | 'sort'>;

export interface ShardScores {
  reader: ShardReader;
  scored: ScoredQuery;
  scores: Uint16Array;
}

/**
 * Lists, times entries, up to which everything is read at once, so that the total is exact: some 15 kB, as a list of a
 * word that most entries have takes about a third of a byte for each.
 */
const readAtOnce = 40_000;

const isReadAtOnce = ({ entries }: Pick<IndexPlan, 'entries'>, { words }: Query, labels: string[]) =>
  entries * (2 * words.length - 1 + labels.length) <= readAtOnce;

export interface ReadingOf {
  readers: ShardReader[];
  query: Query;
  asked: Asked;
  enough: number;
  signal: AbortSignal | undefined;
  /** Which of these words stand nowhere. */
  absent: (among: readonly QueryWord[]) => Promise<readonly QueryWord[]>;
  /** Called when there may turn out to be too few, while the rest is being read. */
  expectFew: () => void;
}

interface Reading extends ReadingOf {
  /** Whether the archive is asked for neighbours alone. */
  isPhrase: boolean;
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
export async function readEnough(of: ReadingOf, plan: IndexPlan): Promise<Read> {
  const { readers, query, asked } = of;
  const reading = { ...of, isPhrase: await isAskedAsPhrase(of) };
  if (asked.sort === 'date') {
    const found = await readNewest(reading);
    return { found, isSettled: false, isWhole: found.length === readers.length };
  }
  if (isReadAtOnce(plan, query, asked.labels)) return readSteps(reading, []);
  return readSteps(reading, readers.length > 1 ? stepsWithArchive : stepsWithoutArchive);
}

async function isAskedAsPhrase({ readers: [newest, ...archive], query, asked }: ReadingOf): Promise<boolean> {
  if (newest === undefined || archive.length === 0 || !mayBePhrase(query)) return false;
  return isCommonPhrase(query, await newest.read(query, asked.labels, leastReach));
}

async function readSteps(reading: Reading, steps: readonly Step[]): Promise<Read> {
  const { query, enough } = reading;
  let found: ShardScores[] = [];
  for (const step of steps) {
    const known = found[0] === undefined ? null : wordsKnown(query, found[0].scored, enough);
    if (known !== null && isLeftOut(step, known)) continue;
    const newest = newestReach(query, step, known);
    found = await readShards(
      reading,
      found,
      newest,
      step.others && archiveReach(query, step.others, reading.isPhrase),
    );
    if (isWhole(found, reading)) return { found, isSettled: false, isWhole: true };
    if (countSure(found, step) >= enough) return { found, isSettled: true, isWhole: false };
    if (countAll(found, isWholeAndRight) < enough) reading.expectFew();
    if (step.rarest !== undefined && (await isHopeless(reading, found)))
      return { found: [], isSettled: true, isWhole: true };
  }
  found = await readShards(reading, found, wholeReach, wholeReach);
  return { found, isSettled: false, isWhole: true };
}

/** @param found what has been read so far: the newest shard, or all */
async function readShards(
  reading: Reading,
  found: readonly ShardScores[],
  newest: Reach | null,
  others: Reach | null,
): Promise<ShardScores[]> {
  const shards = reading.readers.map(async (reader, index) => {
    const reach = index === 0 ? newest : others;
    return reach === null ? found[index] : readShard(reading, reader, reach, found[0]?.scored);
  });
  return (await Promise.all(shards)).filter((shard) => shard !== undefined);
}

const isRead = ({ scored }: ShardScores) => scored.words.every(({ unread }) => unread.any === 0);

/** Whether the only shard has been read to the end. */
const isWhole = (found: readonly ShardScores[], { readers }: Reading) =>
  readers.length === 1 && found.every(isRead);

function countSure(found: readonly ShardScores[], step: Step): number {
  const weighed = step.weighsAll === true ? found : found.slice(0, 1);
  const uncertain = Math.max(
    ...weighed.map(({ scored, scores, reader }) => bestUncertain(scored, scores, reader.places)),
  );
  const { isSure, isSureInNewest } = step;
  const isCertain =
    (isIn: IsSure): IsSure =>
    (score, query) =>
      score > uncertain && isIn(score, query);
  const besides = isSureInNewest ? countAll(found.slice(0, 1), isCertain(isSureInNewest)) : 0;
  return countAll(found, isCertain(isSure)) + besides;
}

/** Before more is read for words that stand nowhere. */
async function isHopeless({ query, absent }: Reading, found: readonly ShardScores[]): Promise<boolean> {
  const unseen = query.words.filter((_word, index) => {
    const isAsked = found[0]?.scored.words[index]?.unread.asTyped === 0;
    const isSeen = ({ scored }: ShardScores) =>
      scored.words[index]?.fields[2].some((field) => field > 0) === true;
    return isAsked && !found.some(isSeen);
  });
  return unseen.length > 0 && (await absent(unseen)).length > 0;
}

/** Reads shards, the newest first, until there is enough of what agrees in words and marks, or all of them. */
async function readNewest(reading: Reading): Promise<ShardScores[]> {
  const found: ShardScores[] = [];
  for (const reader of reading.readers) {
    if (countAll(found, isBestOfDates) >= reading.enough) break;
    found.push(await readShard(reading, reader, wholeReach, found[0]?.scored));
  }
  return found;
}

/** @param newest what has been read of the newest shard so far */
async function readShard(
  { readers, query, asked, signal, isPhrase }: Reading,
  reader: ShardReader,
  reach: Reach,
  newest?: ScoredQuery,
): Promise<ShardScores> {
  signal?.throwIfAborted();
  const isArchive = reader !== readers[0];
  const hasLoneWords = isArchive && reach === wholeReach && query.words.length > 1;
  const near = hasLoneWords ? archiveReach(query, nearReach, isPhrase) : reach;
  const scored = await reader.read(query, asked.labels, near);
  const scores = new Uint16Array(reader.places.length);
  scoreEntries(scored, scores);
  if (hasLoneWords) await scoreLoneWords(reader, query, asked.labels, scored, newest ?? scored, scores);
  return { reader, scored, scores };
}

/** How many entries have such a score. */
export const countAll = (found: readonly ShardScores[], isSure: IsSure) =>
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
