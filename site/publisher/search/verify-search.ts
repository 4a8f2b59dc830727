/** Holds the published index against a fresh one over the same content, entry by entry and byte by byte. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IndexedEntry, IndexName } from '../../search/indexed-entry.ts';
import { manifestFile, orderFile, parseManifest, type Manifest } from '../../search/manifest.ts';
import { vocabularyFile, vocabularyFiles } from '../../search/vocabulary.ts';
import type { Content } from '../projection/content.ts';
import { compareFolders, type Difference } from '../scratch/compare-folders.ts';
import { choicesOf } from './choices.ts';
import { indexNames, manifestOf, termFile, vocabularyText } from './derived-files.ts';
import { entriesOf } from './entries-of.ts';
import { IndexWriter, type FillFile } from './index-writer.ts';
import { SearchFolder } from './search-folder.ts';
import { SearchStore } from './search-store.ts';
import { allSubjects, type Subject } from './subjects.ts';

export interface SearchVerdict {
  /** Articles, documents and pictures that should be found. */
  entries: number;
  /** Files below the published folder, and entries (by their identifiers), that are not as they should be. */
  differences: Difference[];
}

export interface VerifySearchOptions {
  /** What is published. */
  content: Content;
  /** Folder of the worker's own; only read. */
  own: string;
  /** `/search/` on disk; only read. */
  published: string;
  /** An empty folder to work in. */
  workFolder: string;
}

/** Entries stand where the published index has put them; everything else is made afresh. */
export function verifySearch(options: VerifySearchOptions): SearchVerdict {
  const manifest = readManifest(join(options.published, manifestFile));
  const file = manifest && join(options.own, `${manifest.folder}.db`);
  if (manifest === null || file === null || !existsSync(file))
    return { entries: 0, differences: [{ kind: 'missing', file: `search/${manifestFile}` }] };
  const store = new SearchStore(file, { readOnly: true });
  try {
    // One snapshot, whatever the worker writes meanwhile.
    store.database.exec('BEGIN');
    return hold(options, manifest, store);
  } finally {
    store.close();
  }
}

function hold(options: VerifySearchOptions, manifest: Manifest, store: SearchStore): SearchVerdict {
  const { content, published, workFolder } = options;
  const { entries, strays } = holdEntries(content, store);
  const folder = new SearchFolder(workFolder, manifest.folder, join(workFolder, 'writing'));
  for (const index of indexNames) buildAgain(index, content, store, folder);
  const files = compareFolders(folder.path, join(published, folder.name)).map(({ kind, file }) => ({
    kind,
    file: `search/${folder.name}/${file}`,
  }));
  return { entries, differences: [...strays, ...files, ...holdRoot(options, manifest, store)] };
}

/** The manifest; and what else is there but generations, of which readers may still use the one before. */
function holdRoot(
  { content, published }: VerifySearchOptions,
  manifest: Manifest,
  store: SearchStore,
): Difference[] {
  const expected = JSON.stringify(manifestOf(store, manifest.folder, choicesOf(content, store)));
  const isRight = readFileSync(join(published, manifestFile), 'utf8') === expected;
  const strangers = readdirSync(published).filter((name) => name !== manifestFile && !/^g\d+$/.test(name));
  return [
    ...(isRight ? [] : [{ kind: 'different' as const, file: `search/${manifestFile}` }]),
    ...strangers.map((name) => ({ kind: 'stranger' as const, file: `search/${name}` })),
  ];
}

function readManifest(file: string): Manifest | null {
  try {
    return parseManifest(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    // There is none, or it is spoilt: both mean that readers can search nothing.
    return null;
  }
}

/** Which entries the index lacks, and which it has too many. */
function holdEntries(content: Content, store: SearchStore): { entries: number; strays: Difference[] } {
  const known = new Set(
    store
      .sql('SELECT id FROM docs')
      .all()
      .map((row) => String(row['id'])),
  );
  const strays: Difference[] = [];
  let entries = 0;
  for (const { subject } of allSubjects(content)) {
    for (const { entry } of entriesOf(content, subject)) {
      entries++;
      if (!known.delete(entry.id)) strays.push({ kind: 'missing', file: entry.id });
    }
  }
  return {
    entries,
    strays: [...strays, ...[...known].map((id) => ({ kind: 'stranger' as const, file: id }))],
  };
}

function buildAgain(index: IndexName, content: Content, store: SearchStore, folder: SearchFolder): void {
  const fill = (file: string, text: string | Uint8Array) => folder.fill(file, text);
  const writer = new IndexWriter(index, fill, join(folder.root, `${folder.name}-spill`), store.count(index));
  const leaves = store.leaves(index);
  for (const { number } of leaves) {
    const placed = entriesIn(index, number, content, store);
    writer.addLeaf(number, placed);
    const newestFirst = placed.toSorted((a, b) => b.entry.at - a.entry.at || b.slot - a.slot);
    const order = newestFirst.map(({ slot }) => slot);
    if (order.some((slot, place) => place > 0 && slot > (order[place - 1] ?? 0)))
      fill(orderFile(index, number), JSON.stringify(order));
  }
  const shards = store.shards(index).map(({ number, name, bits }) => ({
    name,
    bits,
    leaves: leaves.filter(({ shard }) => shard === number).map((leaf) => leaf.number),
  }));
  for (const _ of writer.finish(shards)) continue;
  writer.close();
  fillVocabulary(index, writer.counts, fill);
}

/** The entries of a leaf as they should be, by their slots. */
function entriesIn(
  index: IndexName,
  leaf: number,
  content: Content,
  store: SearchStore,
): { slot: number; entry: IndexedEntry }[] {
  const rows = store
    .sql('SELECT id, subject, slot FROM docs WHERE idx = ? AND leaf = ? ORDER BY slot')
    .all(index, leaf);
  return rows.flatMap((row) => {
    const found = entriesOf(content, String(row['subject']) as Subject).find(
      ({ entry }) => entry.id === row['id'],
    );
    return found === undefined ? [] : [{ slot: Number(row['slot']), entry: found.entry }];
  });
}

function fillVocabulary(index: IndexName, counts: Map<string, number>, fill: FillFile): void {
  const files: [string, number][][] = Array.from({ length: vocabularyFiles }, () => []);
  for (const [term, entries] of counts) files[termFile(term)]?.push([term, entries]);
  files.forEach((words, number) => fill(vocabularyFile(index, number), vocabularyText(words)));
}
