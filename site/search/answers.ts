import type { EntryKind, IndexName, Shown } from './indexed-entry.ts';

/** What a reader asks. */
export interface SearchRequest {
  /** As typed; may be empty when there are labels. */
  text: string;
  index: IndexName;
  /** All must hold; labels of one kind (`category:…`) are not combined. */
  labels: string[];
  sort: 'relevance' | 'date';
  /** From 1 on. */
  page: number;
}

/** A stretch of the true text; whether it is what was searched for. */
export interface Piece {
  text: string;
  isHit: boolean;
}

/** How the words' marks agree with those typed: all, as far as they were typed, or not. */
export type Marks = 'exact' | 'partial' | 'other';

export interface SearchResult {
  kind: EntryKind;
  title: Piece[];
  /** The stretch of its text with most of what was searched for, as far as that is known: else its summary. */
  excerpt: Piece[];
  /**
   * Fetches an excerpt that shows why it was found; null: `excerpt` does. The result is null where the entry has been
   * taken off. It rejects when the file cannot be had.
   */
  fetchExcerpt: (() => Promise<Piece[] | null>) | null;
  number: string | null;
  /** Address in the portal. */
  href: string;
  /** Milliseconds since 1970 UTC. */
  at: number;
  category: { title: string; href: string } | null;
  picture: Shown['picture'];
  marks: Marks;
}

export interface Suggestion {
  text: string;
  /** Whether the filters were kept. */
  keepsLabels: boolean;
  total: number;
}

export interface SearchAnswer {
  results: SearchResult[];
  total: number;
  /** If not, there are at least as many: the older part of the archive has not been looked at. */
  isTotalExact: boolean;
  page: number;
  pages: number;
  /** Only where nothing is found. */
  suggestions: Suggestion[];
}

/** Where the index's files come from; paths are relative to `/search/`. */
export interface SearchSource {
  /** The parsed file; null: it is not there. Other failures throw. */
  json(path: string): Promise<unknown>;
  bytes(path: string): Promise<Uint8Array | null>;
}
