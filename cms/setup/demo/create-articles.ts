import type { Payload } from 'payload';

import { bodyFromMarkdown } from './demo-body.ts';
import { hoursFrom, iso, timeOfDay } from './demo-dates.ts';
import type { DemoArticle } from './demo-files.ts';
import { type DemoPicture, pictureKey } from './demo-pictures.ts';
import { type Identifiers, identifierOf } from './identifiers.ts';

export interface ArticleTargets {
  categories: Identifiers;
  campaigns: Identifiers;
  media: Identifiers;
  /** Milliseconds since 1970 from which the articles' ages are counted back */
  now: number;
}

/** Creates all articles first, because they link to each other, then fills and publishes them, oldest first. */
export async function createArticles(
  payload: Payload,
  articles: DemoArticle[],
  targets: ArticleTargets,
  report: (line: string) => void,
): Promise<void> {
  const made = new Map<string, string>();
  const oldestFirst = articles.toSorted(
    (a, b) => publicationTime(a, targets.now) - publicationTime(b, targets.now),
  );
  for (const { slug, title } of oldestFirst) {
    const article = await payload.create({
      collection: 'articles',
      data: { slug, title },
      draft: true,
      depth: 0,
    });
    made.set(slug, article.id);
  }
  for (const [index, article] of oldestFirst.entries()) {
    const id = identifierOf(made, article.slug, 'the article');
    await payload.update({
      collection: 'articles',
      id,
      data: articleData(payload, article, made, targets),
      depth: 0,
    });
    if ((index + 1) % 20 === 0) report(`Demonstration newsroom: ${index + 1} of ${articles.length} articles`);
  }
}

function articleData(payload: Payload, article: DemoArticle, made: Identifiers, targets: ArticleTargets) {
  const { title, shortTitle, sapo, tags, bylines, dateline, featured, pinned, related, campaign, source } =
    article;
  const publishedAt = publicationTime(article, targets.now);
  const [cover] = coverPicture(article);
  const articleOf = (slug: string) => identifierOf(made, slug, 'the article');
  const mediumOf = (picture: DemoPicture) => identifierOf(targets.media, pictureKey(picture), 'the picture');
  return {
    title,
    shortTitle,
    sapo,
    tags,
    bylines,
    dateline,
    featured,
    pinned,
    body: bodyFromMarkdown(payload, article.body, {
      articleOf,
      mediumOf,
    }),
    category: identifierOf(targets.categories, article.category, 'the category'),
    cover: cover ? mediumOf(cover) : null,
    campaign: campaign === undefined ? null : identifierOf(targets.campaigns, campaign, 'the campaign'),
    related: related?.map(articleOf) ?? [],
    publishedAt: iso(publishedAt),
    revisedAt: revisionTime(article, publishedAt, targets.now),
    ...(source
      ? {
          source: {
            name: source.name,
            url: source.url,
            publishedAt: iso(hoursFrom(publishedAt, -source.hoursBefore)),
          },
        }
      : {}),
    _status: 'published' as const,
  };
}

/** Never in the future, whatever hour of the day the first start is at. */
function publicationTime({ daysAgo, at, hoursAgo }: DemoArticle, now: number): number {
  const wanted = hoursAgo === undefined ? timeOfDay(now, daysAgo, at ?? '08:00') : hoursFrom(now, -hoursAgo);
  return Math.min(wanted, now);
}

function revisionTime({ revisedHoursAfter }: DemoArticle, publishedAt: number, now: number): string | null {
  if (revisedHoursAfter === undefined) return null;
  const revisedAt = hoursFrom(publishedAt, revisedHoursAfter);
  return revisedAt < now ? iso(revisedAt) : null;
}

/** The cover of an article, if it has one. */
export function coverPicture({ cover, coverAlt, coverCaption, coverCredit }: DemoArticle): DemoPicture[] {
  return cover === undefined
    ? []
    : [{ key: cover, alt: coverAlt ?? '', caption: coverCaption, credit: coverCredit }];
}
