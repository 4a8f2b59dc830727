/**
 * Archive pages of a category are numbered from the oldest, so that a full page does not change when something new
 * arrives. The category's own page shows the newest full page together with what has come since.
 */

/** Articles on a full archive page. */
export const archivePageSize = 20;

/** How many archive pages a category with so many articles has. */
export function countArchivePages(articles: number): number {
  return Math.max(0, Math.floor(articles / archivePageSize) - 1);
}

/** Rank, from the oldest (0), of the first article that the category's own page shows. */
export function firstRankOfCategoryPage(articles: number): number {
  return countArchivePages(articles) * archivePageSize;
}
