/** An index of given entries that stands in memory: what the publisher's files must agree with, and for measurements. */
import type { SearchSource } from './answers.ts';
import { encodeBucket, appendPosting, type Bucket } from './bucket-file.ts';
import type { IndexedEntry, IndexName } from './indexed-entry.ts';
import {
  bitsFor,
  bucketFile,
  manifestFile,
  manifestFormat,
  filePartsOf,
  filingsOf,
  shownFile,
  textsFile,
  type IndexPlan,
  type Manifest,
  type ShardPlan,
} from './manifest.ts';
import { termOf, termsOf } from './terms.ts';
import { isInVocabulary, vocabularyFile, vocabularyFiles, vocabularyNumber } from './vocabulary.ts';

export interface InMemoryOptions {
  leafSize?: number;
  /** The newest leaves, which make a shard of their own; the others make another. */
  openLeaves?: number;
  categories?: Manifest['categories'];
}

interface Placed {
  entry: IndexedEntry;
  terms: ReturnType<typeof termsOf>;
  leaf: number;
  slot: number;
}

const folder = 'g0';

/** The files of an index over these entries, by their paths below `/search/`. */
export function buildFiles(
  entries: Partial<Record<IndexName, IndexedEntry[]>>,
  options: InMemoryOptions = {},
): Map<string, unknown> {
  const files = new Map<string, unknown>();
  const put = (path: string, content: unknown) => files.set(`${folder}/${path}`, content);
  const indexes = {
    main: buildIndex('main', entries.main ?? [], options, put),
    pictures: buildIndex('pictures', entries.pictures ?? [], options, put),
  };
  const choices = {
    categories: options.categories ?? [],
    campaigns: [],
    years: [],
    types: [],
    issuers: [],
  };
  const manifest: Manifest = { format: manifestFormat, version: 1, folder, indexes, ...choices };
  return files.set(manifestFile, manifest);
}

/** Gives what `buildFiles` made; what is not there is null. */
export function sourceOf(files: ReadonlyMap<string, unknown>): SearchSource {
  return {
    json: async (path) => Promise.resolve(files.get(path) ?? null),
    bytes: async (path) => Promise.resolve((files.get(path) as Uint8Array | undefined) ?? null),
  };
}

type Put = (path: string, content: unknown) => void;

function buildIndex(
  index: IndexName,
  entries: IndexedEntry[],
  { leafSize = 512, openLeaves = 24 }: InMemoryOptions,
  put: Put,
): IndexPlan {
  const inOrder = [...entries].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  const placed = inOrder.map((entry, rank) => ({
    entry,
    terms: termsOf(entry),
    leaf: Math.floor(rank / leafSize),
    slot: rank % leafSize,
  }));
  const leaves = Math.ceil(placed.length / leafSize);
  const firstOpen = Math.max(0, leaves - openLeaves);
  const open = placed.filter(({ leaf }) => leaf >= firstOpen);
  const closed = placed.filter(({ leaf }) => leaf < firstOpen);
  for (const { entry, leaf, slot } of placed) {
    put(shownFile(index, leaf, slot), entry.shown);
    put(textsFile(index, leaf, slot), entry.texts);
  }
  putVocabulary(index, placed, put);
  const shards = [buildShard(index, 'open', open, put)];
  if (closed.length > 0) shards.push(buildShard(index, 'closed', closed, put));
  return { entries: entries.length, shards };
}

function buildShard(index: IndexName, name: string, placed: Placed[], put: Put): ShardPlan {
  const bits = bitsFor(placed.length, { isArchive: name !== 'open' });
  const buckets = new Map(filePartsOf(bits).map((part) => [part, emptyBuckets(bits[part] ?? 0)]));
  const slots = new Map<number, number>();
  for (const { terms, leaf, slot } of placed) {
    slots.set(leaf, Math.max(slots.get(leaf) ?? 0, slot + 1));
    for (const [form, field] of terms) {
      for (const { part, bucket, term } of filingsOf(bits, form, field))
        appendPosting(buckets.get(part)?.[bucket] as Bucket, { term, form, leaf, slot, field });
    }
  }
  for (const [part, own] of buckets)
    own.forEach((bucket, number) => put(bucketFile(index, { name }, part, number), encodeBucket(bucket)));
  const leaves = [...slots].sort(([a], [b]) => b - a);
  return { name, bits, leaves: leaves.map(([number, count]) => ({ number, slots: count, inOrder: true })) };
}

const emptyBuckets = (bits: number) => Array.from({ length: 2 ** bits }, (): Bucket => new Map());

function putVocabulary(index: IndexName, placed: Placed[], put: Put): void {
  const counts = new Map<string, number>();
  for (const { terms } of placed) {
    const plains = new Set([...terms.keys()].filter((form) => !form.includes(' ')).map(termOf));
    for (const plain of plains) if (isInVocabulary(plain)) counts.set(plain, (counts.get(plain) ?? 0) + 1);
  }
  const files = Array.from({ length: vocabularyFiles }, (): [string, number][] => []);
  for (const [plain, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
    files[vocabularyNumber(plain)]?.push([plain, Math.floor(Math.log2(count))]);
  files.forEach((words, number) => put(vocabularyFile(index, number), words));
}
