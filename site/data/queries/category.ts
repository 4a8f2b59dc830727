import { archiveAddress, categoryAddress, categoryFeedAddress } from '../addresses.ts';
import { archivePageOf, newestPage, type ListAddresses } from '../archive-list.ts';
import type { ArchivePage, CategoryPage } from '../models.ts';
import type { Category, ContentReader, Link } from '../reader.ts';
import { teasersOf } from '../teasers.ts';
import { byOrder } from './front.ts';

/** The categories above this one, outermost first. */
export function categoriesAbove(reader: ContentReader, category: Category): Link[] {
  const above: Link[] = [];
  const seen = new Set([category.id]);
  for (let id = category.parent; id !== null && !seen.has(id);) {
    seen.add(id);
    const parent = reader.category(id);
    if (parent === null) break;
    above.unshift({ label: parent.title, href: categoryAddress(parent.slug) });
    id = parent.parent;
  }
  return above;
}

const addressesOf = (slug: string): ListAddresses => ({
  own: categoryAddress(slug),
  archive: (page) => archiveAddress(slug, page),
});

export function categoryPage(reader: ContentReader, slug: string): CategoryPage | null {
  const found = reader.categoryBySlug(slug);
  const category = found && reader.category(found.id);
  if (category === null) return null;
  const { cards, older } = newestPage(reader, `category:${category.id}`, addressesOf(slug));
  const children = reader.categories().filter((child) => child.parent === category.id);
  return {
    chrome: reader.shared('chrome', ''),
    title: category.title,
    description: category.description,
    href: categoryAddress(slug),
    breadcrumb: categoriesAbove(reader, category),
    children: children
      .sort(byOrder)
      .map((child) => ({ label: child.title, href: categoryAddress(child.slug) })),
    articles: teasersOf(reader, cards, true),
    pinned: teasersOf(reader, reader.newest('pinned', 5)),
    older,
    feed: categoryFeedAddress(slug),
  };
}

export function archivePage(reader: ContentReader, slug: string, number: number): ArchivePage | null {
  const found = reader.categoryBySlug(slug);
  const category = found && reader.category(found.id);
  const page = category && archivePageOf(reader, `category:${category.id}`, number, addressesOf(slug));
  if (category === null || page === null) return null;
  return {
    chrome: reader.shared('chrome', ''),
    title: category.title,
    href: archiveAddress(slug, number),
    category: { label: category.title, href: categoryAddress(slug) },
    breadcrumb: categoriesAbove(reader, category),
    number,
    articles: teasersOf(reader, page.cards, true),
    newer: page.newer,
    older: page.older,
  };
}
