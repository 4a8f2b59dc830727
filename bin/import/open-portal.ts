import { readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { CommandError } from '../entry.ts';
import { openHtmlFolder } from './html/html-portal.ts';
import { openNukeviet } from './nukeviet/nukeviet-portal.ts';
import type { OldPortal } from './old-portal.ts';
import { readHead } from './text/read-text.ts';
import { openWordpress } from './wordpress/wordpress-portal.ts';

type Kind = 'wordpress' | 'sql' | 'csv' | 'html';

/** What a file is, by its content. */
export async function kindOfFile(file: string): Promise<Kind | null> {
  const head = await readHead(file);
  if (/<rss[\s>]/.test(head) && /wordpress\.org\/export/.test(head)) return 'wordpress';
  if (/^\s*(INSERT\s+INTO|CREATE\s+TABLE)\s/im.test(head)) return 'sql';
  if (/\.csv(\.gz)?$/i.test(file)) return 'csv';
  return /<(!doctype\s+html|html|head|body)[\s>]/i.test(head) ? 'html' : null;
}

/** Opens an old portal, whatever it comes as. @param address of the old portal, for kinds that do not say it.
 * @throws CommandError when it is none of those that are known */
export async function openPortal(path: string, address: string | null): Promise<OldPortal> {
  const stats = await stat(path).catch(() => null);
  if (stats === null) throw new CommandError(`There is no file or folder "${path}".`, 2);
  const files = stats.isDirectory() ? await filesIn(path) : [path];
  const kinds = new Map<Kind, string[]>();
  for (const file of files) {
    const kind = await kindOfFile(file).catch(() => null);
    if (kind !== null) kinds.set(kind, [...(kinds.get(kind) ?? []), file]);
  }
  const of = (kind: Kind) => kinds.get(kind) ?? [];
  if (of('wordpress').length > 0) return openWordpress(of('wordpress'));
  const tables = await openNukeviet([...of('sql'), ...of('csv')], address);
  if (tables !== null) return tables;
  const folder = stats.isDirectory() ? path : dirname(path);
  if (of('html').length > 0) return openHtmlFolder(folder, of('html'), address);
  throw new CommandError(
    `"${path}" is no WordPress export, NukeViet dump or folder of HTML pages that could be recognised.`,
    2,
  );
}

async function filesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  return names
    .filter((entry) => entry.isFile() && /\.(xml|sql|csv|html?)(\.gz)?$/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}
