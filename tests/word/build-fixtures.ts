/** Builds the committed Word files: `node tests/word/build-fixtures.ts`. The last one is written by LibreOffice. */
import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { awkward } from './fixtures-b.ts';
import { everyday } from './fixtures-a.ts';

const folder = join(import.meta.dirname, 'fixtures');
await mkdir(folder, { recursive: true });
for (const [name, build] of Object.entries({ ...everyday, ...awkward }))
  await writeFile(join(folder, `${name}.docx`), await build());

const source = join(import.meta.dirname, '13-libreoffice.html');
const filter = 'docx:MS Word 2007 XML';
await promisify(execFile)('soffice', [
  '--headless',
  '--writer',
  '--convert-to',
  filter,
  '--outdir',
  folder,
  source,
]);
