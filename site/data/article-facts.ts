import type { ArticleFacts, ArticleText, FeedText } from './reader.ts';

/** What sitemaps say of the article. */
export function factsOf(text: ArticleText): ArticleFacts {
  const pictures = text.body.flatMap((part) => {
    if (part.kind === 'figure') return [part.media];
    return part.kind === 'pictures' ? part.media : [];
  });
  return { revisedAt: text.revisedAt, pictures: [...new Set(pictures)] };
}

/** What full-text feeds show of the article. */
export function feedTextOf({ body, tags, bylines, source, revisedAt }: ArticleText): FeedText {
  return { body, tags, bylines, source, revisedAt };
}
