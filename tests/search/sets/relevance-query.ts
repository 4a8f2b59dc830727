/** What a reader types, and what should come. */
export interface RelevanceQuery {
  /** Kind of query, for the report. */
  kind: string;
  text: string;
  /** Slugs: the first must come first, all of them among the first three. Empty: nothing must be found. */
  first: readonly string[];
  /** What the reference looks for where it takes words more strictly than readers do. */
  means?: string;
  labels?: readonly string[];
  sort?: 'relevance' | 'date';
}

type Row = readonly [text: string, ...first: string[]];

/** Queries of one kind, each with the slugs of what should come first. */
export const queries = (kind: string, ...rows: readonly Row[]): RelevanceQuery[] =>
  rows.map(([text, ...first]) => ({ kind, text, first }));
