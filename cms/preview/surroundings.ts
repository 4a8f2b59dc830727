import type { CollectionSlug, Where } from 'payload';

import type { FeedContext } from '../feed/feed-context.ts';
import { readChanges, type Wanted } from '../feed/read-changes.ts';
import { toId, toInstant } from '../feed/snapshots/values.ts';
import type { Change, CollectionName, Media } from '../feed/wire.ts';
import type { DraftRow } from './draft-snapshot.ts';
import { linkedArticles } from './linked-articles.ts';

/** How many published articles stand in for the whole archive. */
const amounts = { newest: 24, ofCategory: 8, ofCampaign: 20 };

/** What is published around a document: menus, running campaigns, banners, and the articles beside it. */
export async function readSurroundings(
  collection: CollectionName | null,
  row: DraftRow,
  context: FeedContext,
): Promise<{ changes: Change[]; media: Media[] }> {
  const groups = await Promise.all([
    idsOf('categories', {}, 200, context),
    idsOf('campaigns', published, 50, context),
    idsOf('banners', published, 50, context),
    idsOf('announcements', published, 20, context),
    idsOf('forms', {}, 20, context),
    idsOf('documents', published, 10, context),
    articlesAround(collection, row, context),
  ]);
  const globals: Wanted[] = [
    ['globals', 'site-settings'],
    ['globals', 'navigation'],
  ];
  return readChanges([...globals, ...groups.flat()], context);
}

const published: Where = { _status: { equals: 'published' } };

async function articlesAround(
  collection: CollectionName | null,
  row: DraftRow,
  context: FeedContext,
): Promise<Wanted[]> {
  const until = new Date(context.clock.now()).toISOString();
  const find = (where: Where, limit: number) =>
    idsOf(
      'articles',
      { and: [published, { publishedAt: { less_than_equal: until } }, where] },
      limit,
      context,
    );
  const searches = [find({}, amounts.newest)];
  if (collection === 'campaigns') searches.push(find({ campaign: { equals: row.id } }, amounts.ofCampaign));
  if (collection === 'categories') searches.push(find({ category: { equals: row.id } }, amounts.newest));
  if (collection === 'articles') searches.push(...besides(row, find));
  return (await Promise.all(searches)).flat();
}

/** The neighbours of an article in its category, and those that it names. */
function besides(
  row: DraftRow,
  find: (where: Where, limit: number) => Promise<Wanted[]>,
): Promise<Wanted[]>[] {
  const { ids, slugs } = linkedArticles(row['body']);
  const related = Array.isArray(row['related'])
    ? row['related'].flatMap((one) => toId(one as string) ?? [])
    : [];
  const named = [...new Set([...related, ...ids])].slice(0, 60);
  const category = toId(row['category'] as string | null);
  const publishedAt = toInstant(row['publishedAt']);
  const before: Where = publishedAt === null ? {} : { publishedAt: { less_than_equal: publishedAt } };
  return [
    ...(named.length > 0 ? [find({ id: { in: named } }, named.length)] : []),
    ...(slugs.length > 0 ? [find({ slug: { in: slugs.slice(0, 60) } }, 60)] : []),
    ...(category === null
      ? []
      : [find({ and: [{ category: { equals: category } }, before] }, amounts.ofCategory)]),
  ];
}

async function idsOf(
  collection: CollectionName & CollectionSlug,
  where: Where,
  limit: number,
  { req }: FeedContext,
): Promise<Wanted[]> {
  const { docs } = await req.payload.find({
    collection,
    where,
    limit,
    depth: 0,
    pagination: false,
    sort: collection === 'articles' ? '-publishedAt' : '-updatedAt',
    select: {},
    req,
  });
  return docs.map((doc): Wanted => [collection, doc.id]);
}
