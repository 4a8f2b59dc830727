import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const runFile = z.object({ pid: z.int().positive(), address: z.url().nullable() });

/** What a running process says of itself; `address` is where it answers over HTTP. */
export type RunFile = z.infer<typeof runFile>;

export type RunFileName = 'newsroom' | 'cms' | 'publisher' | 'portal';

/** Leaves `DATA_DIR/run/<name>.json`, whole at every instant. */
export function writeRunFile(dataDir: string, name: RunFileName, content: RunFile): void {
  const folder = join(dataDir, 'run');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}.json`);
  writeFileSync(`${file}.new`, `${JSON.stringify(content)}\n`);
  renameSync(`${file}.new`, file);
}

/** What the process left there, or null. It may have died since. */
export function readRunFile(dataDir: string, name: RunFileName): RunFile | null {
  try {
    return runFile.parse(JSON.parse(readFileSync(join(dataDir, 'run', `${name}.json`), 'utf8')));
  } catch {
    return null;
  }
}
