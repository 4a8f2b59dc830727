/** `/search/index.json`: which files there are, and what filters can ask for. */
import type { IndexName } from './indexed-entry.ts';
import { bucketOf, termsFiling, type FieldClass } from './terms.ts';

export const manifestFormat = 3;

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

/**
 * In an archive words of titles (and labels), of summaries and of bodies lie apart: most questions are settled by the
 * first, which are a thirtieth of it all. In the order of the field classes.
 */
export const parts = ['title', 'summary', 'body'] as const;
export type Part = (typeof parts)[number];

/**
 * A shard has `2 ** bits` files of each part. The newest has one part for all that it knows of a term: little enough to be
 * fetched in one go; and words with marks once more, each form in a file of its own: a third of that, as `xã` is one of
 * five, and mostly all that is needed by who typed it so.
 */
export interface PartBits {
  title?: number;
  summary?: number;
  body: number;
  form?: number;
}

/** A folder of a shard's files. */
export type FilePart = Part | 'form';

export const filePartsOf = (bits: PartBits): FilePart[] =>
  [...parts, 'form' as const].filter((part) => bits[part] !== undefined);

/** Which part holds what belongs to this one. */
export const partIn = (bits: PartBits, part: Part): Part => (bits[part] === undefined ? 'body' : part);

/** Which file of a part holds a term. */
export const bucketIn = (bits: PartBits, part: FilePart, term: string): number =>
  bucketOf(term, bits[part] ?? 0);

/** A file that says where a form stands, and under which term. */
export interface Filing {
  part: FilePart;
  bucket: number;
  term: string;
}

/** In which files of a shard it is said that a form stands in a field. */
export function filingsOf(bits: PartBits, form: string, field: FieldClass): Filing[] {
  const filed = (part: FilePart, term: string) => ({ part, bucket: bucketIn(bits, part, term), term });
  const [plain, asTyped] = termsFiling(form);
  const first = filed(partIn(bits, parts[field]), plain);
  return bits.form === undefined || asTyped === undefined ? [first] : [first, filed('form', asTyped)];
}

/**
 * How many files a shard gets: a term's file should hold little else. Measured with articles of 600 words: half a
 * kilobyte of others' lists in a body file, a third in the others.
 */
export function bitsFor(entries: number, { isArchive }: { isArchive: boolean }): PartBits {
  const bits = (files: number) => Math.ceil(Math.log2(Math.max(1, files)));
  const body = bits(entries);
  return isArchive
    ? { title: bits(entries / 4), summary: bits(entries / 4), body }
    : { body, form: bits(entries / 2) };
}

export interface ShardPlan {
  /** Its folder in that of the index. */
  name: string;
  /** Every one of its files exists. */
  bits: PartBits;
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
export const bucketFile = (
  index: IndexName,
  shard: Pick<ShardPlan, 'name'>,
  part: FilePart,
  bucket: number,
) => `${index}/${shard.name}/${part}/${bucket.toString(36)}.bin`;
/** What a result shows. */
export const shownFile = (index: IndexName, leaf: number, slot: number) => `${index}/d/${leaf}/${slot}.json`;
/** Text from which a result's excerpt is taken. */
export const textsFile = (index: IndexName, leaf: number, slot: number) => `${index}/x/${leaf}/${slot}.json`;
/** The occupied slots of a leaf, the newest entry first. */
export const orderFile = (index: IndexName, leaf: number) => `${index}/order/${leaf}.json`;

/** @throws TypeError when it is no manifest of this release */
export function parseManifest(value: unknown): Manifest {
  const { format } = (value ?? {}) as { format?: unknown };
  if (format !== manifestFormat) throw new TypeError(`a manifest of format ${String(format)}`);
  return value as Manifest;
}
