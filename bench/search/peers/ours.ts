/** This portal's search, asked as its page asks it, but of files that stand in memory. */
import { buildFiles, sourceOf } from '../../../site/search/in-memory.ts';
import type { IndexedEntry } from '../../../site/search/indexed-entry.ts';
import { Search } from '../../../site/search/search.ts';
import { categoryPlans } from '../../archive/categories.ts';
import { textsOf, type SearchedArticle } from '../texts/searched-article.ts';
import type { Contestant } from './contestant.ts';

const pagesAsked = 10;

/** Builds the index; each search begins with nothing loaded. */
export function ours(articles: Iterable<SearchedArticle>): Contestant {
  const categories = categoryPlans.map(({ slug, title, parent }) => ({ id: slug, slug, title, parent }));
  const files = buildFiles({ main: Array.from(articles, toEntry) }, { categories });
  return {
    name: 'this portal',
    async find(text) {
      const search = new Search(sourceOf(files), () => 0);
      const request = { text, index: 'main' as const, labels: [], sort: 'relevance' as const };
      const start = performance.now();
      const first = await search.find({ ...request, page: 1 });
      const milliseconds = performance.now() - start;
      const results = [...first.results];
      for (let page = 2; page <= Math.min(first.pages, pagesAsked); page++) {
        results.push(...(await search.find({ ...request, page })).results);
      }
      return { ids: results.map(({ href }) => Number(href.split('/')[2])), total: first.total, milliseconds };
    },
  };
}

function toEntry(article: SearchedArticle): IndexedEntry {
  const { id, title, sapo, category, publishedAt } = article;
  const body = textsOf(article).slice(2);
  return {
    id: `article:${id}`,
    at: publishedAt,
    title: [title],
    summary: [sapo],
    body,
    labels: ['kind:tin', `category:${category}`],
    shown: {
      kind: 'tin',
      title,
      slug: String(id),
      category,
      at: publishedAt,
      summary: sapo,
      picture: null,
      number: null,
    },
    texts: { body, also: [] },
  };
}
