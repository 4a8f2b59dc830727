/** A published article in the form in which the portal needs it. */
import type { Article } from '../../../cms/feed/wire.ts';
import type { ArticleCard, ArticleText } from '../../data/reader.ts';
import { convertBody, mediaOfBody } from './article-body.ts';
import { safeHref } from './safe-html.ts';

export function cardOf(article: Article): ArticleCard {
  return {
    id: article.id,
    title: article.title,
    shortTitle: article.shortTitle,
    slug: article.slug,
    sapo: article.sapo,
    cover: article.cover,
    category: article.category,
    publishedAt: Date.parse(article.publishedAt),
    featured: article.featured,
    pinned: article.pinned,
  };
}

const instant = (iso: string | null) => (iso === null ? null : Date.parse(iso));

export function textOf(article: Article): ArticleText {
  const { parts, headings, words } = convertBody(article.body);
  const source = article.source && {
    ...article.source,
    url: article.source.url === null ? null : safeHref(article.source.url),
    publishedAt: instant(article.source.publishedAt),
  };
  return {
    body: parts,
    headings,
    words,
    tags: article.tags,
    bylines: article.bylines,
    source,
    dateline: article.dateline,
    revisedAt: instant(article.revisedAt),
    related: article.related,
    campaign: article.campaign,
    seo: article.seo,
  };
}

/** Media that the article uses: its cover, the picture for shared links, the pictures of its body. */
export function mediaOfArticle(article: Article): string[] {
  const named = [article.cover, article.seo.image].filter((id) => id !== null);
  return [...new Set([...named, ...mediaOfBody(article.body)])];
}
