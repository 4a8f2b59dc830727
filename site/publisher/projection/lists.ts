/** The ordered lists of articles and their lengths. */
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { StandingName } from '../core/standing.ts';

export class Lists {
  private readonly numbers = new Map<string, number>();
  private readonly findNumber: StatementSync;
  private readonly addList: StatementSync;
  private readonly addEntry: StatementSync;
  private readonly removeEntry: StatementSync;
  private readonly changeLength: StatementSync;
  private readonly readLength: StatementSync;
  private readonly filledMonths: StatementSync;

  constructor(database: DatabaseSync) {
    this.findNumber = database.prepare('SELECT number FROM lists WHERE name = ?');
    this.addList = database.prepare('INSERT INTO lists (name) VALUES (?) RETURNING number');
    this.addEntry = database.prepare('INSERT INTO list_entries (list, at, id) VALUES (?, ?, ?)');
    this.removeEntry = database.prepare('DELETE FROM list_entries WHERE list = ? AND at = ? AND id = ?');
    this.changeLength = database.prepare('UPDATE lists SET length = length + ? WHERE number = ?');
    this.readLength = database.prepare('SELECT length FROM lists WHERE number = ?');
    this.filledMonths = database.prepare(
      "SELECT substr(name, 7) AS month FROM lists WHERE name >= 'month:' AND name < 'month;' AND length > 0 ORDER BY name DESC LIMIT ?",
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

  length(name: StandingName): number {
    const number = this.find(name);
    return number === null ? 0 : Number(this.readLength.get(number)?.['length'] ?? 0);
  }

  add(name: StandingName, at: number, id: string): void {
    const number = this.ensure(name);
    this.addEntry.run(number, at, id);
    this.changeLength.run(1, number);
  }

  remove(name: StandingName, at: number, id: string): void {
    const number = this.ensure(name);
    if (this.removeEntry.run(number, at, id).changes > 0) this.changeLength.run(-1, number);
  }

  /** Months (`yyyy-mm`) with articles, newest first; `limit`: at most so many, -1: all. */
  months(limit = -1): string[] {
    return this.filledMonths.all(limit).map((row) => String(row['month']));
  }

  /** Forgets numbers that a rolled-back transaction had given out. */
  forget(): void {
    this.numbers.clear();
  }
}
