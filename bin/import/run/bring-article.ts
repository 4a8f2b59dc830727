import { StepRefused, type Messages } from '../../../cms/import/messages.ts';
import type { OldArticle } from '../old-portal.ts';
import { fallbackCategory } from './bring-categories.ts';
import { bringLinkedFiles, bringPictures } from './bring-files.ts';
import { finishBody } from './finish-body.ts';
import type { Importing } from './importing.ts';
import { nodeId, readBody, type Targets } from './read-body.ts';

/** A link to another article of the old portal, under the address at which the body has it. */
export interface OldLink {
  address: string;
  origin: string;
}

/** Brings one article with its pictures, redirects and those links whose ends are there already. */
export async function bringArticle(
  importing: Importing,
  article: OldArticle,
  targets: Targets,
  replace: boolean,
): Promise<void> {
  const { report, articles } = importing;
  const media = await bringPictures(importing, article, targets.pictures);
  const { body, leftOut, cover } = await bodyOf(importing, article, targets, media);
  try {
    const message = await messageOf(importing, article, { body, cover, replace });
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

async function bodyOf(
  importing: Importing,
  article: OldArticle,
  { links }: Targets,
  media: ReadonlyMap<string, string>,
) {
  const { articles, portal, words } = importing;
  const files = await bringLinkedFiles(importing, article, links);
  const oldLinks = linksBetween(importing, article, links);
  await importing.lookUp(
    'articles',
    [...oldLinks.values()].map(({ origin }) => origin),
  );
  const { body, leftOut } = readBody(article.html, article.origin, {
    pictureOf: (src) => media.get(src) ?? null,
    linkOf: (href) => {
      // The file stands beneath the text; the portal serves it at another address.
      if (files.has(href)) return null;
      const old = oldLinks.get(href);
      const id = old && articles.get(old.origin);
      return id === undefined ? old?.address : { article: id };
    },
  });
  const wordsOf = [...media].flatMap(([src, id]) => {
    const own = words.get(portal.file(src, article)?.origin ?? '');
    return own ? [[id, own] as const] : [];
  });
  const finished = finishBody(body, {
    cover: article.cover === null ? null : (media.get(article.cover) ?? null),
    words: new Map(wordsOf),
    attachments: [...new Set(files.values())],
    newId: nodeId(article.origin, 'attachments'),
  });
  return { ...finished, leftOut };
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
  { body, cover, replace }: { body: unknown; cover: string | null; replace: boolean },
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
    cover,
  };
}
