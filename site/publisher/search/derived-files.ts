/** Files that say what there is to be found: the manifest, the words by their beginnings, the order of mixed leaves. */
import type { IndexName } from '../../search/indexed-entry.ts';
import {
  manifestFormat,
  orderFile,
  type IndexPlan,
  type Manifest,
  type ShardPlan,
} from '../../search/manifest.ts';
import {
  vocabularyFile,
  vocabularyFiles,
  vocabularyNumber,
  type Vocabulary,
} from '../../search/vocabulary.ts';
import type { Choices } from './choices.ts';
import type { SearchStore } from './search-store.ts';

export const indexNames: IndexName[] = ['main', 'pictures'];

export function manifestOf(store: SearchStore, folder: string, choices: Choices): Manifest {
  const indexes = Object.fromEntries(
    indexNames.map((index) => [index, planOf(store, index)]),
  ) as Manifest['indexes'];
  return { format: manifestFormat, version: store.version, folder, indexes, ...choices };
}

function planOf(store: SearchStore, index: IndexName): IndexPlan {
  const leaves = store.leaves(index).reverse();
  const shards = store
    .shards(index)
    .reverse()
    .map(({ number, name, bits }): ShardPlan => ({
      name,
      bits,
      leaves: leaves
        .filter(({ shard }) => shard === number)
        .map((leaf) => ({ number: leaf.number, slots: leaf.slots, inOrder: leaf.inOrder })),
    }));
  return { entries: store.count(index), shards };
}

/** One of the files of words by their beginnings. */
export function vocabularyContent(store: SearchStore, index: IndexName, number: number): string {
  const rows = store.sql('SELECT term, entries FROM terms WHERE idx = ? AND file = ?').all(index, number);
  return vocabularyText(rows.map((row) => [String(row['term']), Number(row['entries'])]));
}

/** Words with the number of entries that have each, as they stand in a file. */
export function vocabularyText(words: [string, number][]): string {
  const rising = words.toSorted(([a], [b]) => (a < b ? -1 : 1));
  const vocabulary: Vocabulary = rising.map(([word, entries]) => [word, magnitudeOf(entries)]);
  return JSON.stringify(vocabulary);
}

/** Of a word the number of its file, of a label -1. */
export const termFile = (term: string) => (term.startsWith('@') ? -1 : vocabularyNumber(term));

/** log2 of a number of entries, rounded down. */
export const magnitudeOf = (entries: number) => Math.floor(Math.log2(entries));

/** All derived files but the manifest, as `[name, content]`. */
export function* derivedFiles(store: SearchStore): Generator<[string, string]> {
  for (const index of indexNames) {
    for (let number = 0; number < vocabularyFiles; number++)
      yield [vocabularyFile(index, number), vocabularyContent(store, index, number)];
    for (const { number, inOrder } of store.leaves(index)) {
      if (!inOrder) yield [orderFile(index, number), JSON.stringify(store.order(index, number))];
    }
  }
}
