/** Media that published documents use, and whose files they are. */
import type { CollectionName, Media } from '../../../cms/feed/wire.ts';
import type { PublishedFile, PublishedMedia } from '../../data/reader.ts';
import { keyOf } from '../core/keys.ts';
import type { Touched } from '../core/touched.ts';
import type { Content } from './content.ts';

/** A medium whose files have been fetched and named by their content. */
export interface StoredMedia {
  media: Media;
  files: PublishedFile[];
}

export class MediaShelf {
  private readonly content: Content;
  /** Media that a document of the present step used, or that came with it. */
  private readonly released = new Set<string>();

  constructor(content: Content) {
    this.content = content;
  }

  put({ media, files }: StoredMedia, touched: Touched): void {
    const { id, alt, caption, credit, mimeType, width, height, focus } = media;
    const published: PublishedMedia = {
      id,
      alt,
      caption,
      credit,
      mimeType,
      width,
      height,
      focus,
      files,
    };
    const json = JSON.stringify(published);
    this.released.add(id);
    const before = this.content.sql('SELECT json FROM media WHERE id = ?').get(id)?.['json'];
    if (before !== json) touched.keys.add(keyOf.media(id));
    // Files that could not be had are asked for again by the next comparison.
    const version = files.length === media.files.length ? media.version : '';
    this.content.sql('INSERT OR REPLACE INTO media VALUES (?, ?, ?)').run(id, version, json);
    this.setStored(
      id,
      files.map((file) => file.href.slice('/media/'.length)),
    );
    this.content.forgetMedia(id);
  }

  /** Notes which files of the media store are this medium's. */
  private setStored(media: string, names: string[]): void {
    this.content
      .sql('INSERT OR IGNORE INTO media_leftovers SELECT name FROM media_stored WHERE media = ?')
      .run(media);
    this.content.sql('DELETE FROM media_stored WHERE media = ?').run(media);
    for (const name of names)
      this.content.sql('INSERT OR IGNORE INTO media_stored VALUES (?, ?)').run(name, media);
  }

  /** Notes which media a document uses. */
  setUses(collection: CollectionName, id: string, media: string[]): void {
    const before = this.content
      .sql('SELECT media FROM media_uses WHERE collection = ? AND id = ?')
      .all(collection, id);
    for (const row of before) this.released.add(String(row['media']));
    this.content.sql('DELETE FROM media_uses WHERE collection = ? AND id = ?').run(collection, id);
    for (const one of new Set(media)) {
      this.content
        .sql('INSERT INTO media_uses (media, collection, id) VALUES (?, ?, ?)')
        .run(one, collection, id);
    }
  }

  /** Forgets what the step has left without any use. */
  dropUnused(touched: Touched): void {
    for (const id of this.released) {
      if (this.content.sql('SELECT 1 FROM media_uses WHERE media = ? LIMIT 1').get(id) !== undefined)
        continue;
      if (this.content.sql('DELETE FROM media WHERE id = ?').run(id).changes > 0)
        touched.keys.add(keyOf.media(id));
      this.content.forgetMedia(id);
      this.setStored(id, []);
    }
    this.released.clear();
  }
}
