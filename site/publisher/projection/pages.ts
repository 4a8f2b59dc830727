/** What every page read when it was last written, and which pages a change therefore touches. */
import { coordinateOf, earliest, latest, listCoordinate, type ReadRange } from '../core/positions.ts';
import type { TouchedPoint } from '../core/touched.ts';
import type { Content } from './content.ts';
import { fingerprint } from './fingerprint.ts';
import type { Notes } from './notes.ts';

/** Ranges of page n have the R*Tree identifiers from n × 1024 on. */
const rangesPerPage = 1024;

export interface WrittenPage {
  path: string;
  /** 200, or 301 for a forwarding page. */
  status: number;
  hash: string;
  notes: Notes;
  place: number;
  /** Seconds; 0 for what is no article. */
  newness: number;
}

export interface PageRow {
  number: number;
  status: number;
  hash: string;
}

export class Pages {
  private readonly content: Content;
  private readonly keyNumbers = new Map<string, number>();
  /** Keys that a page has stopped reading; null: any may be unread, because an earlier run has left them. */
  private suspectKeys: Set<number> | null = null;

  constructor(content: Content) {
    this.content = content;
  }

  find(path: string): PageRow | null {
    const row = this.content.sql('SELECT number, status, hash FROM pages WHERE path = ?').get(path);
    if (row === undefined) return null;
    return { number: Number(row['number']), status: Number(row['status']), hash: String(row['hash']) };
  }

  count(): number {
    return Number(this.content.sql('SELECT count(*) AS n FROM pages WHERE status > 0').get()?.['n']);
  }

  save(page: WrittenPage): void {
    const reads = fingerprint(page.notes.fingerprint);
    const known = this.content.sql('SELECT number, reads, ranges FROM pages WHERE path = ?').get(page.path);
    if (known === undefined) {
      const number = this.insert(page, reads);
      this.note(number, page.notes);
      return;
    }
    const number = Number(known['number']);
    this.content
      .sql('UPDATE pages SET status = ?, hash = ?, reads = ?, place = ?, newness = ? WHERE number = ?')
      .run(page.status, page.hash, reads, page.place, page.newness, number);
    if (known['reads'] === reads) return;
    this.forgetReads(number, Number(known['ranges']));
    this.note(number, page.notes);
  }

  /** A page that stands under its new address already, though nobody has noted what it reads. */
  saveClone(path: string, place: number, newness: number): void {
    this.content
      .sql(
        `INSERT INTO pages (path, status, hash, reads, place, newness) VALUES (?, 200, '', '', ?, ?)
         ON CONFLICT DO UPDATE SET status = 200, hash = '' WHERE status = 301`,
      )
      .run(path, place, newness);
  }

  remove(path: string): void {
    const row = this.content.sql('SELECT number, ranges FROM pages WHERE path = ?').get(path);
    if (row === undefined) return;
    this.forgetReads(Number(row['number']), Number(row['ranges']));
    this.content.sql('DELETE FROM pages WHERE number = ?').run(Number(row['number']));
  }

  /** Paths of the pages that read this single thing. */
  readersOf(key: string): string[] {
    return this.content
      .sql(
        'SELECT p.path FROM keys k JOIN page_keys r ON r.key = k.number JOIN pages p ON p.number = r.page WHERE k.name = ?',
      )
      .all(key)
      .map((row) => String(row['path']));
  }

  hasReaders(key: string): boolean {
    const found = this.content
      .sql('SELECT 1 FROM keys k JOIN page_keys r ON r.key = k.number WHERE k.name = ? LIMIT 1')
      .get(key);
    return found !== undefined;
  }

  /**
   * Pages that read the list at this point: `shown` those that show the articles there, `counting` those that only
   * count past it.
   */
  readersAt(point: TouchedPoint): { shown: string[]; counting: string[] } {
    const list = this.content.lists.find(point.list);
    if (list === null) return { shown: [], counting: [] };
    const at = coordinateOf(point.at);
    const between = (from: number, to: number) =>
      this.content
        .sql(
          `SELECT DISTINCT p.path FROM page_ranges r JOIN pages p ON p.number = r.id / ${rangesPerPage}
           WHERE r.list_from >= ? AND r.list_to <= ? AND r.at_from <= ? AND r.at_to >= ?`,
        )
        .all(from, to, at, at)
        .map((row) => String(row['path']));
    const full = listCoordinate(list, 'full');
    const least = listCoordinate(list, point.facet === 'count' ? 'card' : point.facet);
    const counting =
      point.facet === 'count' ? between(listCoordinate(list, 'count'), listCoordinate(list, 'count')) : [];
    return { shown: between(least, full), counting };
  }

