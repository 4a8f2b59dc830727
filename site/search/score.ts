/**
 * What makes one entry stand before another, in this order: every mark that was typed is there; whole words before
 * beginnings of words; no mark was left out; all words in the title, then in title or summary; documents, where their
 * number may be meant; how many neighbours of the query stand together there; how many
 * words stand in the title. Among equals the newer one comes first.
 */
import type { FieldsByMarks } from './postings.ts';
import type { MarkRank } from './marks.ts';

export interface ScoredQuery {
  words: { fields: FieldsByMarks; isLight: boolean }[];
  pairs: { fields: FieldsByMarks; isRequired: boolean }[];
  labels: FieldsByMarks[];
  /** Documents, where the query has a number that may be theirs. */
  documents: FieldsByMarks | null;
  /** Whether the last word is matched by its beginning. */
  isPrefix: boolean;
}

// Bits, from the lowest: words in the title, neighbours, document, field, marks exact, whole words, marks right.
const pairShift = 4;
const documentShift = 8;
const fieldShift = 9;
const exactShift = 11;
const wholeShift = 12;
const rightShift = 13;
const rightAndWhole = (1 << rightShift) | (1 << wholeShift);

/** Raises what stands in `scores` (0: not found) to what the query gives. */
export function scoreEntries(query: ScoredQuery, scores: Uint16Array): void {
  for (const rank of [0, 1, 2] as const) {
    if (rank > 0 && hasNoMore(query, rank)) continue;
    for (let place = 0; place < scores.length; place++) {
      const known = scores[place] ?? 0;
      if (known >= rightAndWhole) continue;
      const score = scoreOf(query, rank, place);
      if (score > known) scores[place] = score;
    }
  }
}

function hasNoMore({ words, pairs }: ScoredQuery, rank: MarkRank): boolean {
  return [...words, ...pairs].every(({ fields }) => fields[rank] === fields[rank - 1]);
}

function scoreOf(query: ScoredQuery, rank: MarkRank, place: number): number {
  let field = 3;
  let inTitle = 0;
  for (const { fields, isLight } of query.words) {
    const found = fields[rank][place] ?? 0;
    if (found === 0 && !isLight) return 0;
    if (found === 3) inTitle++;
    if (!isLight && found < field) field = found;
  }
  for (const label of query.labels) if (label[2][place] === 0) return 0;
  let together = 0;
  for (const { fields, isRequired } of query.pairs) {
    const found = fields[rank][place] ?? 0;
    if (found === 0 && isRequired) return 0;
    if (found >= field) together++;
  }
  const isDocument = field === 3 && (query.documents?.[2][place] ?? 0) > 0;
  return scoreWith(query, rank, { field, isDocument, together, inTitle });
}

interface Standing {
  field: number;
  isDocument: boolean;
  together: number;
  inTitle: number;
}

function scoreWith({ isPrefix }: ScoredQuery, rank: MarkRank, standing: Standing): number {
  const { field, isDocument, together, inTitle } = standing;
  return (
    (Number(rank < 2) << rightShift) |
    (Number(!isPrefix) << wholeShift) |
    (Number(rank === 0) << exactShift) |
    (field << fieldShift) |
    (Number(isDocument) << documentShift) |
    (together << pairShift) |
    inTitle
  );
}

/** The score that nothing can be better than. */
export function bestScore(query: ScoredQuery): number {
  const [together, inTitle] = [query.pairs.length, query.words.length];
  return scoreWith(query, 0, { field: 3, isDocument: query.documents !== null, together, inTitle });
}

/** What counts when results are ordered by date: only whether words and marks agree. */
export const coarseScore = (score: number) => score >> exactShift;

export const isRight = (score: number) => score >> rightShift > 0;
export const isWhole = (score: number) => ((score >> wholeShift) & 1) === 1;
/** 3: all words in the title, 2: in title or summary, 1: elsewhere. */
export const fieldOf = (score: number) => (score >> fieldShift) & 3;

export function markRankOf(score: number): MarkRank {
  if (!isRight(score)) return 2;
  return ((score >> exactShift) & 1) === 1 ? 0 : 1;
}
