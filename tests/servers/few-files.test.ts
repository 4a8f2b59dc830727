import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';

const source = fileURLToPath(new URL('../../site/portal/portal-files.ts', import.meta.url));

/** Opens a page over and over in a process that may open 64 files, and says what became of the last try. */
const program = (folder: string) => `
import { findFile } from ${JSON.stringify(pathToFileURL(source).href)};
const held = [];
try {
  for (;;) {
    const found = await findFile(${JSON.stringify(folder)}, '/');
    if (found === null) { console.log('missing'); break; }
    held.push(found);
  }
} catch (error) { console.log(error.name); }
process.exit();
`;

test('a page that cannot be opened for want of file descriptors never looks like one that is not there', () => {
  const folder = mkdtempSync(join(tmpdir(), 'few-files-'));
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'index.html'), 'x');
    const script = join(folder, 'try.mjs');
    writeFileSync(script, program(folder));
    const limited = `ulimit -n 64 && exec "$0" "$1"`;
    const output = execFileSync('/bin/sh', ['-c', limited, process.execPath, script], { encoding: 'utf8' });
    expect(output).toBe('TooManyOpenFilesError\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
