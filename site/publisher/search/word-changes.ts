/** From steps of entries to steps of the files that hold their words. */
import { bucketFile, filingsOf } from '../../search/manifest.ts';
import { termOf, termsOf, type FieldClass } from '../../search/terms.ts';
import { isInVocabulary } from '../../search/vocabulary.ts';
import type { IndexName } from '../../search/indexed-entry.ts';
import type { SearchStore, Shard, Step, StoredEntry } from './search-store.ts';

/** One form in one field of an entry: it stands there now, or no more. */
export interface WordChange {
  term: string;
  form: string;
  leaf: number;
  slot: number;
  field: FieldClass;
  stands: boolean;
}

/** By file (relative to the generation's folder), in the order in which they are to be made. */
export type ChangesByFile = Map<string, WordChange[]>;

/** How many more (or fewer) entries have each word or label. */
export type CountChanges = Map<IndexName, Map<string, number>>;

export class WordChanges {
  readonly byFile: ChangesByFile = new Map();
  readonly counts: CountChanges = new Map();
  private readonly shardOf: (index: IndexName, leaf: number) => Shard;

  constructor(store: SearchStore) {
    this.shardOf = shardFinder(store);
  }

  add({ before, after }: Step): void {
    const old = before === null ? noTerms : termsOf(before.entry);
    const now = after === null ? noTerms : termsOf(after.entry);
    const stays = before !== null && after !== null && isSamePlace(before, after);
    for (const [form, field] of old) {
      if (before === null || (stays && now.get(form) === field)) continue;
      this.change(before, form, field, false);
    }
    for (const [form, field] of now) {
      if (after === null || (stays && old.get(form) === field)) continue;
      this.change(after, form, field, true);
    }
    if (before !== null) this.count(before.index, old, -1);
    if (after !== null) this.count(after.index, now, 1);
  }

  private change(entry: StoredEntry, form: string, field: FieldClass, stands: boolean): void {
    const { index, leaf, slot } = entry;
    const shard = this.shardOf(index, leaf);
    for (const { part, bucket, term } of filingsOf(shard.bits, form, field)) {
      const file = bucketFile(index, shard, part, bucket);
      const change = { term, form, leaf, slot, field, stands };
      const known = this.byFile.get(file);
      if (known === undefined) this.byFile.set(file, [change]);
      else known.push(change);
    }
  }

  private count(index: IndexName, terms: Map<string, FieldClass>, by: number): void {
    const counts = this.counts.get(index) ?? new Map<string, number>();
    this.counts.set(index, counts);
    for (const term of countedTerms(terms)) counts.set(term, (counts.get(term) ?? 0) + by);
  }
}

const noTerms: Map<string, FieldClass> = new Map();

const isSamePlace = (one: StoredEntry, other: StoredEntry) =>
  one.index === other.index && one.leaf === other.leaf && one.slot === other.slot;

/** Labels, and words that can be found by their beginning, each once. */
export function countedTerms(terms: Map<string, FieldClass>): Set<string> {
  const counted = new Set<string>();
  for (const form of terms.keys()) {
    if (form.includes(' ')) continue;
    const term = termOf(form);
    if (term.startsWith('@') || isInVocabulary(term)) counted.add(term);
  }
  return counted;
}

function shardFinder(store: SearchStore) {
  const known = new Map<IndexName, Map<number, Shard>>();
  return (index: IndexName, leaf: number): Shard => {
    const shards = known.get(index) ?? shardsByLeaf(store, index);
    known.set(index, shards);
    const shard = shards.get(leaf);
    if (shard === undefined) throw new Error(`the index ${index} has no leaf ${leaf}`);
    return shard;
  };
}

function shardsByLeaf(store: SearchStore, index: IndexName): Map<number, Shard> {
  const shards = new Map(store.shards(index).map((shard) => [shard.number, shard]));
  return new Map(
    store.leaves(index).flatMap((leaf) => {
      const shard = shards.get(leaf.shard);
      return shard === undefined ? [] : [[leaf.number, shard]];
    }),
  );
}
