import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'csv-parse';
import { readHead } from '../text/read-text.ts';
import type { SqlFact } from './sql-values.ts';

/** The rows of a table that was exported as CSV under its own name, the first line naming the columns. */
export async function* readCsv(file: string): AsyncGenerator<SqlFact> {
  const table = basename(file).replace(/\.csv$/i, '');
  const [header = ''] = (await readHead(file)).split('\n');
  const delimiter =
    [',', ';', '\t'].toSorted((a, b) => header.split(b).length - header.split(a).length)[0] ?? ',';
  const parser = createReadStream(file).pipe(
    // phpMyAdmin writes a backslash before a quote or doubles it, as it is told.
    parse({
      delimiter,
      bom: true,
      relax_quotes: true,
      relax_column_count: true,
      escape: header.includes('\\"') ? '\\' : '"',
    }),
  );
  let columns: string[] | null = null;
  for await (const values of parser as AsyncIterable<string[]>) {
    if (columns === null) columns = values.map((name) => name.trim());
    else
      yield { kind: 'row', table, columns, values: values.map((value) => (value === 'NULL' ? null : value)) };
  }
}
