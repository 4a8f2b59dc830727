/**
 * Which pages show an article, worked out from the rules of the portal alone (the glossary and the lengths of its
 * lists), so that a plan can be held against something other than the publisher's own notes.
 */

export interface Item {
  slug: string;
  category: string;
  /** Milliseconds. */
  at: number;
}

/** The portal's categories: slug → slug of the category above, or null. */
export type Tree = Record<string, string | null>;

const lengths = { sameCategory: 3, otherNews: 3, newest: 9, block: 5, feed: 20, aside: 6 };

export const addressOf = (item: Item) => `/${item.category}/${item.slug}/`;
export const sorted = (paths: Iterable<string>) => [...new Set(paths)].sort();

const newestFirst = (items: Item[]) => [...items].sort((a, b) => b.at - a.at);

function under(category: string, tree: Tree): (item: Item) => boolean {
  return (item) => {
    for (let slug: string | null = item.category; slug !== null; slug = tree[slug] ?? null) {
      if (slug === category) return true;
    }
    return false;
  };
}

/** What the page of `of` shows: neighbours in its category, then neighbours in time that are not shown yet. */
function shownBeside(of: Item, items: Item[], tree: Tree): Item[] {
  const others = newestFirst(items).filter((item) => item !== of);
  const nearest = (list: Item[], length: number) => [
    ...list.filter((item) => item.at > of.at).slice(-length),
    ...list.filter((item) => item.at < of.at).slice(0, length),
  ];
  const same = nearest(others.filter(under(of.category, tree)), lengths.sameCategory);
  return [
    ...same,
    ...nearest(
      others.filter((item) => !same.includes(item)),
      lengths.otherNews,
    ),
  ];
}

/** Pages of other articles that show this one. */
export function neighbourPages(shown: Item, items: Item[], tree: Tree): string[] {
  return items
    .filter((item) => item !== shown && shownBeside(item, items, tree).includes(shown))
    .map(addressOf);
}

/** The newest, then of each block as far down as it takes to fill it with what is not shown above. */
function frontPageReads(items: Item[], blocks: Item[][]): Set<Item> {
  const reads = new Set(newestFirst(items).slice(0, lengths.newest));
  const shown = new Set(reads);
  for (const block of blocks.map(newestFirst)) {
    const fresh = block.filter((item) => !shown.has(item)).slice(0, lengths.block);
    const last = fresh.length < lengths.block ? undefined : fresh.at(-1);
    for (const item of block.slice(0, last ? block.indexOf(last) + 1 : undefined)) reads.add(item);
    for (const item of fresh) shown.add(item);
  }
  return reads;
}

/**
 * Lists, feeds and sitemaps that show an article, none of which is longer than one page here.
 * @param newsSince first instant, in milliseconds, of yesterday in Vietnam: news is what was published since
 */
export function listPages(
  shown: Item,
  items: Item[],
  tree: Tree,
  onHome: string[],
  newsSince: number,
): string[] {
  const isAmong = (list: Item[], length: number) => newestFirst(list).slice(0, length).includes(shown);
  const above = Object.keys(tree).filter((slug) => under(slug, tree)(shown));
  const pages = ['/sitemap.xml', '/sitemap/2026-04.xml', '/luu-tru/2026/04/'];
  const blocks = onHome.map((slug) => items.filter(under(slug, tree)));
  if (frontPageReads(items, blocks).has(shown)) pages.push('/');
  if (isAmong(items, lengths.feed)) pages.push('/rss.xml', '/atom.xml', '/feed.json');
  if (isAmong(items, lengths.aside)) pages.push('/fragments/aside/');
  if (shown.at >= newsSince) pages.push('/sitemap-news.xml');
  for (const slug of above) {
    pages.push(`/${slug}/`);
    if (isAmong(items.filter(under(slug, tree)), lengths.feed)) pages.push(`/${slug}/rss.xml`);
  }
  return pages;
}
