/** From steps of entries to steps of the files that hold their words. */
import { bucketFile } from '../../search/manifest.ts';
import { bucketOf, termOf, termsOf, type FieldClass } from '../../search/terms.ts';
import { isInVocabulary } from '../../search/vocabulary.ts';
import type { IndexName } from '../../search/indexed-entry.ts';
import type { SearchStore, Step, StoredEntry } from './search-store.ts';

/** One form in one entry; no field: it stands there no more. */
export interface WordChange {
  term: string;
  form: string;
  leaf: number;
  slot: number;
  field: FieldClass | null;
}

/** By file (relative to the generation's folder), in the order in which they are to be made. */
export type ChangesByFile = Map<string, WordChange[]>;

/** How many more (or fewer) entries have each word or label. */
export type CountChanges = Map<IndexName, Map<string, number>>;

export class WordChanges {
  readonly byFile: ChangesByFile = new Map();
  readonly counts: CountChanges = new Map();
  private readonly shardOf: (index: IndexName, leaf: number) => { name: string; bits: number };

  constructor(store: SearchStore) {
    this.shardOf = shardFinder(store);
  }

  add({ before, after }: Step): void {
    const old = before === null ? noTerms : termsOf(before.entry);
    const now = after === null ? noTerms : termsOf(after.entry);
    const stays = before !== null && after !== null && isSamePlace(before, after);
    for (const [form, field] of now) {
      if (stays && old.get(form) === field) continue;
      if (after !== null) this.change(after, form, field);
    }
    for (const form of old.keys()) {
      if (stays && now.has(form)) continue;
      if (before !== null) this.change(before, form, null);
    }
    if (before !== null) this.count(before.index, old, -1);
    if (after !== null) this.count(after.index, now, 1);
  }

  private change({ index, leaf, slot }: StoredEntry, form: string, field: FieldClass | null): void {
    const term = termOf(form);
    const shard = this.shardOf(index, leaf);
    const file = bucketFile(index, shard, bucketOf(term, shard.bits));
    const change = { term, form, leaf, slot, field };
    const known = this.byFile.get(file);
    if (known === undefined) this.byFile.set(file, [change]);
    else known.push(change);
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
  const known = new Map<string, { name: string; bits: number }>();
  return (index: IndexName, leaf: number) => {
    const key = `${index} ${leaf}`;
    let shard = known.get(key);
    if (shard === undefined) {
      const row = store
        .sql(
          'SELECT s.name, s.bits FROM leaves l JOIN shards s ON s.number = l.shard WHERE l.idx = ? AND l.number = ?',
        )
        .get(index, leaf);
      if (row === undefined) throw new Error(`the index ${index} has no leaf ${leaf}`);
      shard = { name: String(row['name']), bits: Number(row['bits']) };
      known.set(key, shard);
    }
    return shard;
  };
}
