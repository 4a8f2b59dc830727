import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { filePartsOf } from '../../search/manifest.ts';
import { vocabularyFiles } from '../../search/vocabulary.ts';
import { indexNames } from './derived-files.ts';
import type { Generation } from './generation.ts';

/** Whether a settled generation has as many files as it should have. What is in them is for `verify` to say. */
export function isWhole({ store, folder }: Generation): boolean {
  const countFiles = (path: string) => {
    const full = join(folder.path, path);
    return existsSync(full) ? readdirSync(full).length : 0;
  };
  return indexNames.every((index) => {
    const entries = store
      .sql('SELECT leaf, count(*) AS n FROM docs WHERE idx = ? GROUP BY leaf')
      .all(index)
      .map((row) => ({ leaf: Number(row['leaf']), count: Number(row['n']) }));
    return (
      countFiles(`${index}/v`) === vocabularyFiles &&
      store
        .shards(index)
        .every(({ name, bits }) =>
          filePartsOf(bits).every(
            (part) => countFiles(`${index}/${name}/${part}`) === 2 ** (bits[part] ?? 0),
          ),
        ) &&
      entries.every(({ leaf, count }) =>
        ['d', 'x'].every((texts) => countFiles(`${index}/${texts}/${leaf}`) === count),
      )
    );
  });
}
