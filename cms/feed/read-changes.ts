import { addressesOf } from '../addresses/note-address.ts';
import type { Media as StoredMedia } from '../payload-types.ts';
import type { FeedContext } from './feed-context.ts';
import { publicationOf, type PublishableRow } from './publication.ts';
import { articleSnapshot } from './snapshots/article.ts';
import { bannerSnapshot } from './snapshots/banner.ts';
import { campaignSnapshot } from './snapshots/campaign.ts';
import { categorySnapshot } from './snapshots/category.ts';
import { documentSnapshot } from './snapshots/document.ts';
import { navigationSnapshot, siteSettingsSnapshot } from './snapshots/globals.ts';
import { mediaSnapshot } from './snapshots/media.ts';
import { mediaInText } from './snapshots/rich-text.ts';
import type { Change, CollectionName, Media, PublishedDocument } from './wire.ts';

/** A document as the feed names it: collection and identifier. */
export type Wanted = readonly [collection: CollectionName, id: string];

type StoredCollection = Exclude<CollectionName, 'globals'>;

/** The present published state of some documents, and every medium that they use. */
export async function readChanges(
  wanted: readonly Wanted[],
  context: FeedContext,
): Promise<{ changes: Change[]; media: Media[] }> {
  const byCollection = Map.groupBy(wanted, ([collection]) => collection);
  const groups = await Promise.all(
    [...byCollection].map(([collection, entries]) => {
      const ids = [...new Set(entries.map(([, id]) => id))];
      return collection === 'globals' ? readGlobals(ids, context) : readCollection(collection, ids, context);
    }),
  );
  const changes = groups.flat();
  const media = await readMedia([...new Set(changes.flatMap(mediaOf))], context);
  return { changes: withoutLostPictures(changes, media), media };
}

/** Media by identifier; unknown ones are left out. */
export async function readMedia(ids: string[], { req }: FeedContext): Promise<Media[]> {
  if (ids.length === 0) return [];
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { id: { in: ids } },
    depth: 0,
    pagination: false,
    limit: 0,
    req,
  });
  return docs.map((doc: StoredMedia) => mediaSnapshot(doc));
}

async function readCollection(collection: StoredCollection, ids: string[], context: FeedContext): Promise<Change[]> {
  const { req, clock } = context;
  const { docs } = await req.payload.find({
    collection,
    where: { id: { in: ids } },
    depth: 0,
    pagination: false,
    limit: 0,
    req,
  });
  const rows = new Map(docs.map((doc) => [String(doc.id), doc]));
  const addresses = await readAddresses(collection, ids, context);
  const now = clock.now();
  return ids.map((id) => {
    const row = rows.get(id);
    const publication = row ? publicationOf(row as PublishableRow, hasDrafts(collection), now) : null;
    const document = row && publication?.live ? snapshotOf(collection, row, addresses.get(id) ?? []) : null;
    const version = document ? (publication?.version ?? null) : null;
    return { collection, id, version, document, due: publication?.due ?? null } as Change;
  });
}

async function readAddresses(collection: StoredCollection, ids: string[], { req }: FeedContext) {
  const isAddressed =
    collection === 'articles' || collection === 'categories' || collection === 'campaigns' || collection === 'documents';
  const addresses = isAddressed ? await addressesOf(collection, ids, req) : [];
  return Map.groupBy(addresses, (address) => address.ofDocument);
}

type Addresses = Awaited<ReturnType<typeof addressesOf>>;

function snapshotOf(collection: StoredCollection, row: unknown, addresses: Addresses): PublishedDocument | null {
  switch (collection) {
    case 'articles':
      return articleSnapshot(row as never, addresses.map(({ category, slug }) => ({ category: category ?? '', slug })));
    case 'categories':
      return categorySnapshot(row as never, addresses);
    case 'banners':
      return bannerSnapshot(row as never);
    case 'campaigns':
      return campaignSnapshot(row as never, addresses);
    case 'documents':
      return documentSnapshot(row as never, addresses);
    case 'redirects': {
      const { id, from, to } = row as { id: string; from: string; to: string };
      return { id, from, to };
    }
  }
}

async function readGlobals(ids: string[], { req }: FeedContext): Promise<Change[]> {
  const changes = await Promise.all(
    ids.map(async (id): Promise<Change[]> => {
      if (id !== 'site-settings' && id !== 'navigation') return [];
      const stored = await req.payload.findGlobal({ slug: id, depth: 0, req });
      const version = stored.updatedAt ? new Date(stored.updatedAt).toISOString() : null;
      const document =
        id === 'site-settings' ? siteSettingsSnapshot(stored as never) : navigationSnapshot(stored as never);
      return [{ collection: 'globals', id, version, document: version === null ? null : document, due: null }];
    }),
  );
  return changes.flat();
}

function hasDrafts(collection: StoredCollection): boolean {
  return collection !== 'categories' && collection !== 'redirects';
}

function mediaOf(change: Change): string[] {
  switch (change.collection) {
    case 'articles':
      return [...(change.document?.cover ? [change.document.cover] : []), ...mediaInText(change.document?.body)];
    case 'banners':
      return [change.document?.image, change.document?.mobileImage].filter((id) => typeof id === 'string');
    case 'campaigns':
      return mediaInText(change.document?.intro);
    case 'documents':
      return change.document?.files ?? [];
    default:
      return [];
  }
}

/** MongoDB keeps identifiers of deleted media; SQLite forgets them. Readers get neither. */
function withoutLostPictures(changes: Change[], media: Media[]): Change[] {
  const known = new Set(media.map(({ id }) => id));
  const present = (id: string | null) => (id !== null && known.has(id) ? id : null);
  return changes.map((change): Change => {
    const { collection, document } = change;
    if (!document) return change;
    if (collection === 'articles') return { ...change, document: { ...document, cover: present(document.cover) } };
    if (collection === 'documents') return { ...change, document: { ...document, files: document.files.filter((id) => known.has(id)) } };
    if (collection !== 'banners') return change;
    if (!known.has(document.image)) return { ...change, document: null, version: null };
    return { ...change, document: { ...document, mobileImage: present(document.mobileImage) } };
  });
}
