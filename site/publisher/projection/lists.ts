/** The ordered lists of articles and documents, and their lengths. */
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { ListName } from '../../data/reader.ts';

export class Lists {
  private readonly numbers = new Map<string, number>();
  /** Lists that have grown or shrunk, with the lengths that they had before. */
  private readonly changed = new Map<ListName, number>();
  private readonly findNumber: StatementSync;
  private readonly addList: StatementSync;
  private readonly addEntry: StatementSync;
  private readonly removeEntry: StatementSync;
  private readonly changeLength: StatementSync;
  private readonly readLength: StatementSync;
  private readonly newestFilled: StatementSync;
  private readonly readFilled: StatementSync;
  private readonly readBelow: StatementSync;

  constructor(database: DatabaseSync) {
    this.findNumber = database.prepare('SELECT number FROM lists WHERE name = ?');
    this.addList = database.prepare('INSERT INTO lists (name) VALUES (?) RETURNING number');
    this.addEntry = database.prepare('INSERT INTO list_entries (list, at, id) VALUES (?, ?, ?)');
    this.removeEntry = database.prepare('DELETE FROM list_entries WHERE list = ? AND at = ? AND id = ?');
    this.changeLength = database.prepare('UPDATE lists SET length = length + ? WHERE number = ?');
    this.readLength = database.prepare('SELECT length FROM lists WHERE number = ?');
    this.newestFilled = database.prepare(
      "SELECT substr(name, 7) AS month FROM lists WHERE name >= 'month:' AND name < 'month;' AND length > 0 ORDER BY name DESC LIMIT ?",
    );
    this.readFilled = database.prepare('SELECT name, length FROM lists WHERE length > 0 ORDER BY name');
    this.readBelow = database.prepare(
      'SELECT name, length FROM lists WHERE name >= ? AND name < ? AND length > 0 ORDER BY name',
    );
  }

  /** The list's number, or null if nothing has ever stood in it. */
  find(name: string): number | null {
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    const row = this.findNumber.get(name);
    if (row === undefined) return null;
    this.numbers.set(name, Number(row['number']));
    return Number(row['number']);
  }

  /** The list's number; the list is made if need be. */
  ensure(name: string): number {
    const found = this.find(name);
    if (found !== null) return found;
    const number = Number(this.addList.get(name)?.['number']);
    this.numbers.set(name, number);
    return number;
  }

  length(name: ListName): number {
    const number = this.find(name);
    return number === null ? 0 : Number(this.readLength.get(number)?.['length'] ?? 0);
  }

  add(name: ListName, at: number, id: string): void {
    const number = this.ensure(name);
    this.addEntry.run(number, at, id);
    this.changeBy(1, name, number);
  }

  remove(name: ListName, at: number, id: string): void {
    const number = this.ensure(name);
    if (this.removeEntry.run(number, at, id).changes > 0) this.changeBy(-1, name, number);
  }

  /** What has grown or shrunk since the last call, with the length that it had before. */
  takeChanged(): Map<ListName, number> {
    const changed = new Map(this.changed);
    this.changed.clear();
    return changed;
  }

  /** Names of the lists that have entries, with their lengths, in the order of names. */
  filled(): { name: string; length: number }[] {
    return this.readFilled.all().map((row) => ({ name: String(row['name']), length: Number(row['length']) }));
  }

  /** Lists that have entries and whose names begin with this. */
  filledBelow(prefix: string): { name: string; length: number }[] {
    return this.readBelow
      .all(prefix, `${prefix}\u{10ffff}`)
      .map((row) => ({ name: String(row['name']), length: Number(row['length']) }));
  }

  private changeBy(difference: number, name: ListName, number: number): void {
    if (!this.changed.has(name)) this.changed.set(name, this.length(name));
    this.changeLength.run(difference, number);
  }

  /** Months (`yyyy-mm`) with articles, newest first. */
  months(): { month: string; articles: number }[] {
    return this.filledBelow('month:')
      .reverse()
      .map(({ name, length }) => ({ month: name.slice('month:'.length), articles: length }));
  }

  /** The newest months (`yyyy-mm`) that have articles. */
  newestMonths(limit: number): string[] {
    return this.newestFilled.all(limit).map((row) => String(row['month']));
  }

  /** Forgets numbers that a rolled-back transaction had given out. */
  forget(): void {
    this.numbers.clear();
    this.changed.clear();
  }
}
