import { access, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Encoding } from './compression.ts';
import type { OpenFile } from './send-file.ts';

/** What stands at a path of the portal: an open file to be closed by the caller, a folder with a page, or nothing. */
export type Found = OpenFile | 'folder' | null;

/** The process holds as many files and connections as the system lets it. */
export class TooManyOpenFilesError extends Error {
  override name = 'TooManyOpenFilesError';
}

/** Looks a path up; it must have gone through `parseTarget`. A path that ends in a slash means that folder's page. */
export async function findFile(folder: string, path: string): Promise<Found> {
  const filePath = path.endsWith('/') ? `${path}index.html` : path;
  if (filePath === '/_redirects') return null;
  const handle = await open(join(folder, filePath)).catch(nullIfAbsent);
  if (!handle) return null;
  const stats = await handle.stat({ bigint: true });
  if (!stats.isFile()) {
    await handle.close();
    return stats.isDirectory() && (await isThere(join(folder, filePath, 'index.html'))) ? 'folder' : null;
  }
  const etag = `"${stats.size.toString(36)}-${stats.mtimeNs.toString(36)}"`;
  return {
    handle,
    path: filePath,
    compressed: (encoding) => readCompressed(folder, filePath, encoding),
    version: { etag, modifiedAt: stats.mtime, size: Number(stats.size) },
  };
}

/** An existing page must never look like one that does not exist: readers and search engines would believe it. */
function nullIfAbsent(error: NodeJS.ErrnoException): null {
  const code = error.code ?? '';
  if (['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'EINVAL'].includes(code)) return null;
  if (code === 'EMFILE' || code === 'ENFILE')
    throw new TooManyOpenFilesError(error.message, { cause: error });
  throw error;
}

const isThere = (file: string) =>
  access(file).then(
    () => true,
    () => false,
  );

/** Only what bears its hash in its name has one: beside anything else it could be one of an older version. */
async function readCompressed(folder: string, path: string, encoding: Encoding): Promise<Buffer | null> {
  if (!path.startsWith('/assets/')) return null;
  return readFile(join(folder, `${path}.${encoding === 'br' ? 'br' : 'gz'}`)).catch(() => null);
}
