/** Word files as contributors write them, each with the exact article that it becomes. */
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { readWordFile } from '../../cms/word/read-word-file.ts';
import { outlineOf } from './outline.ts';

const folder = join(import.meta.dirname, 'fixtures');
const names = readdirSync(folder).filter((name) => name.endsWith('.docx'));

test.each(names)('%s', async (name) => {
  const word = await readWordFile(await readFile(join(folder, name)));
  const expected = readFileSync(join(folder, name.replace('.docx', '.txt')), 'utf8');
  expect(outlineOf(word, name)).toBe(expected);
});