  /**
   * Forgets shared values that no page reads any more, and those that only these have read: their names may be those of
   * unpublished things. Answers their paths.
   */
  dropUnreadShared(): string[] {
    const unread = this.content.sql(
      `SELECT path FROM pages p WHERE path >= 'shared:' AND path < 'shared;' AND NOT EXISTS (
         SELECT 1 FROM keys k JOIN page_keys r ON r.key = k.number WHERE k.name = p.path
       )`,
    );
    const dropped: string[] = [];
    for (let found = unread.all(); found.length > 0; found = unread.all()) {
      for (const { path } of found) {
        this.remove(String(path));
        dropped.push(String(path));
      }
    }
    return dropped;
  }

  /** Forgets the names of things that no page reads any more; they may be those of unpublished things. */
  dropUnreadKeys(): void {
    const unread = 'NOT EXISTS (SELECT 1 FROM page_keys WHERE key = number)';
    if (this.suspectKeys === null) this.content.sql(`DELETE FROM keys WHERE ${unread}`).run();
    const drop = this.content.sql(`DELETE FROM keys WHERE number = ? AND ${unread}`);
    for (const number of this.suspectKeys ?? []) drop.run(number);
    this.suspectKeys = new Set();
    this.keyNumbers.clear();
  }

  private insert(page: WrittenPage, reads: string): number {
    const row = this.content
      .sql(
        'INSERT INTO pages (path, status, hash, reads, place, newness) VALUES (?, ?, ?, ?, ?, ?) RETURNING number',
      )
      .get(page.path, page.status, page.hash, reads, page.place, page.newness);
    return Number(row?.['number']);
  }

  private note(number: number, notes: Notes): void {
    const addKey = this.content.sql('INSERT INTO page_keys (key, page) VALUES (?, ?)');
    for (const name of notes.keys) addKey.run(this.keyNumber(name), number);
    const { ranges } = notes;
    if (ranges.length > rangesPerPage)
      throw new Error(`a page reads ${ranges.length} stretches of lists; ${rangesPerPage} is the most`);
    ranges.forEach((range, index) => this.addRange(number * rangesPerPage + index, range));
    this.content.sql('UPDATE pages SET ranges = ? WHERE number = ?').run(ranges.length, number);
  }

  private addRange(id: number, range: ReadRange): void {
    const list = listCoordinate(this.content.lists.ensure(range.list), range.facet);
    this.content
      .sql('INSERT INTO page_ranges VALUES (?, ?, ?, ?, ?)')
      .run(id, list, list, Math.max(earliest, range.from), Math.min(latest, range.to));
  }

  private forgetReads(number: number, ranges: number): void {
    this.content
      .sql(
        `INSERT OR IGNORE INTO media_suspects SELECT substr(k.name, 7) FROM page_keys r JOIN keys k ON k.number = r.key
         WHERE r.page = ? AND k.name >= 'media:' AND k.name < 'media;'`,
      )
      .run(number);
    const forgotten = this.content.sql('DELETE FROM page_keys WHERE page = ? RETURNING key').all(number);
    for (const { key } of forgotten) this.suspectKeys?.add(Number(key));
    const removeRange = this.content.sql('DELETE FROM page_ranges WHERE id = ?');
    for (let index = 0; index < ranges; index++) removeRange.run(number * rangesPerPage + index);
  }

  private keyNumber(name: string): number {
    const known = this.keyNumbers.get(name);
    if (known !== undefined) return known;
    const found =
      this.content.sql('SELECT number FROM keys WHERE name = ?').get(name) ??
      this.content.sql('INSERT INTO keys (name) VALUES (?) RETURNING number').get(name);
    const number = Number(found?.['number']);
    if (this.keyNumbers.size > 200_000) this.keyNumbers.clear();
    this.keyNumbers.set(name, number);
    return number;
  }

  /** Forgets numbers that a rolled-back transaction had given out. */
  forget(): void {
    this.keyNumbers.clear();
  }
}
