/** `/search/index.json`: which files there are, and what filters can ask for. */
import type { IndexName } from './indexed-entry.ts';

export const manifestFormat = 1;

export interface Manifest {
  format: typeof manifestFormat;
  /** Grows with every change of any file. */
  version: number;
  indexes: Record<IndexName, IndexPlan>;
  /** In the order of the menus. */
  categories: { id: string; slug: string; title: string; parent: string | null }[];
  campaigns: { id: string; slug: string; title: string }[];
  /** Of articles and documents, newest first. */
  years: number[];
  /** Kinds of documents and who issued them, as labels `type:<slug>`, `issuer:<slug>`. */
  types: { slug: string; title: string }[];
  issuers: { slug: string; title: string }[];
}

export interface IndexPlan {
  entries: number;
  /** The newest first. */
  shards: ShardPlan[];
}

export interface ShardPlan {
  /** Folder below `/search/`. */
  path: string;
  /** It has `2 ** bits` bucket files, every one of which exists. */
  bits: number;
  /** The newest first; their numbers fall. */
  leaves: LeafPlan[];
}

/** A leaf holds the entries of a stretch of time. */
export interface LeafPlan {
  number: number;
  /** How many slots have been given; some may be empty by now. */
  slots: number;
  /** Whether a later slot always means a newer entry. If not, `orderFile` tells. */
  inOrder: boolean;
}

export const manifestFile = 'index.json';
export const bucketFile = (shard: ShardPlan, bucket: number) => `${shard.path}/${bucket.toString(36)}.bin`;
export const fragmentFile = (index: IndexName, leaf: number, slot: number) =>
  `${index}/d/${leaf}/${slot}.json`;
/** The occupied slots of a leaf, the newest entry first. */
export const orderFile = (index: IndexName, leaf: number) => `${index}/order/${leaf}.json`;

/** In how many files an index's words lie by their first two letters. */
const vocabularyFiles = 64;

/**
 * Words that begin alike: `[plain, log2 of the number of entries that have it, rounded down][]`, in rising order.
 * Every one of the files exists.
 */
export function vocabularyFile(index: IndexName, plain: string): string {
  return `${index}/v/${vocabularyNumber(plain)}.json`;
}
export type Vocabulary = [plain: string, magnitude: number][];

/** The number of the file; of words with a letter in front and at least two characters. */
export function vocabularyNumber(plain: string): number {
  return (plain.charCodeAt(0) * 31 + plain.charCodeAt(1)) % vocabularyFiles;
}

/** Whether a word is one of those that can be found by their beginning. */
export const isInVocabulary = (plain: string) => /^\p{L}{2}/u.test(plain) && !plain.includes(' ');

/** Numbers of all vocabulary files. */
export const allVocabularyNumbers = Array.from({ length: vocabularyFiles }, (_, number) => number);

/** @throws TypeError when it is no manifest of this release */
export function parseManifest(value: unknown): Manifest {
  const { format } = (value ?? {}) as { format?: unknown };
  if (format !== manifestFormat) throw new TypeError(`a manifest of format ${String(format)}`);
  return value as Manifest;
}
