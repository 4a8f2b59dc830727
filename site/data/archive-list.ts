/** A list of articles with archive pages: its own page shows the newest, the archive the rest in full pages. */
import { archivePageSize } from './archive.ts';
import type { ArticleCard, ContentReader, ListName } from './reader.ts';

/** Addresses of a list's pages. */
export interface ListAddresses {
  own: string;
  archive: (page: number) => string;
}

/** What the list's own page shows, newest first, and where it goes on. */
export function newestPage(
  reader: ContentReader,
  list: ListName,
  { archive }: ListAddresses,
): { cards: ArticleCard[]; older: string | null } {
  const pages = reader.shared('archivePages', list);
  return {
    cards: reader.sliceToNewest(list, pages * archivePageSize),
    older: pages > 0 ? archive(pages) : null,
  };
}

/** Archive page `number` (1: the oldest), or null when the list has no such page. */
export function archivePageOf(
  reader: ContentReader,
  list: ListName,
  number: number,
  { own, archive }: ListAddresses,
): { cards: ArticleCard[]; newer: string; older: string | null } | null {
  if (!Number.isSafeInteger(number) || number < 1) return null;
  // Existence is not noted: whatever makes or ends an archive page names its address.
  if (!reader.shared('hasNextArchivePage', `${list}/${number - 1}`)) return null;
  return {
    cards: reader.slice(list, (number - 1) * archivePageSize, archivePageSize),
    newer: reader.shared('hasNextArchivePage', `${list}/${number}`) ? archive(number + 1) : own,
    older: number > 1 ? archive(number - 1) : null,
  };
}
