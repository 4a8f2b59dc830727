/**
 * Archive pages of a list are numbered from the oldest, so that a full page does not change when something new
 * arrives. The list's own page shows the newest full page together with what has come since.
 */

/** Entries on a full archive page of a category. */
export const archivePageSize = 20;

/** A month's pages name titles alone. */
const monthPageSize = 100;

/** Entries on a full archive page of the list. */
export function archivePageSizeOf(list: string): number {
  return list.startsWith('month:') ? monthPageSize : archivePageSize;
}

/** How many archive pages a list with so many entries has, besides its own page. */
export function countArchivePages(entries: number, pageSize = archivePageSize): number {
  return Math.max(0, Math.floor(entries / pageSize) - 1);
}

/** Rank, from the oldest (0), of the first article that the category's own page shows. */
export function firstRankOfCategoryPage(articles: number): number {
  return countArchivePages(articles) * archivePageSize;
}
