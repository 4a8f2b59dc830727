/** The import command as a person runs it, and as an accident ends it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ImportReport } from '../../bin/import/run/report.ts';
import { repositoryRoot } from '../../bin/repository.ts';
import { eventually } from '../support/eventually.ts';

export interface ImportRun {
  code: number | null;
  output: string;
}

/** @param killAfter milliseconds after its first writing at which it is killed, if it still runs */
export async function runImportCommand(
  environment: NodeJS.ProcessEnv,
  args: string[],
  killAfter?: number,
): Promise<ImportRun> {
  const child = spawn(process.execPath, [join(repositoryRoot, 'bin/import.ts'), ...args], {
    cwd: repositoryRoot,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
  const ended = once(child, 'close');
  if (killAfter !== undefined) {
    await Promise.race([
      ended,
      eventually(
        () => 'the import writes',
        () => output.includes('Ghi:'),
        120,
      ),
    ]);
    await Promise.race([ended, sleep(killAfter)]);
    child.kill('SIGKILL');
  }
  await ended;
  return { code: child.exitCode, output };
}

/** The newest report that an import has left. */
export async function lastReport(dataDir: string): Promise<ImportReport> {
  const folder = join(dataDir, 'imports');
  const newest =
    (await readdir(folder))
      .filter((name) => name.endsWith('.json'))
      .toSorted()
      .at(-1) ?? '';
  return JSON.parse(await readFile(join(folder, newest), 'utf8')) as ImportReport;
}
