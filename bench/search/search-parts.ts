/** What can be measured of the search, each alone. */
export const searchParts = ['peers', 'archive'] as const;
export type SearchPart = (typeof searchParts)[number];
