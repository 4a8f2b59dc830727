import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SearchSource } from '../../site/search/answers.ts';

/** The files of a published search, read as they are just now. */
export function searchOnDisk(folder: string): SearchSource {
  const read = async (path: string): Promise<Buffer | null> =>
    readFile(join(folder, path)).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null;
      throw error;
    });
  return {
    bytes: read,
    async json(path) {
      const bytes = await read(path);
      return bytes === null ? null : (JSON.parse(bytes.toString()) as unknown);
    },
  };
}
