/** Values that pages share, computed once for a state of the projection, with what each of them read. */
import type { SharedValues } from '../../data/reader.ts';
import { computeShared } from '../../data/shared.ts';
import { parseShared, sharedPath } from '../core/keys.ts';
import type { AddressBook } from './address-book.ts';
import type { Content } from './content.ts';
import { fingerprint } from './fingerprint.ts';
import { Notes } from './notes.ts';
import { TrackedReader } from './tracked-reader.ts';

export interface SharedEntry {
  path: string;
  value: unknown;
  hash: string;
  notes: Notes;
}

export class SharedCache {
  /** The instant whose state is shown, in milliseconds. */
  now: number;
  readonly book: AddressBook;
  private readonly content: Content;
  private readonly entries = new Map<string, SharedEntry>();
  private fresh: SharedEntry[] = [];

  constructor(content: Content, book: AddressBook, now: number) {
    this.content = content;
    this.book = book;
    this.now = now;
  }

  get<Name extends keyof SharedValues>(name: Name, argument: string): SharedValues[Name] {
    const path = sharedPath(name, argument);
    return this.entry(path).value as SharedValues[Name];
  }

  entry(path: string): SharedEntry {
    return this.entries.get(path) ?? this.compute(path);
  }

  private compute(path: string): SharedEntry {
    const { name, argument } = parseShared(path);
    const notes = new Notes();
    const value = computeShared(name, argument, new TrackedReader(this.content, notes, this));
    const entry = { path, value, hash: fingerprint(JSON.stringify(value)), notes };
    this.entries.set(path, entry);
    this.fresh.push(entry);
    return entry;
  }

  /** Values computed since the last call; their notes are to be kept. */
  takeFresh(): SharedEntry[] {
    const fresh = this.fresh;
    this.fresh = [];
    return fresh;
  }

  drop(path: string): void {
    this.entries.delete(path);
  }

  clear(): void {
    this.entries.clear();
    this.fresh = [];
  }
}
