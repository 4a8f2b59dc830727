/** The entries that answer a query, best first. */
import { absentWords } from './absent-words.ts';
import { longerWords } from './beginnings.ts';
import type { IndexFiles } from './index-files.ts';
import { orderFile, parts, type Manifest } from './manifest.ts';
import type { Place } from './places.ts';
import type { FieldsByMarks } from './postings.ts';
import type { Query, QueryWord } from './query.ts';
import { countAll, readEnough, type Asked, type ShardScores } from './read-enough.ts';
import { coarseScore, isWhole, scoreEntries } from './score.ts';
import { nearReach, reachFor, ShardReader, wholeReach } from './shard-reader.ts';
import { isWholeAndRight } from './steps.ts';

export interface Ranked extends Place {
  score: number;
}

export interface Ranking {
  total: number;
  isTotalExact: boolean;
  /** Entries from one rank to another (from 0, the second not included), in order. */
  between(from: number, to: number): Promise<Ranked[]>;
}

/** More than any shard has entries, and any score: keys are whole numbers below 2^53. */
const placesAtMost = 2 ** 26;
const scoresAtMost = 2 ** 16;

/**
 * @param enough how many of the best results must be known for certain
 * @param least with fewer results, words that begin as the last one count as well
 * @param signal aborted when nobody waits for it any more
 * @throws the signal's reason when it is aborted
 */
export async function rankEntries(
  files: IndexFiles,
  manifest: Manifest,
  query: Query,
  asked: Asked,
  { enough, least, signal }: { enough: number; least: number; signal?: AbortSignal | undefined },
): Promise<Ranking> {
  const plan = manifest.indexes[asked.index];
  const readers = plan.shards.map(
    (shard, at) => new ShardReader(files, manifest.folder, asked.index, shard, at === 0),
  );
  const absent = async (among: readonly QueryWord[]) =>
    absentWords(query, among, files, manifest.folder, asked.index);
  const expectFew = () => {
    // Beginnings of words are asked for at the end: what they need is on its way by then.
    longerWords(query, files, manifest.folder, asked.index).catch(() => undefined);
  };
  const reading = { readers, query, asked, enough, signal, absent, expectFew };
  const { found, isSettled, isWhole: isAllRead } = await readEnough(reading, plan);
  signal?.throwIfAborted();
  const isFew = countAll(found, isWholeAndRight) < least;
  if (!isSettled && isFew) await addBeginnings(found, query, asked, files, manifest);
  const keys = sortedKeys(found, asked);
  return {
    total: keys.length,
    isTotalExact: isAllRead,
    between: async (from, to) => window(keys, from, to, { found, asked, files, manifest }),
  };
}

const keyScore = (score: number, { sort }: Asked) => (sort === 'date' ? coarseScore(score) : score);

const count = (found: ShardScores[]) => countAll(found, () => true);

async function addBeginnings(
  found: ShardScores[],
  query: Query,
  asked: Asked,
  files: IndexFiles,
  manifest: Manifest,
): Promise<void> {
  const longer = await longerWords(query, files, manifest.folder, asked.index);
  if (longer === null || (longer === 'any' && count(found) > 0)) return;
  const others = { ...query, words: query.words.slice(0, -1) };
  for (const [index, { reader, scores }] of found.entries()) {
    const reach = reachFor(others, index === 0 ? wholeReach : nearReach);
    const [scored, last] = await Promise.all([
      reader.read(others, asked.labels, reach),
      longer === 'any' ? [] : reader.postings(longer, parts).then(requiredWord),
    ]);
    scoreEntries({ ...scored, words: [...scored.words, ...last], isPrefix: true }, scores);
  }
}

const requiredWord = (fields: FieldsByMarks) => [{ fields, unread: { asTyped: 0, any: 0 }, isLight: false }];

/** A key says score and place of an entry; rising keys are falling ranks. */
function sortedKeys(found: ShardScores[], asked: Asked): Float64Array {
  const keys = new Float64Array(count(found));
  let next = 0;
  let start = 0;
  for (const { scores } of found) {
    for (let place = 0; place < scores.length; place++) {
      const score = scores[place] ?? 0;
      if (score === 0) continue;
      keys[next++] = (scoresAtMost - keyScore(score, asked)) * placesAtMost + start + place;
    }
    start += scores.length;
  }
  return keys.sort();
}

interface WindowOf {
  found: ShardScores[];
  asked: Asked;
  files: IndexFiles;
  manifest: Manifest;
}

/** Within a leaf whose slots are not in order of time, equals are put in order. */
async function window(keys: Float64Array, from: number, to: number, context: WindowOf): Promise<Ranked[]> {
  const resolve = (key: number) => resolveKey(key, context.found);
  const groupOf = (index: number) => {
    const key = keys[index];
    if (key === undefined) return null;
    const { leaf, place } = resolve(key);
    return leaf.inOrder ? `${place}` : `${Math.floor(key / placesAtMost)}/${leaf.number}`;
  };
  let first = Math.min(from, keys.length);
  while (first > 0 && groupOf(first - 1) === groupOf(first)) first--;
  let end = Math.min(to, keys.length);
  while (end < keys.length && groupOf(end - 1) === groupOf(end)) end++;
  const entries = [...keys.subarray(first, end)].map((key, index) => ({
    ...resolve(key),
    group: groupOf(first + index),
  }));
  const ordered: Ranked[] = [];
  for (let start = 0; start < entries.length;) {
    const group = entries[start]?.group;
    let stop = start + 1;
    while (entries[stop]?.group === group && stop < entries.length) stop++;
    ordered.push(...(await newestFirst(entries.slice(start, stop), context)));
    start = stop;
  }
  return ordered.slice(from - first, to - first);
}

async function newestFirst(entries: Ranked[], { files, manifest, asked }: WindowOf): Promise<Ranked[]> {
  const [first] = entries;
  if (first === undefined || first.leaf.inOrder || entries.length === 1) return entries;
  const path = orderFile(asked.index, first.leaf.number);
  const order = (await files.json<number[]>(manifest.folder, path)) ?? [];
  const ranks = new Map(order.map((slot, rank) => [slot, rank]));
  const rankOf = ({ slot }: Ranked) => ranks.get(slot) ?? order.length;
  return [...entries].sort((a, b) => rankOf(a) - rankOf(b));
}

function resolveKey(key: number, found: ShardScores[]): Ranked & { place: number } {
  const place = key % placesAtMost;
  let start = 0;
  for (const { reader, scores } of found) {
    if (place < start + scores.length) {
      const here = place - start;
      return { ...reader.places.find(here), score: scores[here] ?? 0, place };
    }
    start += scores.length;
  }
  throw new RangeError(`no entry at ${place}`);
}

/** Whether a ranked entry has the words whole. */
export const hasWholeWords = ({ score }: Ranked) => isWhole(score);
