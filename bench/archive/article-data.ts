import type { RequiredDataFromCollectionSlug } from 'payload';
import { toLexical } from './lexical.ts';
import type { NewsroomBase } from './newsroom-base.ts';
import type { ArticlePlan } from './plan-archive.ts';

/** An article as an editor's program would send it to the CMS. */
export type ArticleData = RequiredDataFromCollectionSlug<'articles'>;

/**
 * The planned article as data for Payload's own API.
 * @param idOf identifier of the article with that number
 */
export function toArticleData(
  plan: ArticlePlan,
  base: NewsroomBase,
  idOf: (number: number) => string,
): ArticleData {
  const { title, sapo, tags, byline, dateline, source, cover, featured, pinned, publishedAt } = plan;
  return {
    title,
    sapo,
    body: toLexical(plan.body),
    cover: cover === null ? null : (base.pictures[cover] ?? null),
    category: base.categories[plan.category] ?? null,
    tags,
    bylines: [byline],
    ...(source ? { source } : {}),
    dateline,
    featured,
    pinned,
    related: plan.related.map(idOf),
    publishedAt,
    createdBy: base.administrator,
    _status: 'published',
  };
}
