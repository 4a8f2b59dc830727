import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { repositoryRoot } from '../../bin/repository.ts';

/** Leaves `bench/results/<name>.json`, and `.svg` if there is a plot. @returns their paths from the repository's root */
export function writeResults(name: string, results: unknown, plot: string | null): string[] {
  const folder = join(repositoryRoot, 'bench', 'results');
  mkdirSync(folder, { recursive: true });
  const files: [string, string][] = [[`${name}.json`, `${JSON.stringify(results, shorten, 1)}\n`]];
  if (plot !== null) files.push([`${name}.svg`, plot]);
  return files.map(([file, content]) => {
    writeFileSync(join(folder, file), content);
    return relative(repositoryRoot, join(folder, file));
  });
}

/** A thousandth of a millisecond says nothing. */
function shorten(_key: string, value: unknown): unknown {
  return typeof value === 'number' && !Number.isInteger(value) ? Number(value.toFixed(2)) : value;
}
