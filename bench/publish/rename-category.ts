/** A category gets another address: everything below it moves, and everything old leads to its own successor. */
import { countArchivePages } from '../../site/data/archive.ts';
import type { CmsClient } from '../../tests/support/cms-client.ts';
import { redirects, shows } from './expectations.ts';
import type { Operation } from './measure-operation.ts';

export interface RenamedCategory {
  id: string;
  title: string;
  slug: string;
  /** Its oldest article. */
  oldest: { slug: string; title: string };
  archivePages: number;
  /** Pages whose address begins with the category's. */
  pages: number;
}

interface Found {
  docs: { slug: string; title: string }[];
  totalDocs: number;
}

/** @param slug of a category without others below it */
export async function findCategory(cms: CmsClient, id: string, slug: string): Promise<RenamedCategory> {
  const query = new URLSearchParams({
    'where[category][equals]': id,
    'where[_status][equals]': 'published',
    sort: 'publishedAt',
    limit: '1',
    depth: '0',
  });
  const { body } = await cms.request<Found>('GET', `/api/articles?${query}`);
  const [oldest] = body.docs;
  if (!oldest) throw new Error(`The category ${slug} has no articles.`);
  const { body: category } = await cms.request<{ title: string }>('GET', `/api/categories/${id}?depth=0`);
  const archivePages = countArchivePages(body.totalDocs);
  // The category's own page and its feed besides.
  const pages = body.totalDocs + archivePages + 2;
  return { id, title: category.title, slug, oldest, archivePages, pages };
}

export function renameCategory(cms: CmsClient, category: RenamedCategory, slug: string): Operation {
  const { id, title, oldest, archivePages } = category;
  const [from, to] = [`/${category.slug}`, `/${slug}`];
  category.slug = slug;
  const archive = archivePages === 0 ? [] : [redirects(`${from}/trang/1/`, `${to}/trang/1/`)];
  return {
    request: () => cms.update('categories', id, { slug }),
    expected: [
      shows(`${to}/`, title),
      shows(`${to}/rss.xml`, title),
      shows(`${to}/${oldest.slug}/`, oldest.title),
      redirects(`${from}/`, `${to}/`),
      redirects(`${from}/${oldest.slug}/`, `${to}/${oldest.slug}/`),
      ...archive,
      redirects(`${from}/rss.xml`, `${to}/rss.xml`),
    ],
  };
}
