import { readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { inflateRawSync } from 'node:zlib';
import { decodeBucket } from '../../site/search/bucket-file.ts';

/** What stands in one of the publisher's files for whoever looks: its bytes, and what the search has packed in it. */
export function readableText(file: string): string {
  const bytes = readFileSync(file);
  const text = bytes.toString('latin1');
  if (/\/search\/.*\.bin$/.test(file)) return text + [...decodeBucket(bytes).keys()].join(' ');
  return /\/search\/g\d+\.db$/.test(file) ? text + sourcesIn(file).join(' ') : text;
}

function sourcesIn(store: string): string[] {
  const database = new DatabaseSync(store, { readOnly: true });
  const rows = database
    .prepare('SELECT source FROM docs UNION ALL SELECT source FROM intents WHERE source IS NOT NULL')
    .all();
  database.close();
  return rows.map(({ source }) => inflateRawSync(source as Uint8Array).toString());
}
