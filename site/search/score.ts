/**
 * What makes one entry stand before another, in this order: whole words before beginnings of words; marks as typed;
 * all words in the title, then in title or summary; how many neighbours of the query stand together there; how many
 * words stand in the title. Among equals the newer one comes first.
 */
import type { FieldsByMarks } from './postings.ts';
import type { MarkRank } from './marks.ts';

export interface ScoredQuery {
  words: { fields: FieldsByMarks; isOptional: boolean }[];
  pairs: { fields: FieldsByMarks; isRequired: boolean }[];
  labels: FieldsByMarks[];
  /** Whether the last word is matched by its beginning. */
  isPrefix: boolean;
}

// Bits, from the lowest: words in the title, neighbours, field, marks, whole words.
const pairShift = 5;
const fieldShift = 10;
const markShift = 12;
const wholeShift = 14;

/** Raises what stands in `scores` (0: not found) to what the query gives. */
export function scoreEntries(query: ScoredQuery, scores: Uint16Array): void {
  for (const rank of [0, 1, 2] as const) {
    if (rank > 0 && hasNoMore(query, rank)) continue;
    for (let place = 0; place < scores.length; place++) {
      if (scores[place] === 0) scores[place] = scoreOf(query, rank, place);
    }
  }
}

function hasNoMore({ words, pairs }: ScoredQuery, rank: MarkRank): boolean {
  return [...words, ...pairs].every(({ fields }) => fields[rank] === fields[rank - 1]);
}

function scoreOf(query: ScoredQuery, rank: MarkRank, place: number): number {
  let field = 3;
  let inTitle = 0;
  for (const { fields, isOptional } of query.words) {
    const found = fields[rank][place] ?? 0;
    if (found === 0 && !isOptional) return 0;
    if (found === 3) inTitle++;
    if (!isOptional && found < field) field = found;
  }
  for (const label of query.labels) if (label[2][place] === 0) return 0;
  let together = 0;
  for (const { fields, isRequired } of query.pairs) {
    const found = fields[rank][place] ?? 0;
    if (found === 0 && isRequired) return 0;
    if (found >= field) together++;
  }
  const whole = query.isPrefix ? 0 : 1;
  return (
    (whole << wholeShift) |
    ((3 - rank) << markShift) |
    (field << fieldShift) |
    (together << pairShift) |
    inTitle
  );
}

/** The score that nothing can be better than. */
export function bestScore({ words, pairs, isPrefix }: ScoredQuery): number {
  const whole = isPrefix ? 0 : 1;
  return (
    (whole << wholeShift) | (3 << markShift) | (3 << fieldShift) | (pairs.length << pairShift) | words.length
  );
}

/** What counts when results are ordered by date: only whether words and marks agree. */
export const coarseScore = (score: number) => score >> markShift;

export const markRankOf = (score: number) => (3 - ((score >> markShift) & 3)) as MarkRank;
export const isWhole = (score: number) => score >> wholeShift > 0;
/** 3: all words in the title, 2: in title or summary, 1: elsewhere. */
export const fieldOf = (score: number) => (score >> fieldShift) & 3;
