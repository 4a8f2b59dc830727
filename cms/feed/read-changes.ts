import { addressesOf } from '../addresses/note-address.ts';
import type { FeedContext } from './feed-context.ts';
import { publicationOf } from './publication.ts';
import { publishedCollections, type StoredCollection, type StoredRow } from './published-collections.ts';
import { readGlobals } from './read-globals.ts';
import { readMedia } from './read-media.ts';
import type { Change, CollectionName, Media, PublishedDocument } from './wire.ts';

/** A document as the feed names it: collection and identifier. */
export type Wanted = readonly [collection: CollectionName, id: string];

/** The present published state of some documents, and every medium that they use. */
export async function readChanges(
  wanted: readonly Wanted[],
  context: FeedContext,
): Promise<{ changes: Change[]; media: Media[] }> {
  const byCollection = Map.groupBy(wanted, ([collection]) => collection);
  const groups = await Promise.all(
    [...byCollection].map(([collection, entries]) => {
      const ids = [...new Set(entries.map(([, id]) => id))];
      return collection === 'globals' ? ofGlobals(ids, context) : ofCollection(collection, ids, context);
    }),
  );
  const media = new Map(groups.flatMap((group) => group.media).map((medium) => [medium.id, medium]));
  return { changes: groups.flatMap(({ changes }) => changes), media: [...media.values()] };
}

type Group = Awaited<ReturnType<typeof readChanges>>;

async function ofGlobals(ids: string[], context: FeedContext): Promise<Group> {
  const changes = await readGlobals(ids, context);
  const media = await readMedia(changes.flatMap(logoOf), context);
  return { changes: changes.map((change) => withoutLostLogo(change, media)), media };
}

/** The federation's logo, where the change has one. */
export function logoOf({ document }: Change): string[] {
  return document && 'logo' in document && document.logo !== null ? [document.logo] : [];
}

/** MongoDB keeps the identifier of a medium that is gone; readers get none. */
function withoutLostLogo(change: Change, media: Media[]): Change {
  if (logoOf(change).every((logo) => media.some(({ id }) => id === logo))) return change;
  return { ...change, document: { ...change.document, logo: null } } as Change;
}

async function ofCollection<C extends StoredCollection>(
  collection: C,
  ids: string[],
  context: FeedContext,
): Promise<{ changes: Extract<Change, { collection: C }>[]; media: Media[] }> {
  const { hasDrafts, mediaOf, withoutLost } = publishedCollections[collection];
  const now = context.clock.now();
  const rows = await readRows(collection, ids, context);
  const states = ids.map((id) => {
    const { row, document } = rows.get(id) ?? { row: null, document: null };
    const publication = row && publicationOf(row, hasDrafts, now);
    return { id, publication, document: publication?.live ? document : null };
  });
  const used = states.flatMap(({ document }) => (document ? mediaOf(document) : []));
  const media = await readMedia([...new Set(used)], context);
  const known = new Set(media.map(({ id }) => id));
  const changes = states.map(({ id, publication, document: whole }) => {
    const document = whole && withoutLost(whole, (medium) => known.has(medium));
    return {
      collection,
      id,
      version: document && publication ? publication.version : null,
      document,
      due: publication?.due ?? null,
    } as Extract<Change, { collection: C }>;
  });
  return { changes, media };
}

/** What joins to a document is announced by itself; Payload's types know `joins` only where a collection has some. */
const withoutJoins: object = { joins: false };

async function readRows<C extends StoredCollection>(
  collection: C,
  ids: string[],
  { req }: FeedContext,
): Promise<Map<string, { row: StoredRow<C>; document: PublishedDocument<C> | null }>> {
  const { isAddressed, snapshot } = publishedCollections[collection];
  const where = { id: { in: ids } };
  const { docs } = await req.payload.find({
    collection,
    where,
    depth: 0,
    ...withoutJoins,
    pagination: false,
    limit: 0,
    req,
  });
  const stored = isAddressed ? await addressesOf(collection as 'articles', ids, req) : [];
  const addresses = Map.groupBy(stored, ({ ofDocument }) => ofDocument);
  const rows = docs as unknown as StoredRow<C>[];
  return new Map(rows.map((row) => [row.id, { row, document: snapshot(row, addresses.get(row.id) ?? []) }]));
}
