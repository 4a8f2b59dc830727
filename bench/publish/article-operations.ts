/** What editors do with an article, and what readers then find. */
import type { CmsClient } from '../../tests/support/cms-client.ts';
import { toArticleData } from '../archive/article-data.ts';
import { categoryPlans } from '../archive/categories.ts';
import type { NewsroomBase } from '../archive/newsroom-base.ts';
import { planArticle, type ArchivePlan } from '../archive/plan-archive.ts';
import { isGone, redirects, shows, showsNoMore } from './expectations.ts';
import type { Operation } from './measure-operation.ts';

/** A new article of the benchmark. Its title has a mark that no other title has. */
export interface MeasuredArticle {
  number: number;
  id: string;
  title: string;
  slug: string;
  /** Slug of its category. */
  category: string;
}

export async function createDraft(
  cms: CmsClient,
  base: NewsroomBase,
  archive: ArchivePlan,
  number: number,
): Promise<MeasuredArticle> {
  const plan = planArticle(archive, archive.size + number);
  const category = categoryPlans[number % categoryPlans.length]?.slug ?? '';
  const title = `${plan.title} (bản tin ${1000 + number})`;
  const article = { ...plan, title, category, related: [], featured: false, pinned: false };
  const data = { ...toArticleData(article, base, () => ''), publishedAt: null, _status: 'draft' };
  const { id, slug } = await cms.create('articles', data);
  return { number, id, title, slug: String(slug), category };
}

export function publish(cms: CmsClient, article: MeasuredArticle): Operation {
  return {
    request: () => cms.update('articles', article.id, { _status: 'published' }),
    expected: [shows(addressOf(article), article.title), ...listsShow(article, article.title)],
  };
}

export function changeTitle(cms: CmsClient, article: MeasuredArticle): Operation {
  const title = article.title.replace('(bản tin', '(bản sửa');
  article.title = title;
  return {
    request: () => cms.update('articles', article.id, { title, _status: 'published' }),
    expected: [shows(addressOf(article), title), ...listsShow(article, title)],
  };
}

export function changeSlug(cms: CmsClient, article: MeasuredArticle): Operation {
  const before = addressOf(article);
  article.slug = `dia-chi-moi-cua-bai-${article.number}`;
  const after = addressOf(article);
  return {
    request: () => cms.update('articles', article.id, { slug: article.slug, _status: 'published' }),
    expected: [shows(after, article.title), redirects(before, after), ...listsShow(article, after)],
  };
}

export function unpublish(cms: CmsClient, article: MeasuredArticle): Operation {
  return {
    request: () => cms.update('articles', article.id, { _status: 'draft' }),
    expected: [
      ...listsOf(article).map((path) => showsNoMore(path, article.title)),
      isGone(addressOf(article)),
    ],
  };
}

const addressOf = ({ category, slug }: MeasuredArticle) => `/${category}/${slug}/`;

/** Every list that shows the newest articles, in the order in which the publisher writes them. */
const listsOf = ({ category }: MeasuredArticle) => [
  '/',
  `/${category}/`,
  '/rss.xml',
  `/${category}/rss.xml`,
  '/sitemap-news.xml',
];

const listsShow = (article: MeasuredArticle, text: string) =>
  listsOf(article).map((path) => shows(path, text));
