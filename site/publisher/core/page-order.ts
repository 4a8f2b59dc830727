/** In which order readers look: the front page, the categories, what machines read, articles, then the archive. */

const fixedPlaces: Record<string, number> = {
  '/': 0,
  '/rss.xml': 2,
  '/atom.xml': 2,
  '/feed.json': 2,
  '/fragments/aside/': 2,
  '/sitemap.xml': 2,
  '/sitemap-news.xml': 2,
  '/_redirects': 3,
  '/sitemap-index.xml': 4,
  '/robots.txt': 4,
  '/manifest.webmanifest': 4,
  '/humans.txt': 4,
  '/opensearch.xml': 4,
  '/.well-known/security.txt': 4,
  '/404.html': 4,
  '/ngoai-tuyen/': 4,
  '/tim-kiem/': 4,
};

const patterns: [RegExp, number][] = [
  // Every page links to it: before all others when it is new.
  [/^\/assets\//, 8],
  [/^\/cards\//, 8],
  [/^\/chien-dich\/[^/]+\/trang\/\d+\/$/, 6],
  [/^\/(chien-dich|van-ban)\//, 3],
  [/^\/(luu-tru|sitemap)\//, 7],
  // After the articles that they list; new ones, which only these articles link to, are there before them.
  [/^\/(tu-khoa|tac-gia)\//, 6],
  [/^\/[^/]+\/rss\.xml$/, 2],
  [/^\/[^/]+\/trang\/\d+\/$/, 6],
  [/^\/[^/]+\/$/, 1],
];

const articlePlace = 5;

/** Place of a page in the order of rendering; the lower, the sooner. */
export function placeOf(path: string): number {
  return fixedPlaces[path] ?? patterns.find(([pattern]) => pattern.test(path))?.[1] ?? articlePlace;
}

export interface Task {
  path: string;
  /** Whether nothing is published under this path yet. */
  isNew: boolean;
  place: number;
  /** Seconds; the newer article first. */
  newness: number;
}

/**
 * New pages come before the pages that list them, single pages before lists; what exists already is renewed in the
 * order in which readers look.
 */
export function compareTasks(a: Task, b: Task): number {
  if (a.isNew !== b.isNew) return a.isNew ? -1 : 1;
  const byPlace = a.isNew ? b.place - a.place : a.place - b.place;
  return byPlace || b.newness - a.newness || (a.path < b.path ? -1 : 1);
}
