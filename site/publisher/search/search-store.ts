/** What a generation of the index holds and where: the worker's own database beside the published files. */
import { rmSync } from 'node:fs';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { IndexedEntry, IndexName } from '../../search/indexed-entry.ts';
import type { ShardPlan } from '../../search/manifest.ts';
import { PreparedStatements } from '../projection/prepared-statements.ts';
import type { Subject } from './subjects.ts';

/** Raised with every change of the tables, of the files, or of what is indexed: another value means build it afresh. */
const format = 6;

const tables = `
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE shards (
  number INTEGER PRIMARY KEY, idx TEXT NOT NULL, name TEXT NOT NULL,
  title INTEGER, summary INTEGER, body INTEGER NOT NULL, form INTEGER
);
CREATE TABLE leaves (
  idx TEXT NOT NULL, number INTEGER NOT NULL, shard INTEGER NOT NULL, since INTEGER NOT NULL,
  slots INTEGER NOT NULL, in_order INTEGER NOT NULL, PRIMARY KEY (idx, number)
) WITHOUT ROWID;
CREATE TABLE subjects (id TEXT PRIMARY KEY, stamp TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE docs (
  id TEXT PRIMARY KEY, subject TEXT NOT NULL, idx TEXT NOT NULL, leaf INTEGER NOT NULL, slot INTEGER NOT NULL,
  at INTEGER NOT NULL, source BLOB NOT NULL
);
CREATE INDEX docs_subject ON docs (subject);
CREATE INDEX docs_place ON docs (idx, leaf, at, slot);
-- What is about to be written, before any file is touched. No source: the entry goes.
CREATE TABLE intents (
  id TEXT PRIMARY KEY, subject TEXT NOT NULL, idx TEXT NOT NULL, leaf INTEGER NOT NULL, slot INTEGER NOT NULL,
  at INTEGER NOT NULL, source BLOB
);
CREATE TABLE intended_stamps (subject TEXT PRIMARY KEY, stamp TEXT) WITHOUT ROWID;
-- How many entries have a word (by its file of words that begin alike), or a label (file -1).
CREATE TABLE terms (
  idx TEXT NOT NULL, file INTEGER NOT NULL, term TEXT NOT NULL, entries INTEGER NOT NULL,
  PRIMARY KEY (idx, file, term)
) WITHOUT ROWID;
`;

/** The file is no database of this format. */
export class UnusableStoreError extends Error {
  override name = 'UnusableStoreError';
}

/** Where an entry stands in its index. */
export interface Place {
  index: IndexName;
  leaf: number;
  slot: number;
}

/** An entry as it is in the files, or is to be. */
export interface StoredEntry extends Place {
  id: string;
  subject: Subject;
  at: number;
  entry: IndexedEntry;
}

/** A step from what is in the files to what is to be; null: nothing. Never both. */
export interface Step {
  before: StoredEntry | null;
  after: StoredEntry | null;
}

export interface Leaf {
  number: number;
  shard: number;
  /** Its first instant; the first leaf takes what is older, too. Milliseconds. */
  since: number;
  slots: number;
  inOrder: boolean;
}

export interface Shard {
  number: number;
  name: string;
  bits: ShardPlan['bits'];
}

export class SearchStore {
  readonly database: DatabaseSync;
  readonly file: string;
  private readonly statements: PreparedStatements;

  /** Opens the file, making it if there is none unless it is only read. @throws UnusableStoreError */
  constructor(file: string, { readOnly = false } = {}) {
    this.file = file;
    this.database = new DatabaseSync(file, { readOnly });
    this.statements = new PreparedStatements(this.database);
    if (readOnly) return;
    try {
      // `secure_delete`: what is taken off the portal must not survive in free pages of the file.
      this.database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA secure_delete = ON');
      const found = Number(this.database.prepare('PRAGMA user_version').get()?.['user_version']);
      if (found === 0) this.database.exec(`BEGIN; ${tables} PRAGMA user_version = ${format}; COMMIT`);
      else if (found !== format)
        throw new UnusableStoreError(`it has format ${found}, this release needs ${format}`);
    } catch (error) {
      this.database.close();
      throw error instanceof UnusableStoreError ? error : new UnusableStoreError(String(error));
    }
  }

  sql(text: string): StatementSync {
    return this.statements.of(text);
  }

