/**
 * What makes one entry stand before another, in this order: every mark that was typed is there; whole words before
 * beginnings of words; no mark was left out; in the archive, no word stands alone below the title; all words in the
 * title, then in title or summary; documents, where their number may be meant; the newest shard before the archive; how
 * many neighbours of the query stand together there. Among equals the newer one comes first.
 */
import { countFound, type Fields, type FieldsByMarks } from './postings.ts';
import type { MarkRank } from './marks.ts';

/** The best field in which something may stand besides, as not all has been read. 0: all has. */
export interface Unread {
  /** With the marks that were typed. */
  asTyped: number;
  /** With any: no less. */
  any: number;
}

/** Where a word, or two neighbours, stand as far as it has been read. */
export interface Found {
  fields: FieldsByMarks;
  unread: Unread;
}

export interface ScoredQuery {
  words: (Found & { isLight: boolean })[];
  pairs: (Found & { isRequired: boolean })[];
  labels: FieldsByMarks[];
  /** Documents, where the query has a number that may be theirs. */
  documents: FieldsByMarks | null;
  /** Whether it is asked of the newest shard. */
  isNewest: boolean;
  /** Whether the last word is matched by its beginning. */
  isPrefix: boolean;
  /** Whether words count that stand alone where those with neighbours come first: then only with their marks. */
  isScattered: boolean;
}

// Bits, from the lowest: neighbours, newest, document, field, not scattered, marks exact, whole words, marks right.
const newestShift = 4;
const documentShift = 5;
const fieldShift = 6;
const nearShift = 8;
const exactShift = 9;
const wholeShift = 10;
const rightShift = 11;

/** Raises what stands in `scores` (0: not found) to what the query gives. */
export function scoreEntries(query: ScoredQuery, scores: Uint16Array): void {
  const needed = rarestFirst(neededOf(query));
  const [first, ...others] = needed;
  if (first === undefined) return;
  for (let place = 0; place < scores.length; place++) {
    if (first[place] === 0 || others.some((fields) => fields[place] === 0)) continue;
    const right = scoreOf(query, 0, place) || scoreOf(query, 1, place);
    const score = right || (query.isScattered ? 0 : scoreOf(query, 2, place));
    if (score > (scores[place] ?? 0)) scores[place] = score;
  }
}

/** What an entry must be found in, whatever the marks. */
function neededOf({ words, pairs, labels }: ScoredQuery): Fields[] {
  const telling = words.filter(({ isLight }) => !isLight);
  return [
    ...(telling.length > 0 ? telling : words).map(({ fields }) => fields[2]),
    ...pairs.filter(({ isRequired }) => isRequired).map(({ fields }) => fields[2]),
    ...labels.map((fields) => fields[2]),
  ];
}

function rarestFirst(lists: Fields[]): Fields[] {
  return lists
    .map((fields) => ({ fields, found: countFound(fields) }))
    .sort((a, b) => a.found - b.found)
    .map(({ fields }) => fields);
}

function scoreOf(query: ScoredQuery, rank: MarkRank, place: number): number {
  let field = 3;
  for (const { fields, isLight } of query.words) {
    const found = fields[rank][place] ?? 0;
    if (found === 0 && !isLight) return 0;
    if (!isLight && found < field) field = found;
  }
  let together = 0;
  for (const { fields, isRequired } of query.pairs) {
    const found = fields[rank][place] ?? 0;
    if (found === 0 && isRequired) return 0;
    if (found >= field) together++;
  }
  const isDocument = field === 3 && (query.documents?.[2][place] ?? 0) > 0;
  return scoreWith(query, rank, { field, isDocument, together });
}

interface Standing {
  field: number;
  isDocument: boolean;
  together: number;
}

function scoreWith(
  { isPrefix, isScattered, isNewest }: ScoredQuery,
  rank: MarkRank,
  standing: Standing,
): number {
  const { field, isDocument, together } = standing;
  return (
    (Number(rank < 2) << rightShift) |
    (Number(!isPrefix) << wholeShift) |
    (Number(rank === 0) << exactShift) |
    (Number(!isScattered) << nearShift) |
    (field << fieldShift) |
    (Number(isDocument) << documentShift) |
    (Number(isNewest) << newestShift) |
    together
  );
}

/** The score that nothing can be better than. */
export function bestScore(query: ScoredQuery): number {
  return scoreWith(query, 0, {
    field: 3,
    isDocument: query.documents !== null,
    together: query.pairs.length,
  });
}

/** What counts when results are ordered by date: only whether words and marks agree. */
export const coarseScore = (score: number) => score >> exactShift;

/** Whether no entry of another shard can have its words in a better place: a document's number is one. */
export const isFirstOfAll = (score: number, { documents }: ScoredQuery) =>
  fieldOf(score) === 3 && (documents === null || ((score >> documentShift) & 1) === 1);

export const isRight = (score: number) => score >> rightShift > 0;
export const isWhole = (score: number) => ((score >> wholeShift) & 1) === 1;
/** 3: all words in the title, 2: in title or summary, 1: elsewhere. */
export const fieldOf = (score: number) => (score >> fieldShift) & 3;

export function markRankOf(score: number): MarkRank {
  if (!isRight(score)) return 2;
  return ((score >> exactShift) & 1) === 1 ? 0 : 1;
}
