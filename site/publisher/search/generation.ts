/**
 * One generation of the index: its store and its files, and how a change of a few subjects is taken in.
 *
 * What is to be written is decided and stored first, then written, then settled. Every step of the writing may be
 * made twice, so that a crash at any instant is continued by `recover`.
 */
import { decodeBucket, encodeBucket, removePosting, setPosting } from '../../search/bucket-file.ts';
import type { IndexName } from '../../search/indexed-entry.ts';
import { orderFile, parseManifest, shownFile, textsFile } from '../../search/manifest.ts';
import { vocabularyFile } from '../../search/vocabulary.ts';
import type { Content } from '../projection/content.ts';
import { choicesOf } from './choices.ts';
import { derivedFiles, magnitudeOf, manifestOf, termFile, vocabularyContent } from './derived-files.ts';
import { entriesOf } from './entries-of.ts';
import { Placement } from './placement.ts';
import type { SearchFolder } from './search-folder.ts';
import type { SearchStore, Step, StoredEntry } from './search-store.ts';
import { stampOf, type Subject } from './subjects.ts';
import { WordChanges, type WordChange } from './word-changes.ts';

/** A file is missing or spoilt: only a fresh generation mends that. */
export class BrokenGenerationError extends Error {
  override name = 'BrokenGenerationError';
}

export class Generation {
  readonly store: SearchStore;
  readonly folder: SearchFolder;
  private readonly content: Content;
  private readonly placement: Placement;

  constructor(store: SearchStore, folder: SearchFolder, content: Content, leafSize: number) {
    this.store = store;
    this.folder = folder;
    this.content = content;
    this.placement = new Placement(store, leafSize);
  }

  /**
   * Takes over what the projection has now of these subjects. Answers whether any file has become another one.
   * @param beforeRemoval called before anything is taken out
   */
  apply(subjects: Iterable<Subject>, beforeRemoval: () => void = () => undefined): boolean {
    this.resume();
    const steps = this.decide([...subjects]);
    if (steps.some(({ before }) => before !== null)) beforeRemoval();
    if (steps.length > 0) this.carryOut(steps);
    return steps.length > 0;
  }

  /** Finishes what a crash has left half done. */
  recover(): void {
    this.resume();
    for (const [file, content] of derivedFiles(this.store)) this.folder.write(file, content);
  }

  /** Says to readers what there is now, if that is not what they are told already. */
  announce(): void {
    const choices = choicesOf(this.content, this.store);
    const told = this.folder.readManifest();
    const manifest = () => manifestOf(this.store, this.folder.name, choices);
    if (told === JSON.stringify(manifest())) return;
    if (versionIn(told) >= this.store.version) this.store.setMeta('version', String(versionIn(told) + 1));
    this.folder.writeManifest(manifest());
  }

  /** Nothing new may be decided of an entry of which something is half written. */
  private resume(): void {
    const steps = this.store.intended();
    if (steps.length > 0) this.carryOut(steps);
  }

  private decide(subjects: Subject[]): Step[] {
    return this.store.transaction(() => {
      const steps = subjects.flatMap((subject) => this.stepsOf(subject));
      // Older ones first, so that new leaves begin one after the other.
      steps.sort((a, b) => (a.after?.at ?? 0) - (b.after?.at ?? 0));
      for (const step of steps) {
        if (step.after !== null)
          Object.assign(step.after, this.placement.of(step.after.index, step.after.at, step.before));
        this.store.intend(step);
      }
      if (steps.length === 0) this.store.settle();
      return steps;
    });
  }

  /** Without places yet. */
  private stepsOf(subject: Subject): Step[] {
    const stamp = stampOf(this.content, subject);
    this.store.sql('INSERT OR REPLACE INTO intended_stamps VALUES (?, ?)').run(subject, stamp);
    const now = new Map(entriesOf(this.content, subject).map((placed) => [placed.entry.id, placed]));
    const steps: Step[] = [];
    for (const before of this.store.entriesOf(subject)) {
      const after = now.get(before.id);
      now.delete(before.id);
      if (after === undefined) steps.push({ before, after: null });
      else if (JSON.stringify(after.entry) !== JSON.stringify(before.entry))
        steps.push({ before, after: { ...before, at: after.entry.at, entry: after.entry } });
    }
    for (const { index, entry } of now.values()) {
      const { id, at } = entry;
      steps.push({ before: null, after: { id, subject, index, at, entry, leaf: -1, slot: -1 } });
    }
    return steps;
  }

