import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { OpenFile } from './send-file.ts';

/** What stands at a path of the portal: an open file to be closed by the caller, a folder, or nothing. */
export type Found = OpenFile | 'folder' | null;

/** Looks a path up; it must have gone through `parseRequestPath`. A path that ends in a slash means that folder's page. */
export async function findFile(folder: string, path: string): Promise<Found> {
  const filePath = path.endsWith('/') ? `${path}index.html` : path;
  if (filePath === '/_redirects') return null;
  const handle = await open(join(folder, filePath)).catch(() => null);
  if (!handle) return null;
  const stats = await handle.stat({ bigint: true });
  if (!stats.isFile()) {
    await handle.close();
    return stats.isDirectory() ? 'folder' : null;
  }
  const etag = `"${stats.size.toString(36)}-${stats.mtimeNs.toString(36)}"`;
  return {
    handle,
    path: filePath,
    version: { etag, modifiedAt: stats.mtime, size: Number(stats.size) },
  };
}
