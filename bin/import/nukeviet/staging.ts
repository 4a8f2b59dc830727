import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { SqlFact } from './sql-values.ts';

/** A row by its columns. */
export type Row = Readonly<Record<string, string | null>>;

const wanted =
  /^(?<module>.+?_[a-z]{2}_.+)_(?<part>cat|rows|detail|bodyhtml_\d+|bodytext|tags|tags_id|sources|authorlist)$/;
const configTable = /_config$/;

export const isWantedTable = (table: string) => wanted.test(table) || configTable.test(table);

/** The tables of a dump on disk, so that articles and their bodies find each other however large it is. */
export class Staging {
  readonly #folder = mkdtempSync(join(tmpdir(), 'nukeviet-'));
  readonly #database = new DatabaseSync(join(this.#folder, 'staging.db'));
  readonly #columns = new Map<string, string[]>();

  constructor() {
    this.#database.exec(`PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;
      CREATE TABLE rows (module TEXT, part TEXT, id INTEGER, time INTEGER, json TEXT);
      CREATE INDEX by_id ON rows (module, part, id)`);
  }

  async fill(facts: AsyncIterable<SqlFact>): Promise<void> {
    const insert = this.#database.prepare('INSERT INTO rows VALUES (?, ?, ?, ?, ?)');
    this.#database.exec('BEGIN');
    for await (const fact of facts) {
      if (fact.kind === 'table') {
        this.#columns.set(fact.table, fact.columns);
        continue;
      }
      const columns = fact.columns.length > 0 ? fact.columns : (this.#columns.get(fact.table) ?? []);
      const row: Row = Object.fromEntries(columns.map((name, index) => [name, fact.values[index] ?? null]));
      const { module, part } = placeOf(fact.table);
      const id = Number(
        row[part === 'cat' ? 'catid' : part === 'sources' ? 'sourceid' : part === 'tags' ? 'tid' : 'id'] ?? 0,
      );
      insert.run(
        module,
        part,
        id,
        Number(row.publtime ?? 0) || Number(row.addtime ?? 0),
        JSON.stringify(row),
      );
    }
    this.#database.exec('COMMIT');
  }

  /** News modules: those that have categories and articles. */
  modules(): string[] {
    const found = this.#database.prepare(
      `SELECT DISTINCT module FROM rows WHERE part = 'rows' AND module IN (SELECT module FROM rows WHERE part = 'cat') ORDER BY module`,
    );
    return found.all().map(({ module }) => String(module));
  }

  /** Rows of one part of a module with an identifier, or all of them. */
  part(module: string, part: string, id?: number): Row[] {
    const found =
      id === undefined
        ? this.#database
            .prepare('SELECT json FROM rows WHERE module = ? AND part = ? ORDER BY rowid')
            .all(module, part)
        : this.#database
            .prepare('SELECT json FROM rows WHERE module = ? AND part = ? AND id = ? ORDER BY rowid')
            .all(module, part, id);
    return found.map(({ json }) => JSON.parse(String(json)) as Row);
  }

  /** Bodies stand in `_detail`, or in old versions in numbered tables. */
  body(module: string, id: number): Row | null {
    const found = this.#database
      .prepare(
        `SELECT json FROM rows WHERE module = ? AND id = ? AND (part IN ('detail', 'bodytext') OR part LIKE 'bodyhtml%')
         ORDER BY part = 'bodytext', part = 'detail' DESC`,
      )
      .all(module, id);
    return found.length === 0 ? null : (JSON.parse(String(found[0]?.json)) as Row);
  }

  /** Articles, oldest first. */
  *articles(module: string): Generator<Row> {
    const found = this.#database.prepare(
      `SELECT json FROM rows WHERE module = ? AND part = 'rows' ORDER BY time, id`,
    );
    for (const { json } of found.iterate(module)) yield JSON.parse(String(json)) as Row;
  }

  count(): number {
    return Number(this.#database.prepare(`SELECT count(*) AS n FROM rows WHERE part = 'rows'`).get()?.n ?? 0);
  }

  /** A setting of the whole site. */
  setting(name: string): string | null {
    const rows = this.part('', 'config').filter((row) => row.config_name === name);
    return (rows.find((row) => row.lang === 'sys') ?? rows[0])?.config_value ?? null;
  }

  close(): void {
    this.#database.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

function placeOf(table: string): { module: string; part: string } {
  const { module, part } = wanted.exec(table)?.groups ?? {};
  return module && part ? { module, part } : { module: '', part: 'config' };
}
