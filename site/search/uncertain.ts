/** What entries may still become when more of the lists is read. */
import { bestPostings, type FieldsByMarks } from './postings.ts';
import type { Places } from './places.ts';
import { scoreEntries, type Found, type ScoredQuery } from './score.ts';

/**
 * The best score that any entry can still get whose score is not certain yet; 0: all are. What has more stands where it
 * stands, whatever the rest of the lists says.
 * @param scores what the entries have from what has been read
 */
export function bestUncertain(query: ScoredQuery, scores: Uint16Array, places: Places): number {
  if ([...query.words, ...query.pairs].every(({ unread }) => unread.any === 0)) return 0;
  const reachable = new Uint16Array(scores.length);
  scoreEntries(atBest(query, places), reachable);
  let best = 0;
  for (let place = 0; place < scores.length; place++) {
    const score = reachable[place] ?? 0;
    if (score > best && score !== scores[place]) best = score;
  }
  return best;
}

/** The query as if the lists that have not been read had every entry. */
function atBest(query: ScoredQuery, places: Places): ScoredQuery {
  const raise = <One extends Found>(one: One): One => {
    if (one.unread.any === 0) return one;
    const [asTyped, any] = [places.all(one.unread.asTyped), places.all(one.unread.any)];
    const unread: FieldsByMarks = [asTyped, any, any];
    return { ...one, fields: bestPostings([one.fields, unread], places) };
  };
  return { ...query, words: query.words.map(raise), pairs: query.pairs.map(raise) };
}
