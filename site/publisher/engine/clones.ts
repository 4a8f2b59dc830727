import type { PortalFolder } from '../definitions.ts';
import type { Content } from '../projection/content.ts';
import type { Pages } from '../projection/pages.ts';
import type { Queue } from '../projection/queue.ts';

/**
 * Makes the pages of renamed folders found under the new names, as they are, in the order of the renames. The caller
 * holds the transaction; made twice after a crash, they are the same.
 */
export function makeClones(content: Content, pages: Pages, queue: Queue, folder: PortalFolder): void {
  const clones = content.sql('SELECT number, from_folder, to_folder FROM clones ORDER BY number').all();
  for (const clone of clones) {
    const [from, to] = [String(clone['from_folder']), String(clone['to_folder'])];
    const rows = content
      .sql("SELECT path FROM pages WHERE path >= ? AND path < ? AND hash = ''")
      .all(`/${to}/`, `/${to}0`);
    for (const path of rows.map((row) => String(row['path']))) {
      if (folder.clone(`/${from}/${path.slice(to.length + 2)}`, path)) continue;
      // There is nothing to serve in the meantime: it is a new page like any other.
      pages.remove(path);
      queue.hurry(path);
    }
    content.sql('DELETE FROM clones WHERE number = ?').run(Number(clone['number']));
  }
}
