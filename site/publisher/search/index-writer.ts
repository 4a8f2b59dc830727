/** Writes all files of one index of a generation, leaf by leaf, and its buckets at the end. */
import { encodeBucket, type Bucket, type FormPostings } from '../../search/bucket-file.ts';
import type { IndexedEntry, IndexName } from '../../search/indexed-entry.ts';
import { bucketFile, fragmentFile } from '../../search/manifest.ts';
import { bucketOf, termOf, termsOf, type FieldClass } from '../../search/terms.ts';
import { Spill, type SpilledForm } from './spill.ts';
import { countedTerms } from './word-changes.ts';

/** Takes a file, by its name relative to the generation's folder. */
export type FillFile = (file: string, content: string | Uint8Array) => void;

export interface ShardLayout {
  name: string;
  bits: number;
  /** Numbers of its leaves. */
  leaves: number[];
}

/** Entries per part of the spilled words, about: as much as is held in memory at once. */
const perPart = 2000;
const mostParts = 6;

/** Buckets that are written in one step. */
const writtenTogether = 64;
/** Forms that are read in one step. */
const readTogether = 20_000;

export class IndexWriter {
  /** How many entries have each word or label. */
  readonly counts = new Map<string, number>();
  private readonly index: IndexName;
  private readonly fill: FillFile;
  private readonly spill: Spill;

  /**
   * @param expected number of entries, about
   * @param spillFolder to work in; removed at the end
   */
  constructor(index: IndexName, fill: FillFile, spillFolder: string, expected: number) {
    this.index = index;
    this.fill = fill;
    const parts = Math.ceil(Math.log2(Math.max(1, expected / perPart)));
    this.spill = new Spill(spillFolder, Math.min(mostParts, parts));
  }

  /** Takes a leaf's entries, in the order of their slots. */
  addLeaf(leaf: number, entries: { slot: number; entry: IndexedEntry }[]): void {
    const words = entries.map(({ slot, entry }) => {
      this.fill(fragmentFile(this.index, leaf, slot), JSON.stringify(entry.shown));
      const terms = termsOf(entry);
      for (const term of countedTerms(terms)) this.counts.set(term, (this.counts.get(term) ?? 0) + 1);
      return { slot, terms };
    });
    this.spill.add(leaf, words);
  }

  /** Writes the buckets, a little at a time. A shard has at least as many bits as `mostBits` says. */
  *finish(shards: ShardLayout[]): Generator<void> {
    for (let part = 0; part < 2 ** this.spill.bits; part++) {
      const buckets = yield* this.bucketsOf(part, shards);
      for (const shard of shards) yield* this.write(part, shard, buckets.get(shard.name) ?? new Map());
    }
    this.spill.remove();
  }

  /** How many bits a shard has at least. */
  get leastBits(): number {
    return this.spill.bits;
  }

  /** Removes what it works with; to be called when it is not finished. */
  abandon(): void {
    this.spill.remove();
  }

  private *bucketsOf(part: number, shards: ShardLayout[]): Generator<void, Map<string, Map<number, Bucket>>> {
    const shardOf = new Map(shards.flatMap((shard) => shard.leaves.map((leaf) => [leaf, shard])));
    const buckets = new Map(shards.map(({ name }) => [name, new Map<number, Bucket>()]));
    let read = 0;
    for (const spilled of this.spill.read(part)) {
      const shard = shardOf.get(spilled.leaf);
      if (shard === undefined) throw new Error(`no shard has the leaf ${spilled.leaf}`);
      const term = termOf(spilled.form);
      put(getOrMake(buckets.get(shard.name), bucketOf(term, shard.bits), newBucket), term, spilled);
      if (++read % readTogether === 0) yield;
    }
    return buckets;
  }

  private *write(part: number, shard: ShardLayout, buckets: Map<number, Bucket>): Generator<void> {
    const each = 2 ** (shard.bits - this.spill.bits);
    for (let bucket = part * each; bucket < (part + 1) * each; bucket++) {
      this.fill(bucketFile(this.index, shard, bucket), encodeBucket(buckets.get(bucket) ?? new Map()));
      if (bucket % writtenTogether === 0) yield;
    }
  }
}

function put(bucket: Bucket, term: string, { leaf, form, values }: SpilledForm): void {
  const forms = getOrMake(bucket, term, () => new Map<string, FormPostings>());
  const postings = getOrMake(forms, form, (): FormPostings => [new Map(), new Map(), new Map()]);
  for (const value of values)
    getOrMake(postings[(value % 4) as FieldClass], leaf, newSlots).push(Math.floor(value / 4));
}

const newBucket = (): Bucket => new Map();
const newSlots = (): number[] => [];

function getOrMake<K, V>(map: Map<K, V> | undefined, key: K, make: () => V): V {
  const known = map?.get(key);
  if (known !== undefined) return known;
  const made = make();
  map?.set(key, made);
  return made;
}
