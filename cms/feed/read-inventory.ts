import type { Where } from 'payload';

import type { FeedContext } from './feed-context.ts';
import { publicationOf } from './publication.ts';
import { publishedCollections, type StoredCollection } from './published-collections.ts';
import { readHead } from './read-batch.ts';
import { readGlobals } from './read-globals.ts';
import type { CollectionName, Inventory } from './wire.ts';

export interface InventoryRequest {
  collection: CollectionName;
  after: string | null;
  limit: number;
}

/** What is published or due in one collection, ordered by identifier. */
export async function readInventory(request: InventoryRequest, context: FeedContext): Promise<Inventory> {
  const head = await readHead(context);
  const { collection } = request;
  const { entries, next } =
    collection === 'globals'
      ? await globalEntries(request, context)
      : await storedEntries(collection, request, context);
  return { ...head, entries, next };
}

type Entries = Pick<Inventory, 'entries' | 'next'>;

async function storedEntries(
  collection: StoredCollection,
  { after, limit }: InventoryRequest,
  context: FeedContext,
): Promise<Entries> {
  const { hasDrafts } = publishedCollections[collection];
  const conditions: Where[] = [
    ...(hasDrafts ? [{ _status: { equals: 'published' } }] : []),
    ...(after === null ? [] : [{ id: { greater_than: after } }]),
  ];
  const { docs } = await context.req.payload.find({
    collection: collection as 'articles',
    where: { and: conditions },
    sort: 'id',
    limit,
    pagination: false,
    depth: 0,
    select: {
      _status: true,
      publishedAt: true,
      expiresAt: true,
      updatedAt: true,
      deletedAt: true,
      slug: true,
    },
    req: context.req,
  });
  const now = context.clock.now();
  const entries = docs.flatMap((row) => {
    const { version, due } = publicationOf(row, hasDrafts, now);
    return version === null && due === null ? [] : [{ id: row.id, version, due }];
  });
  return { entries, next: docs.length === limit ? (docs.at(-1)?.id ?? null) : null };
}

async function globalEntries({ after }: InventoryRequest, context: FeedContext): Promise<Entries> {
  const ids = ['navigation', 'site-settings'].filter((id) => after === null || id > after);
  const changes = await readGlobals(ids, context);
  const entries = changes.flatMap(({ id, version }) =>
    version === null ? [] : [{ id, version, due: null }],
  );
  return { entries, next: null };
}
