/** What editors do with new articles and with old ones, what readers then see, and what the search then finds. */
import type { CmsClient } from '../../../tests/support/cms-client.ts';
import { changeTitle, publish, unpublish, type MeasuredArticle } from '../../publish/article-operations.ts';
import { isGone, shows, type Expectation } from '../../publish/expectations.ts';

export interface FreshOperation {
  request: () => Promise<unknown>;
  /** On the portal's pages. */
  expected: readonly Expectation[];
  /** What is searched. */
  text: string;
  /** Whether the article is then found by it, or no longer. */
  isFound: boolean;
  /** Address by which the search names the article. */
  href: string;
}

/** Title marks have a number of their own; the phrase is quoted, so that nothing else is found. */
const phraseOf = (article: MeasuredArticle) => `"${/\((.*)\)$/.exec(article.title)?.[1]}"`;
const hrefOf = ({ category, slug }: MeasuredArticle) => `/${category}/${slug}/`;

export function publishNew(cms: CmsClient, article: MeasuredArticle): FreshOperation {
  return { ...publish(cms, article), text: phraseOf(article), isFound: true, href: hrefOf(article) };
}

export function editNew(cms: CmsClient, article: MeasuredArticle): FreshOperation {
  const operation = changeTitle(cms, article);
  return { ...operation, text: phraseOf(article), isFound: true, href: hrefOf(article) };
}

export function unpublishNew(cms: CmsClient, article: MeasuredArticle): FreshOperation {
  return { ...unpublish(cms, article), text: phraseOf(article), isFound: false, href: hrefOf(article) };
}

/** An article far back in the archive gets a mark in its title. */
export function editOld(cms: CmsClient, article: MeasuredArticle): FreshOperation {
  article.title = `${article.title} (bản cũ ${1000 + article.number})`;
  const { id, title } = article;
  const href = hrefOf(article);
  return {
    request: () => cms.update('articles', id, { title, _status: 'published' }),
    expected: [shows(href, title)],
    text: phraseOf(article),
    isFound: true,
    href,
  };
}

/** After `editOld`, so that it can be searched. */
export function unpublishOld(cms: CmsClient, article: MeasuredArticle): FreshOperation {
  const href = hrefOf(article);
  return {
    request: () => cms.update('articles', article.id, { _status: 'draft' }),
    expected: [isGone(href)],
    text: phraseOf(article),
    isFound: false,
    href,
  };
}

interface Found {
  docs: { id: string; title: string; slug: string; category: { slug: string } }[];
}

/** One of the archive's articles. @param place from 0 for the oldest up to 1 */
export async function findOld(
  cms: CmsClient,
  size: number,
  place: number,
  number: number,
): Promise<MeasuredArticle> {
  const page = 1 + Math.floor(size * place);
  const query = `sort=publishedAt&limit=1&depth=1&page=${page}`;
  const { body } = await cms.request<Found>('GET', `/api/articles?${query}`);
  const [article] = body.docs;
  if (!article) throw new Error(`The archive has no article at ${place}.`);
  const { id, title, slug, category } = article;
  return { number, id, title, slug, category: category.slug };
}
