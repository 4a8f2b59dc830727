/** The part of drizzle's snapshot of a schema that names its columns. */
export interface SchemaSnapshot {
  tables: Record<string, { columns: Record<string, unknown> }>;
}

/**
 * Mends what drizzle writes when a table is rebuilt and gets new columns at once: it copies the new columns from the
 * old table too, where SQLite takes their names for text and stores that. Only columns that were there are copied.
 */
export function copyKnownColumns(migration: string, before: SchemaSnapshot): string {
  return migration.replaceAll(
    /INSERT INTO \\`__new_(\w+)\\`\(([^)]*)\) SELECT ([^)]*?) FROM \\`(\w+)\\`;/g,
    (statement, _target: string, columns: string, selected: string, table: string) => {
      const known = before.tables[table]?.columns;
      if (!known || columns !== selected) return statement;
      const kept = columns
        .split(', ')
        .filter((column) => Object.hasOwn(known, column.slice(1, -1)))
        .join(', ');
      return `INSERT INTO ${quoted(`__new_${table}`)}(${kept}) SELECT ${kept} FROM ${quoted(table)};`;
    },
  );
}

/** As a name stands in a template literal of the migration's source. */
function quoted(name: string): string {
  return ['', name, ''].join('\\`');
}
