/** A list's own page and its archive, the same for every list that is numbered from the oldest. */
import { olderPageAddress } from '../addresses.ts';
import { archivePageSizeOf } from '../archive.ts';
import type { ArticleCard, ContentReader, ListName } from '../reader.ts';

export interface Stretch {
  cards: ArticleCard[];
  newer: string | null;
  older: string | null;
}

/** What the list's own page, at `head`, shows. */
export function headStretch(reader: ContentReader, list: ListName, head: string): Stretch {
  const { rank, older } = headPlace(reader, list, head);
  return { cards: reader.sliceToNewest(list, rank), newer: null, older };
}

/** What archive page `number` shows; null when there is no such page. */
export function archiveStretch(
  reader: ContentReader,
  list: ListName,
  head: string,
  number: number,
): Stretch | null {
  const place = archivePlace(reader, list, head, number);
  if (place === null) return null;
  return { cards: reader.slice(list, place.rank, place.length), newer: place.newer, older: place.older };
}

/** The first rank of the list's own page, and the archive page that goes on from it. */
export function headPlace(reader: ContentReader, list: ListName, head: string) {
  const pages = reader.shared('archivePages', list);
  return {
    rank: pages * archivePageSizeOf(list),
    older: pages > 0 ? olderPageAddress(head, pages) : null,
  };
}

/** The ranks of an archive page and its neighbours; null when there is no such page. */
export function archivePlace(reader: ContentReader, list: ListName, head: string, number: number) {
  if (!Number.isSafeInteger(number) || number < 1) return null;
  // Existence is not noted: whatever makes or ends an archive page names its address.
  if (!reader.shared('hasNextArchivePage', `${list}/${number - 1}`)) return null;
  const hasNext = reader.shared('hasNextArchivePage', `${list}/${number}`);
  const length = archivePageSizeOf(list);
  return {
    rank: (number - 1) * length,
    length,
    newer: hasNext ? olderPageAddress(head, number + 1) : head,
    older: number > 1 ? olderPageAddress(head, number - 1) : null,
  };
}
