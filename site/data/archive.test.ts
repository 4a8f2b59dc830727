import { expect, it } from 'vitest';
import { countArchivePages, firstRankOfCategoryPage } from './archive.ts';

it.each([
  [0, 0, 0],
  [39, 0, 0],
  [40, 1, 20],
  [59, 1, 20],
  [60, 2, 40],
  [100_000, 4999, 99_980],
])(
  '%i articles fill %i archive pages, and the category’s page begins at rank %i',
  (articles, pages, rank) => {
    expect([countArchivePages(articles), firstRankOfCategoryPage(articles)]).toEqual([pages, rank]);
  },
);
