/** What a path of the portal stands for, as far as the database must be asked. */
export type PathTarget =
  | { kind: 'fine' }
  | { kind: 'document'; collection: 'categories' | 'campaigns' | 'documents'; slug: string }
  | { kind: 'article'; category: string; slug: string }
  | { kind: 'unknown' };

/** Pages of the library that are no document's. */
const libraryPages = ['theo-so', 'danh-muc.json'];
const rootFiles = [
  'rss.xml',
  'atom.xml',
  'feed.json',
  'sitemap.xml',
  'sitemap-news.xml',
  'sitemap-index.xml',
  'robots.txt',
  'humans.txt',
  'manifest.webmanifest',
  'favicon.ico',
  '404.html',
];

/** The path of an address on this portal; null when it leads elsewhere or stays on its own page. */
export function portalPath(address: string, siteUrl: string): string | null {
  const isOwn = address === siteUrl || ['/', '?', '#'].some((mark) => address.startsWith(siteUrl + mark));
  const path = isOwn && siteUrl !== '' ? address.slice(siteUrl.length) || '/' : address;
  return path.startsWith('/') ? path.replace(/#.*$/, '') : null;
}

/** @param isReserved first parts that belong to no category, among them the pages of `content/pages` */
export function targetOf(path: string, isReserved: (word: string) => boolean): PathTarget {
  const [first, second, third, ...rest] = partsOf(path);
  if (first === undefined || (second === undefined && rootFiles.includes(first))) return { kind: 'fine' };
  if (rest.length > 0) return isReserved(first) ? { kind: 'fine' } : { kind: 'unknown' };
  if (first === 'van-ban' && libraryPages.includes(second ?? '')) return { kind: 'fine' };
  if ((first === 'chien-dich' || first === 'van-ban') && second !== undefined && third === undefined) {
    return { kind: 'document', collection: first === 'van-ban' ? 'documents' : 'campaigns', slug: second };
  }
  if (isReserved(first)) return { kind: 'fine' };
  const isList = second === undefined || second === 'rss.xml' || (second === 'trang' && third !== undefined);
  if (isList) return { kind: 'document', collection: 'categories', slug: first };
  return third === undefined ? { kind: 'article', category: first, slug: second } : { kind: 'unknown' };
}

function partsOf(path: string): string[] {
  return path
    .replace(/\?.*$/, '')
    .split('/')
    .filter((part) => part !== '');
}
