import type { Article as StoredArticle } from '../../payload-types.ts';
import type { Article } from '../wire.ts';
import { withPlayers } from './players.ts';
import { seoSnapshot } from './seo.ts';
import { toId, toInstant, toText } from './values.ts';

export interface ArticleAddress {
  category: string;
  slug: string;
}

/** The published form of an article; null when it lacks what its page cannot do without. */
export function articleSnapshot(article: StoredArticle, addresses: ArticleAddress[]): Article | null {
  const category = toId(article.category);
  const publishedAt = toInstant(article.publishedAt);
  if (category === null || publishedAt === null || !article.slug) return null;
  return {
    id: article.id,
    title: article.title ?? '',
    shortTitle: toText(article.shortTitle),
    slug: article.slug,
    sapo: toText(article.sapo),
    body: withPlayers(article.body ?? null),
    cover: toId(article.cover),
    category,
    tags: article.tags ?? [],
    bylines: (article.bylines ?? []).map(bylineSnapshot),
    source: sourceSnapshot(article.source),
    dateline: toText(article.dateline),
    publishedAt,
    revisedAt: toInstant(article.revisedAt),
    expiresAt: toInstant(article.expiresAt),
    featured: article.featured === true,
    pinned: article.pinned === true,
    related: (article.related ?? []).flatMap((related) => toId(related) ?? []),
    campaign: toId(article.campaign),
    seo: seoSnapshot(article.meta),
    formerAddresses: addresses
      .filter((address) => address.category !== category || address.slug !== article.slug)
      .map((address) => ({ category: address.category, slug: address.slug })),
  };
}

function bylineSnapshot(byline: NonNullable<StoredArticle['bylines']>[number]): Article['bylines'][number] {
  return {
    name: byline.name ?? '',
    role: toText(byline.role),
    unit: toText(byline.unit),
    isContributor: byline.isContributor === true,
  };
}

function sourceSnapshot(source: StoredArticle['source']): Article['source'] {
  const name = toText(source?.name);
  if (name === null) return null;
  return { name, url: toText(source?.url), publishedAt: toInstant(source?.publishedAt) };
}