  transaction<T>(work: () => T): T {
    this.database.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      this.database.exec('COMMIT');
      return result;
    } catch (error) {
      this.database.exec('ROLLBACK');
      throw error;
    }
  }

  meta(key: string): string | null {
    const value = this.sql('SELECT value FROM meta WHERE key = ?').get(key)?.['value'];
    return value === undefined ? null : String(value);
  }

  setMeta(key: string, value: string): void {
    this.sql('INSERT OR REPLACE INTO meta VALUES (?, ?)').run(key, value);
  }

  /** Grows with every change of any file. */
  get version(): number {
    return Number(this.meta('version') ?? 0);
  }

  /** The archive first. */
  shards(index: IndexName): Shard[] {
    return this.sql(
      'SELECT number, name, title, summary, body, form FROM shards WHERE idx = ? ORDER BY number',
    )
      .all(index)
      .map((row) => ({
        number: Number(row['number']),
        name: String(row['name']),
        bits: {
          ...(row['title'] !== null && { title: Number(row['title']) }),
          ...(row['summary'] !== null && { summary: Number(row['summary']) }),
          body: Number(row['body']),
          ...(row['form'] !== null && { form: Number(row['form']) }),
        },
      }));
  }

  /** Adds a shard and gives it its leaves. */
  saveShard(index: IndexName, { name, bits, leaves }: Omit<Shard, 'number'> & { leaves: number[] }): void {
    const row = this.sql(
      'INSERT INTO shards (idx, name, title, summary, body, form) VALUES (?, ?, ?, ?, ?, ?) RETURNING number',
    ).get(index, name, bits.title ?? null, bits.summary ?? null, bits.body, bits.form ?? null);
    const join = this.sql('UPDATE leaves SET shard = ? WHERE idx = ? AND number = ?');
    for (const leaf of leaves) join.run(Number(row?.['number']), index, leaf);
  }

  /** Oldest first. */
  leaves(index: IndexName): Leaf[] {
    return this.sql('SELECT number, shard, since, slots, in_order FROM leaves WHERE idx = ? ORDER BY number')
      .all(index)
      .map((row) => ({
        number: Number(row['number']),
        shard: Number(row['shard']),
        since: Number(row['since']),
        slots: Number(row['slots']),
        inOrder: row['in_order'] === 1,
      }));
  }

  saveLeaf(index: IndexName, { number, shard, since, slots, inOrder }: Leaf): void {
    this.sql('INSERT OR REPLACE INTO leaves VALUES (?, ?, ?, ?, ?, ?)').run(
      index,
      number,
      shard,
      since,
      slots,
      Number(inOrder),
    );
  }

  count(index: IndexName): number {
    return Number(this.sql('SELECT count(*) AS n FROM docs WHERE idx = ?').get(index)?.['n']);
  }

  /** How many entries have a term. */
  countOf(index: IndexName, file: number, term: string): number {
    const row = this.sql('SELECT entries FROM terms WHERE idx = ? AND file = ? AND term = ?').get(
      index,
      file,
      term,
    );
    return Number(row?.['entries'] ?? 0);
  }

  setCount(index: IndexName, file: number, term: string, entries: number): void {
    if (entries > 0)
      this.sql('INSERT OR REPLACE INTO terms VALUES (?, ?, ?, ?)').run(index, file, term, entries);
    else this.sql('DELETE FROM terms WHERE idx = ? AND file = ? AND term = ?').run(index, file, term);
  }

  /** Occupied slots of a leaf, the newest entry first. */
  order(index: IndexName, leaf: number): number[] {
    return this.sql('SELECT slot FROM docs WHERE idx = ? AND leaf = ? ORDER BY at DESC, slot DESC')
      .all(index, leaf)
      .map((row) => Number(row['slot']));
  }

  stamp(subject: Subject): string | null {
    const stamp = this.sql('SELECT stamp FROM subjects WHERE id = ?').get(subject)?.['stamp'];
    return stamp === undefined ? null : String(stamp);
  }

  subjects(): Subject[] {
    return this.sql('SELECT id FROM subjects ORDER BY id')
      .all()
      .map((row) => String(row['id']) as Subject);
  }

  entriesOf(subject: Subject): StoredEntry[] {
    return this.sql('SELECT * FROM docs WHERE subject = ? ORDER BY id').all(subject).flatMap(storedEntry);
  }

  save(stored: StoredEntry): void {
    const { id, subject, index, leaf, slot, at, entry } = stored;
    this.sql('INSERT OR REPLACE INTO docs VALUES (?, ?, ?, ?, ?, ?, ?)').run(
      id,
      subject,
      index,
      leaf,
      slot,
      at,
      pack(entry),
    );
  }

  intend({ before, after }: Step): void {
    const one = after ?? before;
    if (one === null) return;
    const { id, subject, index, leaf, slot, at } = one;
    const source = after === null ? null : pack(after.entry);
    this.sql('INSERT OR REPLACE INTO intents VALUES (?, ?, ?, ?, ?, ?, ?)').run(
      id,
      subject,
      index,
      leaf,
      slot,
      at,
      source,
    );
  }

  /** Steps that have been decided and not been carried out to their end. */
  intended(): Step[] {
    return this.sql('SELECT * FROM intents ORDER BY id')
      .all()
      .map((row) => ({
        before:
          this.sql('SELECT * FROM docs WHERE id = ?').all(String(row['id'])).flatMap(storedEntry)[0] ?? null,
        after: storedEntry(row)[0] ?? null,
      }));
  }

  /** What has been carried out is the state now. */
  settle(): void {
    this.sql('DELETE FROM docs WHERE id IN (SELECT id FROM intents)').run();
    this.sql('INSERT INTO docs SELECT * FROM intents WHERE source IS NOT NULL').run();
    this.sql('DELETE FROM intents').run();
    this.sql('DELETE FROM subjects WHERE id IN (SELECT subject FROM intended_stamps)').run();
    this.sql('INSERT INTO subjects SELECT * FROM intended_stamps WHERE stamp IS NOT NULL').run();
    this.sql('DELETE FROM intended_stamps').run();
  }

  /** Cuts off the log, which still holds what was there before. Answers whether it could be done. */
  tidy(): boolean {
    return this.database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()?.['busy'] === 0;
  }

  close(): void {
    this.database.close();
  }
}

/** Removes a store's files. */
export function removeStore(file: string): void {
  for (const suffix of ['-wal', '-shm', '']) rmSync(file + suffix, { force: true });
}

const pack = (entry: IndexedEntry) => deflateRawSync(JSON.stringify(entry), { level: 3 });

function storedEntry(row: Record<string, unknown>): StoredEntry[] {
  const source = row['source'];
  if (!(source instanceof Uint8Array)) return [];
  return [
    {
      id: String(row['id']),
      subject: String(row['subject']) as Subject,
      index: String(row['idx']) as IndexName,
      leaf: Number(row['leaf']),
      slot: Number(row['slot']),
      at: Number(row['at']),
      entry: JSON.parse(inflateRawSync(source).toString()) as IndexedEntry,
    },
  ];
}
