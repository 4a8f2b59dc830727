import { StepRefused, type Messages } from '../../../cms/import/messages.ts';
import type { OldArticle } from '../old-portal.ts';
import { fallbackCategory } from './bring-categories.ts';
import { bringPictures } from './bring-files.ts';
import type { Importing } from './importing.ts';
import { readBody, readTargets } from './read-body.ts';

/** A link to another article of the old portal, under the address at which the body has it. */
export interface OldLink {
  address: string;
  origin: string;
}

/** Brings one article with its pictures, redirects and those links whose ends are there already. */
export async function bringArticle(
  importing: Importing,
  article: OldArticle,
  replace: boolean,
): Promise<void> {
  const { report, articles } = importing;
  const { pictures, links } = readTargets(article.html, article.origin);
  const media = await bringPictures(importing, article, pictures);
  const oldLinks = linksBetween(importing, article, links);
  await importing.lookUp(
    'articles',
    [...oldLinks.values()].map(({ origin }) => origin),
  );
  const { body, leftOut } = readBody(article.html, article.origin, {
    pictureOf: (src) => media.get(src) ?? null,
    linkOf: (href) => {
      const old = oldLinks.get(href);
      if (old === undefined) return undefined;
      const id = articles.get(old.origin);
      return id === undefined ? old.address : { article: id };
    },
  });
  try {
    const message = await messageOf(importing, article, { body, replace, media });
    const answer = await importing.deliver('article', message);
    articles.set(article.origin, answer.id);
    if (answer.outcome === 'replaced') report.articles.replaced += 1;
    else if (article.isPublished) report.articles.published += 1;
    else report.articles.drafts += 1;
    report.redirects += answer.redirects;
    report.lostAddresses.push(...answer.lostAddresses.map((lost) => ({ ...lost, origin: article.origin })));
  } catch (error) {
    if (!(error instanceof StepRefused)) throw error;
    report.notTaken.push({ origin: article.origin, title: article.title, text: error.message });
    return;
  }
  const remark = (text: string) => ({ origin: article.origin, title: article.title, text });
  report.notes.push(...article.notes.map(remark));
  report.leftOut.push(...leftOut.filter((what) => !what.startsWith('Ảnh')).map(remark));
}

/** Links of an article to others of its portal, by their `href`. */
export function linksBetween(
  importing: Importing,
  article: OldArticle,
  hrefs: string[],
): Map<string, OldLink> {
  const links = new Map<string, OldLink>();
  for (const href of hrefs) {
    const target = importing.portal.articleAt(href, article);
    if (target !== null && target.origin !== article.origin) links.set(href, target);
  }
  return links;
}

async function messageOf(
  importing: Importing,
  article: OldArticle,
  { body, replace, media }: { body: unknown; replace: boolean; media: ReadonlyMap<string, string> },
): Promise<Messages['article']> {
  const { origin, title, slug, sapo, tags, bylines, source, addresses } = article;
  const { publishedAt, revisedAt, expiresAt, isPublished } = article;
  const known = article.category === null ? null : (importing.categories.get(article.category) ?? null);
  const category = known ?? (isPublished ? await fallbackCategory(importing) : null);
  return {
    origin,
    title,
    slug,
    sapo,
    tags: [...new Set(tags)],
    bylines,
    source,
    addresses,
    publishedAt,
    revisedAt,
    expiresAt,
    isPublished,
    category,
    replace,
    body: body as Messages['article']['body'],
    cover: article.cover === null ? null : (media.get(article.cover) ?? null),
  };
}