  private carryOut(steps: Step[]): void {
    const changes = new WordChanges(this.store);
    for (const { before, after } of steps) {
      if (after !== null) this.writeEntry(after);
      if (before !== null && (after === null || shownOf(before) !== shownOf(after))) this.removeEntry(before);
    }
    for (const step of steps) changes.add(step);
    for (const [file, words] of changes.byFile) this.rewrite(file, words);
    const respelled = this.settle(steps, changes);
    this.writeDerived(steps, respelled);
  }

  /** What a result shows comes last: it promises the rest. */
  private writeEntry(stored: StoredEntry): void {
    this.folder.write(textsOf(stored), JSON.stringify(stored.entry.texts));
    this.folder.write(shownOf(stored), JSON.stringify(stored.entry.shown));
  }

  private removeEntry(stored: StoredEntry): void {
    this.folder.remove(shownOf(stored));
    this.folder.remove(textsOf(stored));
  }

  private rewrite(file: string, words: WordChange[]): void {
    const bytes = this.folder.read(file);
    if (bytes === null) throw new BrokenGenerationError(`the file ${file} of the search is missing`);
    const bucket = decodeBucket(bytes);
    for (const { stands, ...posting } of words) {
      if (stands) setPosting(bucket, posting);
      else removePosting(bucket, posting);
    }
    this.folder.write(file, encodeBucket(bucket));
  }

  /** Answers which files of words are others now. */
  private settle(steps: Step[], changes: WordChanges): Map<IndexName, Set<number>> {
    return this.store.transaction(() => {
      this.store.settle();
      for (const [index, leaf] of leavesOf(steps)) this.noteOrder(index, leaf);
      const respelled = new Map<IndexName, Set<number>>();
      for (const [index, counts] of changes.counts) respelled.set(index, this.recount(index, counts));
      this.store.setMeta('version', String(this.store.version + 1));
      return respelled;
    });
  }

  private noteOrder(index: IndexName, number: number): void {
    const leaf = this.store.leaves(index).find((each) => each.number === number);
    if (leaf === undefined) return;
    const order = this.store.order(index, number);
    const inOrder = order.every((slot, place) => place === 0 || slot < (order[place - 1] ?? 0));
    if (inOrder !== leaf.inOrder) this.store.saveLeaf(index, { ...leaf, inOrder });
  }

  private recount(index: IndexName, counts: Map<string, number>): Set<number> {
    const respelled = new Set<number>();
    for (const [term, by] of counts) {
      if (by === 0) continue;
      const file = termFile(term);
      const before = this.store.countOf(index, file, term);
      this.store.setCount(index, file, term, before + by);
      if (file >= 0 && magnitudeOf(before) !== magnitudeOf(before + by)) respelled.add(file);
    }
    return respelled;
  }

  private writeDerived(steps: Step[], respelled: Map<IndexName, Set<number>>): void {
    for (const [index, numbers] of respelled) {
      for (const number of numbers)
        this.folder.write(vocabularyFile(index, number), vocabularyContent(this.store, index, number));
    }
    for (const [index, number] of leavesOf(steps)) {
      const leaf = this.store.leaves(index).find((each) => each.number === number);
      if (leaf === undefined || leaf.inOrder) this.folder.remove(orderFile(index, number));
      else this.folder.write(orderFile(index, number), JSON.stringify(this.store.order(index, number)));
    }
  }
}

/** The version that a manifest says; 0 when there is none, or one of another release. */
function versionIn(manifest: string | null): number {
  try {
    return parseManifest(JSON.parse(manifest ?? 'null')).version;
  } catch {
    return 0;
  }
}

const shownOf = ({ index, leaf, slot }: StoredEntry) => shownFile(index, leaf, slot);
const textsOf = ({ index, leaf, slot }: StoredEntry) => textsFile(index, leaf, slot);

/** The leaves that steps leave or reach, each once. */
function leavesOf(steps: Step[]): [IndexName, number][] {
  const found = new Map<string, [IndexName, number]>();
  for (const { before, after } of steps)
    for (const one of [before, after])
      if (one !== null) found.set(`${one.index} ${one.leaf}`, [one.index, one.leaf]);
  return [...found.values()];
}
