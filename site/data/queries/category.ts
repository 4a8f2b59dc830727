import { archiveAddress, categoryAddress, categoryFeedAddress } from '../addresses.ts';
import type { ArchivePage, CategoryPage } from '../models.ts';
import type { Category, ContentReader, Link } from '../reader.ts';
import { teasersOf } from '../teasers.ts';
import { byOrder } from './front.ts';
import { archiveStretch, headStretch } from './series.ts';

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

export function categoryPage(reader: ContentReader, slug: string): CategoryPage | null {
  const found = reader.categoryBySlug(slug);
  const category = found && reader.category(found.id);
  if (category === null) return null;
  const href = categoryAddress(slug);
  const { cards, older } = headStretch(reader, `category:${category.id}`, href);
  const children = reader.categories().filter((child) => child.parent === category.id);
  return {
    chrome: reader.shared('chrome', ''),
    title: category.title,
    description: category.description,
    href,
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
  if (category === null) return null;
  const head = categoryAddress(slug);
  const stretch = archiveStretch(reader, `category:${category.id}`, head, number);
  if (stretch === null) return null;
  return {
    chrome: reader.shared('chrome', ''),
    title: category.title,
    href: archiveAddress(slug, number),
    category: { label: category.title, href: head },
    breadcrumb: categoriesAbove(reader, category),
    number,
    articles: teasersOf(reader, stretch.cards, true),
    newer: stretch.newer ?? head,
    older: stretch.older,
  };
}
