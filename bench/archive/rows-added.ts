import { DatabaseSync } from 'node:sqlite';

type Value = string | number | bigint | null | Uint8Array;

/** Rows of every table, by table name, as text that two databases can be compared by. */
export type AddedRows = Record<string, string[]>;

/** Where each table ends now. */
export function markTables(file: string): Map<string, number> {
  return withDatabase(
    file,
    (database) =>
      new Map(
        tablesOf(database).map((table) => {
          const row = database.prepare(`SELECT COALESCE(MAX(rowid), 0) AS last FROM "${table}"`).get();
          return [table, Number(row?.['last'])];
        }),
      ),
  );
}

/**
 * What was added behind the marks. Identifiers that are not among the `known` ones become `#1`, `#2` … in order of appearance,
 * so that who points to whom is compared; numbers that count rows and the instants of `written` columns become words.
 */
export function rowsAdded(
  file: string,
  marks: ReadonlyMap<string, number>,
  known: readonly string[],
): AddedRows {
  return withDatabase(file, (database) => {
    const drawn = new Map(known.map((id) => [id, id]));
    const added: AddedRows = {};
    for (const table of tablesOf(database)) {
      const rows = database
        .prepare(`SELECT * FROM "${table}" WHERE rowid > ? ORDER BY rowid`)
        .all(marks.get(table) ?? 0);
      if (rows.length > 0) added[table] = rows.map((row) => describe(row as Record<string, Value>, drawn));
    }
    return added;
  });
}

const identifier = /\b([0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{24})\b/g;
const counters = new Set(['id:number', 'number:number']);
const written = /^(version_)?(created_at|updated_at|review_decided_at)$|^at$/;
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

function describe(row: Record<string, Value>, drawn: Map<string, string>): string {
  const columns = Object.entries(row).map(([name, value]) => {
    if (counters.has(`${name}:${typeof value}`)) return [name, '<counter>'];
    if (written.test(name) && instant.test(String(value))) return [name, '<instant>'];
    return [name, typeof value === 'string' ? nameIdentifiers(value, drawn) : value];
  });
  return JSON.stringify(Object.fromEntries(columns));
}

function nameIdentifiers(text: string, drawn: Map<string, string>): string {
  return text.replaceAll(identifier, (id) => {
    if (!drawn.has(id)) drawn.set(id, `#${drawn.size + 1}`);
    return drawn.get(id) ?? id;
  });
}

function tablesOf(database: DatabaseSync): string[] {
  const rows = database
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .all();
  return rows.map((row) => String(row['name'])).toSorted();
}

function withDatabase<T>(file: string, work: (database: DatabaseSync) => T): T {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    return work(database);
  } finally {
    database.close();
  }
}
