import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { repositoryRoot } from '../repository.ts';

const notOurs = new Set(['.git', 'node_modules', 'dist', 'var', '.astro', '.next', 'coverage']);

/** Files of the repository whose name ends in one of the given extensions, relative to its root. */
export async function listRepositoryFiles(
  extensions: readonly string[],
  root = repositoryRoot,
): Promise<string[]> {
  const found: string[] = [];
  const walk = async (folder: string): Promise<void> => {
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory() && !notOurs.has(entry.name)) await walk(path);
      else if (entry.isFile() && extensions.some((each) => entry.name.endsWith(each)))
        found.push(relative(root, path));
    }
  };
  await walk(root);
  return found.toSorted();
}
