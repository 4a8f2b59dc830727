import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { CommandError, runCommand } from './entry.ts';
import { repositoryRoot } from './repository.ts';
import { runTool } from './run-tool.ts';

/** Runs `bench/<name>/main.ts` with the remaining arguments. */
await runCommand(async () => {
  const [name, ...args] = process.argv.slice(2);
  const names = await listBenchmarks();
  if (!name || !names.includes(name)) {
    throw new CommandError(
      `${name ? `There is no benchmark "${name}".` : 'Which benchmark?'} ${
        names.length > 0 ? `npm run bench -- ${names.join(' | ')}` : 'There is none yet in bench/.'
      }`,
      2,
    );
  }
  const { code } = await runTool([`bench/${name}/main.ts`, ...args], { output: 'show' });
  return code;
});

async function listBenchmarks(): Promise<string[]> {
  const folder = join(repositoryRoot, 'bench');
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'main.ts')))
    .map(({ name }) => name)
    .toSorted();
}
