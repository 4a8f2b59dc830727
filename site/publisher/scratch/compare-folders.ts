import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow, pageFilesBelow } from '../infra/disk-portal-folder.ts';

export interface Difference {
  file: string;
  /** `missing`: only in the first folder. `stranger`: only in the second. `different`: in both, not the same bytes. */
  kind: 'missing' | 'stranger' | 'different';
}

/**
 * Holds a published folder against what it should be, byte for byte.
 * Scripts and styles of earlier releases (`assets/`) and the search's files may stand in it besides.
 */
export function compareFolders(expected: string, published: string): Difference[] {
  const wanted = filesBelow(expected);
  const known = new Set(wanted);
  const strangers = pageFilesBelow(published)
    .filter((file) => !known.has(file) && !file.startsWith('assets/'))
    .map((file) => ({ file, kind: 'stranger' }) as const);
  const others = wanted.flatMap((file): Difference[] => {
    if (!existsSync(join(published, file))) return [{ file, kind: 'missing' }];
    const same = readFileSync(join(expected, file)).equals(readFileSync(join(published, file)));
    return same ? [] : [{ file, kind: 'different' }];
  });
  return [...others, ...strangers].sort((a, b) => (a.file < b.file ? -1 : 1));
}
