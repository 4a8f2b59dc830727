/** Writes all files of one index of a generation, leaf by leaf, and its buckets at the end. */
import { appendPosting, encodeBucket, type Bucket } from '../../search/bucket-file.ts';
import type { IndexedEntry, IndexName } from '../../search/indexed-entry.ts';
import {
  bucketFile,
  filePartsOf,
  filingsOf,
  shownFile,
  textsFile,
  type FilePart,
  type ShardPlan,
} from '../../search/manifest.ts';
import { bucketOf, fieldClasses, termsOf } from '../../search/terms.ts';
import { Spill, type SpilledForm } from './spill.ts';
import { countedTerms } from './word-changes.ts';

/** Takes a file, by its name relative to the generation's folder. */
export type FillFile = (file: string, content: string | Uint8Array) => void;

export interface ShardLayout {
  name: string;
  bits: ShardPlan['bits'];
  /** Numbers of its leaves. */
  leaves: number[];
}

/** Entries whose words make one share of those that are spilled, about: as much as is held in memory at once. */
const perShare = 800;
const mostBits = 7;

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
   * @param spillFolder to work in; made for it
   */
  constructor(index: IndexName, fill: FillFile, spillFolder: string, expected: number) {
    this.index = index;
    this.fill = fill;
    const bits = Math.ceil(Math.log2(Math.max(1, expected / perShare)));
    this.spill = new Spill(spillFolder, Math.min(mostBits, bits));
  }

  /** Takes a leaf's entries, in the order of their slots. */
  addLeaf(leaf: number, entries: { slot: number; entry: IndexedEntry }[]): void {
    const words = entries.map(({ slot, entry }) => {
      this.fill(shownFile(this.index, leaf, slot), JSON.stringify(entry.shown));
      this.fill(textsFile(this.index, leaf, slot), JSON.stringify(entry.texts));
      const terms = termsOf(entry);
      for (const term of countedTerms(terms)) this.counts.set(term, (this.counts.get(term) ?? 0) + 1);
      return { slot, terms };
    });
    this.spill.add(leaf, words);
  }

  /** Writes the buckets, a little at a time. A shard has at least `leastBits` of each part. */
  *finish(shards: ShardLayout[]): Generator<void> {
    for (let share = 0; share < 2 ** this.spill.bits; share++) {
      const buckets = yield* this.bucketsOf(share, shards);
      for (const shard of shards)
        for (const part of filePartsOf(shard.bits)) yield* this.write(share, shard, part, buckets);
    }
  }

  /** How many bits a shard has at least. */
  get leastBits(): number {
    return this.spill.bits;
  }

  /** Removes what it has worked with; to be called at the end, whatever the end. */
  close(): void {
    this.spill.remove();
  }

  private *bucketsOf(share: number, shards: ShardLayout[]): Generator<void, Buckets> {
    const shardOf = new Map(shards.flatMap((shard) => shard.leaves.map((leaf) => [leaf, shard])));
    const buckets: Buckets = new Map();
    let read = 0;
    for (const spilled of this.spill.read(share)) {
      const shard = shardOf.get(spilled.leaf);
      if (shard === undefined) throw new Error(`no shard has the leaf ${spilled.leaf}`);
      this.put(buckets, share, shard, spilled);
      if (++read % readTogether === 0) yield;
    }
    return buckets;
  }

  private put(
    buckets: Buckets,
    share: number,
    shard: ShardLayout,
    { leaf, form, values }: SpilledForm,
  ): void {
    for (const field of Object.values(fieldClasses)) {
      const slots = values.flatMap((value) => (value % 4 === field ? [Math.floor(value / 4)] : []));
      if (slots.length === 0) continue;
      for (const { part, bucket: number, term } of filingsOf(shard.bits, form, field)) {
        // That share has the form as well, and files it there.
        if (bucketOf(term, this.spill.bits) !== share) continue;
        const file = bucketFile(this.index, shard, part, number);
        const bucket: Bucket = buckets.get(file) ?? new Map();
        buckets.set(file, bucket);
        for (const slot of slots) appendPosting(bucket, { term, form, leaf, slot, field });
      }
    }
  }

  private *write(share: number, shard: ShardLayout, part: FilePart, buckets: Buckets): Generator<void> {
    const each = 2 ** ((shard.bits[part] ?? 0) - this.spill.bits);
    for (let bucket = share * each; bucket < (share + 1) * each; bucket++) {
      const file = bucketFile(this.index, shard, part, bucket);
      this.fill(file, encodeBucket(buckets.get(file) ?? new Map()));
      if (bucket % writtenTogether === 0) yield;
    }
  }
}

/** By the names of their files. */
type Buckets = Map<string, Bucket>;
