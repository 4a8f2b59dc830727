import type { ContentReader } from './reader.ts';

/** Documents in the order of their numbers stand on pages that are counted from the least number. */

/** Documents on one of these pages. */
export const numberPageSize = 50;

/** How many there are; the first one always is. */
export function countNumberPages(documents: number): number {
  return Math.max(1, Math.ceil(documents / numberPageSize));
}

/** Whether they fill this page too. */
export function hasNumberPage(reader: ContentReader, page: number): boolean {
  return page === 1 || reader.hasRank('documents-by-number', (page - 1) * numberPageSize);
}
