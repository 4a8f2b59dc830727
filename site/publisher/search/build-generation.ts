/** Builds a generation from the projection alone, a little at a time, beside the one that readers use. */
import { join } from 'node:path';
import type { IndexedEntry, IndexName } from '../../search/indexed-entry.ts';
import type { Content } from '../projection/content.ts';
import { derivedFiles, indexNames, termFile } from './derived-files.ts';
import { entriesOf } from './entries-of.ts';
import { IndexWriter } from './index-writer.ts';
import { shardsFor, type LayoutSizes } from './layout.ts';
import type { SearchFolder } from './search-folder.ts';
import type { SearchStore, StoredEntry } from './search-store.ts';
import { allSubjects, stampOf, type Subject } from './subjects.ts';

/** Subjects that are taken in in one step. */
const takenTogether = 8;

export interface BuildOptions {
  content: Content;
  /** Of the new generation, empty. */
  store: SearchStore;
  folder: SearchFolder;
  /** To work in, beside other things; what is made there is removed at the end. */
  workFolder: string;
  sizes: LayoutSizes;
}

/**
 * Works as the caller asks for steps. What the projection changes meanwhile may be in it or not: whoever asks for the
 * steps hears of changes and takes them over afterwards. Every step answers how many subjects are still to be read.
 */
export function* buildGeneration(options: BuildOptions): Generator<number> {
  const { content, store, folder, workFolder, sizes } = options;
  const subjects = allSubjects(content);
  const building = indexNames.map((index) => {
    const spill = join(workFolder, `spill-${folder.name}-${index}`);
    const writer = new IndexWriter(index, (file, text) => folder.fill(file, text), spill, subjects.length);
    return new IndexBuilding(index, writer, store, sizes);
  });
  try {
    yield* takeAll(subjects, options, new Map(building.map((one) => [one.index, one])));
    for (const one of building) for (const _ of one.finish()) yield 0;
    for (const [file, text] of derivedFiles(store)) folder.fill(file, text);
  } finally {
    for (const one of building) one.close();
  }
}

function* takeAll(
  subjects: { subject: Subject }[],
  { content, store }: BuildOptions,
  building: Map<IndexName, IndexBuilding>,
): Generator<number> {
  for (const [place, { subject }] of subjects.entries()) {
    const stamp = stampOf(content, subject);
    if (stamp !== null) {
      store.sql('INSERT OR REPLACE INTO subjects VALUES (?, ?)').run(subject, stamp);
      for (const { index, entry } of entriesOf(content, subject)) building.get(index)?.take(subject, entry);
    }
    if (place % takenTogether === 0) yield subjects.length - place;
  }
}

class IndexBuilding {
  readonly index: IndexName;
  private readonly writer: IndexWriter;
  private readonly store: SearchStore;
  private readonly sizes: LayoutSizes;
  private readonly leaves: { number: number; entries: number }[] = [];
  private open: StoredEntry[] = [];

  constructor(index: IndexName, writer: IndexWriter, store: SearchStore, sizes: LayoutSizes) {
    this.index = index;
    this.writer = writer;
    this.store = store;
    this.sizes = sizes;
  }

  /** Entries come in the order of their instants. */
  take(subject: Subject, entry: IndexedEntry): void {
    if (this.open.length >= this.sizes.leafSize) this.closeLeaf();
    const { index, open } = this;
    const [leaf, slot] = [this.leaves.length, open.length];
    open.push({ id: entry.id, subject, index, leaf, slot, at: entry.at, entry });
  }

  *finish(): Generator<void> {
    if (this.open.length > 0) this.closeLeaf();
    yield;
    const shards = shardsFor(this.leaves, this.sizes, this.writer.leastBits);
    this.store.transaction(() => {
      for (const shard of shards) this.store.saveShard(this.index, shard);
      for (const [term, entries] of this.writer.counts)
        this.store.setCount(this.index, termFile(term), term, entries);
    });
    yield* this.writer.finish(shards);
  }

  close(): void {
    this.writer.close();
  }

  private closeLeaf(): void {
    const entries = this.open;
    const number = this.leaves.length;
    this.open = [];
    this.leaves.push({ number, entries: entries.length });
    this.store.transaction(() => {
      const since = entries[0]?.at ?? 0;
      this.store.saveLeaf(this.index, { number, shard: -1, since, slots: entries.length, inOrder: true });
      for (const entry of entries) this.store.save(entry);
    });
    this.writer.addLeaf(number, entries);
  }
}
