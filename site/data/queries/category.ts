import { archiveAddress, categoryAddress, categoryFeedAddress, monthAddress } from '../addresses.ts';
import { archivePageSize } from '../archive.ts';
import type { ArchivePage, CategoryPage, MonthPage } from '../models.ts';
import type { Category, ContentReader, Link } from '../reader.ts';
import { teasersOf } from '../teasers.ts';
import { followingMonth, startOfMonth } from '../time.ts';
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

export function categoryPage(reader: ContentReader, slug: string): CategoryPage | null {
  const found = reader.categoryBySlug(slug);
  const category = found && reader.category(found.id);
  if (category === null) return null;
  const archivePages = reader.shared('archivePages', category.id);
  const firstRank = archivePages * archivePageSize;
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
    articles: teasersOf(reader, reader.sliceToNewest(`category:${category.id}`, firstRank), true),
    pinned: teasersOf(reader, reader.newest('pinned', 5)),
    older: archivePages > 0 ? archiveAddress(slug, archivePages) : null,
    feed: categoryFeedAddress(slug),
  };
}

export function archivePage(reader: ContentReader, slug: string, number: number): ArchivePage | null {
  const found = reader.categoryBySlug(slug);
  const category = found && reader.category(found.id);
  if (category === null || !Number.isSafeInteger(number) || number < 1) return null;
  const list = `category:${category.id}` as const;
  // Existence is not noted: whatever makes or ends an archive page names its address.
  if (!reader.shared('hasNextArchivePage', `${category.id}/${number - 1}`)) return null;
  const hasNext = reader.shared('hasNextArchivePage', `${category.id}/${number}`);
  return {
    chrome: reader.shared('chrome', ''),
    title: category.title,
    href: archiveAddress(slug, number),
    category: { label: category.title, href: categoryAddress(slug) },
    breadcrumb: categoriesAbove(reader, category),
    number,
    articles: teasersOf(reader, reader.slice(list, (number - 1) * archivePageSize, archivePageSize), true),
    newer: hasNext ? archiveAddress(slug, number + 1) : categoryAddress(slug),
    older: number > 1 ? archiveAddress(slug, number - 1) : null,
  };
}

const monthLabel = (month: string) => `Tháng ${month.slice(5)}/${month.slice(0, 4)}`;

export function monthPage(reader: ContentReader, month: string): MonthPage | null {
  const from = startOfMonth(month);
  const months = reader.shared('months', '');
  const place = months.indexOf(month);
  if (Number.isNaN(from) || place < 0) return null;
  const link = (other: string | undefined) =>
    other === undefined ? null : { label: monthLabel(other), href: monthAddress(other) };
  return {
    chrome: reader.shared('chrome', ''),
    month,
    href: monthAddress(month),
    newer: link(months[place - 1]),
    older: link(months[place + 1]),
    articles: teasersOf(reader, reader.between('all', from, startOfMonth(followingMonth(month)))),
  };
}
