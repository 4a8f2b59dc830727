/** Entries of the archive in which a word of the question stands alone, below the title. */
import type { Query } from './query.ts';
import { wantedTerms, type WantedWord } from './query-terms.ts';
import { parts } from './manifest.ts';
import { rarestFirst } from './rarest-words.ts';
import { markRankOf, scoreEntries, type ScoredQuery } from './score.ts';
import { wholeReach, type ShardReader } from './shard-reader.ts';

/** Lists that are fetched in one go. */
const together = 2;

/**
 * Raises what stands in `scores` to what such entries get. Their words must have the marks that were typed. Lists are
 * read from the rarest word on, as far as there is an entry that has all words so far.
 * @param near what is known of the shard from titles and neighbours
 * @param known where the words have been looked for most widely: it tells which are rare
 */
export async function scoreLoneWords(
  reader: ShardReader,
  query: Query,
  labels: string[],
  near: ScoredQuery,
  known: ScoredQuery,
  scores: Uint16Array,
): Promise<void> {
  const candidates = new Uint8Array(scores.length).fill(1);
  for (const label of near.labels) narrow(candidates, label[1]);
  const wanted = wantedTerms(query).words;
  const words = rarestFirst(query, known).map((index) => wanted[index] as WantedWord);
  for (let from = 0; from < words.length; from += together) {
    const lists = words.slice(from, from + together).map(async (word) => reader.postings(word, parts));
    for (const [, partial] of await Promise.all(lists)) narrow(candidates, partial);
    if (!candidates.some((is, place) => is > 0 && markRankOf(scores[place] ?? 0) > 0)) return;
  }
  const scored = await reader.read(query, labels, wholeReach);
  scoreEntries({ ...scored, isScattered: true }, scores);
}

function narrow(candidates: Uint8Array, fields: Uint8Array): void {
  for (let place = 0; place < candidates.length; place++) if (fields[place] === 0) candidates[place] = 0;
}
