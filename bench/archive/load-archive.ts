/** Loads an archive into the CMS database beneath the API, exactly as Payload would have written it, in bulk. */
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { numberedSlug, toSlug } from '../../cms/slugs/to-slug.ts';
import { articleRows, type TableRow } from './article-rows.ts';
import { Identifiers } from './identifiers.ts';
import type { NewsroomBase } from './newsroom-base.ts';
import { planArticles, type ArchivePlan, type ArticlePlan } from './plan-archive.ts';

export interface LoadOptions {
  /** A SQLite file that nobody else has open. */
  database: string;
  base: NewsroomBase;
  archive: ArchivePlan;
  report?: (done: number) => void;
}

const articlesTogether = 5000;

/** Loads every article of the archive. @returns their slugs, by number */
export function loadArchive({ database, base, archive, report }: LoadOptions): string[] {
  return loadArticles(database, base, planArticles(archive), report);
}

/** Loads these articles; their related ones must be among those that come before them. @returns their slugs */
export function loadArticles(
  file: string,
  base: NewsroomBase,
  plans: Iterable<ArticlePlan>,
  report?: (done: number) => void,
): string[] {
  const database = openForLoading(file);
  const insert = makeInsert(database);
  const identifiers = new Identifiers();
  const ids = new Map<number, string>();
  const slugs = new Set<string>();
  const numbers = { outbox: nextNumber(database, 'outbox'), trail: nextNumber(database, 'trail') };
  database.exec('BEGIN');
  for (const plan of plans) {
    const id = identifiers.uuid(Date.parse(plan.publishedAt));
    const slug = freeSlug(plan.title, slugs);
    const idOf = (number: number) => ids.get(number) ?? '';
    const [outboxNumber, trailNumber] = [numbers.outbox, numbers.trail];
    const rows = articleRows({ plan, base, id, slug, identifiers, outboxNumber, trailNumber, idOf });
    for (const row of rows) insert(row);
    numbers.outbox += 1;
    numbers.trail += 2;
    ids.set(plan.number, id);
    if (ids.size % articlesTogether !== 0) continue;
    database.exec('COMMIT; BEGIN');
    report?.(ids.size);
  }
  database.exec('COMMIT');
  database.close();
  return [...slugs];
}

function nextNumber(database: DatabaseSync, table: 'outbox' | 'trail'): number {
  const row = database.prepare(`SELECT COALESCE(MAX(number), 0) + 1 AS number FROM ${table}`).get();
  return Number(row?.['number']);
}

/** A crash would spoil the file, which is then made anew; without that care loading is three times as fast. */
function openForLoading(file: string): DatabaseSync {
  const database = new DatabaseSync(file);
  database.exec('PRAGMA foreign_keys = ON; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;');
  database.exec('PRAGMA cache_size = -262144;');
  return database;
}

function makeInsert(database: DatabaseSync): (row: TableRow) => void {
  const statements = new Map<string, StatementSync>();
  return ([table, row]) => {
    let statement = statements.get(table);
    if (!statement) {
      const columns = Object.keys(row);
      const names = columns.map((name) => `"${name}"`).join(', ');
      const marks = columns.map((name) => `:${name}`).join(', ');
      statement = database.prepare(`INSERT INTO "${table}" (${names}) VALUES (${marks})`);
      statements.set(table, statement);
    }
    statement.run(row);
  };
}

function freeSlug(title: string, taken: Set<string>): string {
  const wanted = toSlug(title);
  for (let number = 1; ; number++) {
    const slug = numberedSlug(wanted, number);
    if (taken.has(slug)) continue;
    taken.add(slug);
    return slug;
  }
}
