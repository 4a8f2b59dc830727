/** What is still to be rendered and removed; it outlives a crash together with the change that caused it. */
import { placeOf, type Task } from '../core/page-order.ts';
import type { Content } from './content.ts';

/** 0: at once. 1: in the background. */
export type Urgency = 0 | 1;

/**
 * What waits for a page:
 * 0: nothing. 1: removals that its old version may still link to. 2: every removal, because what it reads is unknown.
 */
export type Blocking = 0 | 1 | 2;

export class Queue {
  private readonly content: Content;

  constructor(content: Content) {
    this.content = content;
  }

  /** Number of the next change; each change is one wave. */
  nextWave(): number {
    const row = this.content
      .sql(
        "INSERT INTO meta VALUES ('wave', '1') ON CONFLICT DO UPDATE SET value = value + 1 RETURNING value",
      )
      .get();
    return Number(row?.['value']);
  }

  /** Adds a page; one that waits already keeps its earliest wave and its greatest urgency. */
  add(path: string, wave: number, urgency: Urgency, blocking: Blocking): void {
    this.content
      .sql(
        `INSERT INTO queue SELECT ?1, ?2, ?3, ?4, coalesce((SELECT newness FROM pages WHERE path = ?1), 0), ?5 WHERE true
         ON CONFLICT DO UPDATE SET urgency = min(urgency, excluded.urgency), blocking = max(blocking, excluded.blocking)`,
      )
      .run(path, wave, urgency, placeOf(path), blocking);
  }

  /** Adds every page that exists, in the background; a change of the code touches them all. */
  addAll(wave: number): void {
    this.content
      .sql(
        `INSERT OR IGNORE INTO queue
         SELECT path, ?, 1, place, newness, 1 FROM pages WHERE path NOT LIKE 'shared:%'`,
      )
      .run(wave);
  }

  /** The next pages of this urgency in no particular order when `limit` covers them all, else the first in order. */
  next(urgency: Urgency, limit: number): Task[] {
    return this.content
      .sql(
        `SELECT q.path, q.place, q.newness, p.number IS NULL AS isNew FROM queue q LEFT JOIN pages p ON p.path = q.path
         WHERE q.urgency = ? ORDER BY q.place, q.newness DESC, q.path LIMIT ?`,
      )
      .all(urgency, limit)
      .map((row) => ({
        path: String(row['path']),
        isNew: row['isNew'] === 1,
        place: Number(row['place']),
        newness: Number(row['newness']),
      }));
  }

  /** Makes a page that waits urgent. */
  hurry(path: string): void {
    this.content.sql('UPDATE queue SET urgency = 0 WHERE path = ?').run(path);
  }

  done(path: string): void {
    this.content.sql('DELETE FROM queue WHERE path = ?').run(path);
  }

  length(): number {
    return Number(this.content.sql('SELECT count(*) AS n FROM queue').get()?.['n']);
  }

  hasUrgent(): boolean {
    return this.content.sql('SELECT 1 FROM queue WHERE urgency = 0 LIMIT 1').get() !== undefined;
  }

  /**
   * Marks a page for removal. What waits now was written before the page went and may link to it, however early the
   * page itself was planned: the removal belongs to the newest wave.
   * @param patient whether pages that wait in the background may still link to it
   */
  remove(path: string, patient: boolean): void {
    this.content
      .sql("INSERT OR IGNORE INTO removals SELECT ?, value, ? FROM meta WHERE key = 'wave'")
      .run(path, Number(patient));
  }

  keep(path: string): void {
    this.content.sql('DELETE FROM removals WHERE path = ?').run(path);
  }

  /** Removals that nothing links to any more. */
  ripeRemovals(): string[] {
    return this.content
      .sql(
        `SELECT path FROM removals r WHERE NOT EXISTS (
           SELECT 1 FROM queue q WHERE q.wave <= r.wave
           AND (q.blocking = 2 OR (q.blocking = 1 AND (r.patient = 1 OR q.urgency = 0)))
         )`,
      )
      .all()
      .map((row) => String(row['path']));
  }

  removalCount(): number {
    return Number(this.content.sql('SELECT count(*) AS n FROM removals').get()?.['n']);
  }
}
