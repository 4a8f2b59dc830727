import type { ArticleHead, ArticlePage } from '../data/models.ts';
import { formatByline } from './bylines.ts';

/** What the head of an article's page says of it. */
export function articleHead(page: ArticlePage): ArticleHead {
  const { publishedAt, revisedAt, category, tags, bylines } = page;
  return {
    publishedAt,
    revisedAt,
    section: category.label,
    tags,
    authors: bylines.map(formatByline),
  };
}
