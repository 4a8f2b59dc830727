import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a bundle is made from: files and folders, relative to the root; those not there count as empty. */
export interface Sources {
  root: string;
  paths: readonly string[];
}

// Neither tests nor prose nor what a build leaves behind goes into a bundle.
const isSource = (path: string) =>
  !/(^|\/)(\.next|node_modules)\/|\.test\.tsx?$|\.md$|(^|\/)next-env\.d\.ts$/.test(path);

/** A hash that changes when, and only when, a source's name or content does. */
export async function hashSources({ root, paths }: Sources): Promise<string> {
  const hash = createHash('sha256');
  const files = await Promise.all(paths.map((each) => listFiles(root, each)));
  for (const path of files.flat().toSorted()) {
    const content = await readFile(join(root, path));
    hash.update(`${path}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

async function listFiles(root: string, path: string): Promise<string[]> {
  try {
    const entries = await readdir(join(root, path), { withFileTypes: true, recursive: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
      .filter(isSource);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return [];
    if (code === 'ENOTDIR') return [path];
    throw error;
  }
}
