/** A list with archive pages: its own page shows the newest, the archive the rest in full pages. */
import { olderPageAddress } from './addresses.ts';
import { archivePageSizeOf } from './archive.ts';
import type { ArticleCard, ContentReader, ListName } from './reader.ts';

/** Addresses of a list's pages. */
export interface ListAddresses {
  own: string;
  archive: (page: number) => string;
}

/** Addresses of a list whose archive is below its own page. */
export const addressesBelow = (own: string): ListAddresses => ({
  own,
  archive: (page) => olderPageAddress(own, page),
});

/** The rank from which on the list's own page shows it, and where it goes on. */
export function newestRank(reader: ContentReader, list: ListName, { archive }: ListAddresses) {
  const pages = reader.shared('archivePages', list);
  return { rank: pages * archivePageSizeOf(list), older: pages > 0 ? archive(pages) : null };
}

/** The ranks of archive page `number` (1: the oldest) and its neighbours, or null when the list has no such page. */
export function archiveRank(
  reader: ContentReader,
  list: ListName,
  number: number,
  { own, archive }: ListAddresses,
): { rank: number; length: number; newer: string; older: string | null } | null {
  if (!Number.isSafeInteger(number) || number < 1) return null;
  // Existence is not noted: whatever makes or ends an archive page names its address.
  if (!reader.shared('hasNextArchivePage', `${list}/${number - 1}`)) return null;
  const length = archivePageSizeOf(list);
  return {
    rank: (number - 1) * length,
    length,
    newer: reader.shared('hasNextArchivePage', `${list}/${number}`) ? archive(number + 1) : own,
    older: number > 1 ? archive(number - 1) : null,
  };
}

/** What the list's own page shows, newest first, and where it goes on. */
export function newestPage(
  reader: ContentReader,
  list: ListName,
  addresses: ListAddresses,
): { cards: ArticleCard[]; older: string | null } {
  const { rank, older } = newestRank(reader, list, addresses);
  return { cards: reader.sliceToNewest(list, rank), older };
}

/** What archive page `number` shows, or null when the list has no such page. */
export function archivePageOf(
  reader: ContentReader,
  list: ListName,
  number: number,
  addresses: ListAddresses,
): { cards: ArticleCard[]; newer: string; older: string | null } | null {
  const place = archiveRank(reader, list, number, addresses);
  if (place === null) return null;
  return { cards: reader.slice(list, place.rank, place.length), newer: place.newer, older: place.older };
}

/** What a page of the list shows. @param number of the archive page; null: the list's own page */
export function pageOf(reader: ContentReader, list: ListName, number: number | null, own: string) {
  const addresses = addressesBelow(own);
  if (number !== null) return archivePageOf(reader, list, number, addresses);
  return { ...newestPage(reader, list, addresses), newer: null };
}
