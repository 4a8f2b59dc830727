import { keyOf } from '../core/keys.ts';
import type { MediaStore, PortalFolder } from '../definitions.ts';
import type { Content } from '../projection/content.ts';
import type { Pages } from '../projection/pages.ts';

/**
 * Removes media files that no page shows any more from the portal, and those that nothing published uses from the
 * store. To be called when nothing waits, so that no page on its way out still shows them.
 */
export function sweepMedia(content: Content, pages: Pages, folder: PortalFolder, store: MediaStore): void {
  for (const row of content.sql('SELECT media FROM media_suspects').all()) {
    const id = String(row['media']);
    const kept = new Set(content.media(id)?.files.map((file) => file.href.slice('/media/'.length)));
    const shown = pages.hasReaders(keyOf.media(id));
    for (const { name } of content.sql('SELECT name FROM media_files WHERE media = ?').all(id)) {
      if (shown && kept.has(String(name))) continue;
      content.sql('DELETE FROM media_files WHERE name = ? AND media = ?').run(String(name), id);
      if (content.sql('SELECT 1 FROM media_files WHERE name = ?').get(String(name)) !== undefined) continue;
      folder.removeMedia(String(name));
    }
    content.sql('DELETE FROM media_suspects WHERE media = ?').run(id);
  }
  sweepStore(content, store);
}

/** Two media may be the same file, uploaded twice. */
function sweepStore(content: Content, store: MediaStore): void {
  for (const { name } of content.sql('SELECT name FROM media_leftovers').all()) {
    const isUsed = content.sql('SELECT 1 FROM media_stored WHERE name = ?').get(String(name)) !== undefined;
    if (!isUsed) store.remove(String(name));
    content.sql('DELETE FROM media_leftovers WHERE name = ?').run(String(name));
  }
}
