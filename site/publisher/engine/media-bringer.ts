import { isShared } from '../core/keys.ts';
import type { PortalFolder } from '../definitions.ts';
import type { Content } from '../projection/content.ts';
import type { Notes } from '../projection/notes.ts';
import type { SharedCache, SharedEntry } from '../projection/shared-cache.ts';

const mediaKey = 'media:';

/** Puts the files of the media that a page shows into the published folder, before the page. */
export class MediaBringer {
  private readonly content: Content;
  private readonly cache: SharedCache;
  private readonly folder: PortalFolder;
  /** Shared values whose media are there already. */
  private readonly brought = new WeakSet<SharedEntry>();

  constructor(content: Content, cache: SharedCache, folder: PortalFolder) {
    this.content = content;
    this.cache = cache;
    this.folder = folder;
  }

  /** @param notes what the page read */
  bring(notes: Notes): void {
    for (const key of notes.keys) {
      if (isShared(key)) this.bringShared(this.cache.entry(key));
      if (key.startsWith(mediaKey)) this.bringFiles(key.slice(mediaKey.length));
    }
  }

  /** A value that pages share may have been computed long before the first page that shows it. */
  private bringShared(entry: SharedEntry): void {
    if (this.brought.has(entry)) return;
    this.brought.add(entry);
    this.bring(entry.notes);
  }

  private bringFiles(id: string): void {
    for (const file of this.content.media(id)?.files ?? []) {
      const name = file.href.slice('/media/'.length);
      const known = this.content.sql('SELECT 1 FROM media_files WHERE name = ? AND media = ?').get(name, id);
      if (known !== undefined) continue;
      this.folder.addMedia(name);
      this.content.sql('INSERT OR IGNORE INTO media_files VALUES (?, ?)').run(name, id);
    }
  }
}
