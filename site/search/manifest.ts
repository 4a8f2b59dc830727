/** `/search/index.json`: which files there are, and what filters can ask for. */
import type { IndexName } from './indexed-entry.ts';

export const manifestFormat = 1;

export interface Manifest {
  format: typeof manifestFormat;
  /** Grows with every change of any file. */
  version: number;
  /**
   * Folder of the present generation, below `/search/`; all other files are below it. A new one begins when everything
   * is built afresh, and only then do entries change their places.
   */
  folder: string;
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
  /** Its folder in that of the index. */
  name: string;
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
// All but the manifest are named relative to the generation's folder.
export const bucketFile = (index: IndexName, shard: Pick<ShardPlan, 'name'>, bucket: number) =>
  `${index}/${shard.name}/${bucket.toString(36)}.bin`;
export const fragmentFile = (index: IndexName, leaf: number, slot: number) =>
  `${index}/d/${leaf}/${slot}.json`;
/** The occupied slots of a leaf, the newest entry first. */
export const orderFile = (index: IndexName, leaf: number) => `${index}/order/${leaf}.json`;

/** @throws TypeError when it is no manifest of this release */
export function parseManifest(value: unknown): Manifest {
  const { format } = (value ?? {}) as { format?: unknown };
  if (format !== manifestFormat) throw new TypeError(`a manifest of format ${String(format)}`);
  return value as Manifest;
}
