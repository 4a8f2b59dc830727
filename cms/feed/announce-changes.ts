import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionConfig,
  Config,
  GlobalConfig,
  PayloadRequest,
} from 'payload';

import { addressedCollections, type AddressedCollection } from '../addresses/addressed-collections.ts';
import { forgetAddresses, noteAddress } from '../addresses/note-address.ts';
import type { Clock } from '../clock.ts';
import { announceChange } from './outbox.ts';
import { collectionNames } from './wire.ts';

const announced: readonly string[] = [...collectionNames, 'media'];

/** What the database holds of a document as its published form: the row itself, never a draft on top of it. */
interface MainRow {
  id: string;
  _status?: string;
  deletedAt?: string | null;
  slug?: string;
  category?: string | null;
}

/** Adds the hooks that write the outbox and the addresses to every collection and global that readers can see. */
export function announceChanges(config: Config, clock: Clock): Config {
  return {
    ...config,
    collections: config.collections?.map((collection) =>
      announced.includes(collection.slug) ? withHooks(collection, clock) : collection,
    ),
    globals: config.globals?.map(announceGlobal),
  };
}

function withHooks(collection: CollectionConfig, clock: Clock): CollectionConfig {
  const { hooks = {} } = collection;
  return {
    ...collection,
    hooks: {
      ...hooks,
      beforeChange: [...(hooks.beforeChange ?? []), noteWhetherPublished],
      afterChange: [...(hooks.afterChange ?? []), announceIfPublished(clock)],
      afterDelete: [...(hooks.afterDelete ?? []), announceDeletion],
    },
  };
}

const contextKey = (collection: string, id: unknown) => `published:${collection}:${String(id)}`;

/** Only a save that does not publish can take something off the portal, so only then the row is looked at before. */
const noteWhetherPublished: CollectionBeforeChangeHook = async ({ collection, context, data, operation, originalDoc, req }) => {
  if (operation !== 'update' || isPublic(collection, { _status: data._status, deletedAt: data.deletedAt })) return data;
  const before = await readMainRow(collection.slug, originalDoc.id, req);
  context[contextKey(collection.slug, originalDoc.id)] = before !== null && isPublic(collection, before);
  return data;
};

const announceIfPublished = (clock: Clock): CollectionAfterChangeHook => {
  return async ({ collection, context, doc, req }) => {
    const wasPublished = context[contextKey(collection.slug, doc.id)] === true;
    const maybePublished = wasPublished || isPublic(collection, doc);
    if (!maybePublished) return doc;
    const row = await readMainRow(collection.slug, doc.id, req);
    const isPublished = row !== null && isPublic(collection, row);
    if (isPublished) await noteAddressOf(collection.slug, row, clock, req);
    if (isPublished && isDraftSave(collection, doc)) return doc;
    await announceChange(collection.slug, String(doc.id), req);
    return doc;
  };
};

const announceDeletion: CollectionAfterDeleteHook = async ({ collection, doc, id, req }) => {
  if (isAddressed(collection.slug)) await forgetAddresses(collection.slug, String(id), req);
  if (isPublic(collection, doc)) await announceChange(collection.slug, String(id), req);
  return doc;
};

function announceGlobal(global: GlobalConfig): GlobalConfig {
  const announce = async ({ doc, req }: { doc: unknown; req: PayloadRequest }) => {
    await announceChange('globals', global.slug, req);
    return doc;
  };
  return { ...global, hooks: { ...global.hooks, afterChange: [...(global.hooks?.afterChange ?? []), announce] } };
}

function isPublic(collection: Drafted, row: Partial<MainRow>): boolean {
  return !row.deletedAt && (!hasDrafts(collection) || row._status === 'published');
}

/** The main row is published although the save was a draft: the draft lies on top of it, and readers see no change. */
function isDraftSave(collection: Drafted, doc: Partial<MainRow>): boolean {
  return hasDrafts(collection) && doc._status === 'draft';
}

type Drafted = Pick<CollectionConfig, 'versions'>;

function hasDrafts({ versions }: Drafted): boolean {
  return typeof versions === 'object' && Boolean(versions.drafts);
}

async function readMainRow(collection: string, id: string, req: PayloadRequest): Promise<MainRow | null> {
  return req.payload.db.findOne<MainRow>({ collection: collection as 'articles', where: { id: { equals: id } }, req });
}

async function noteAddressOf(collection: string, row: MainRow, clock: Clock, req: PayloadRequest): Promise<void> {
  if (!isAddressed(collection) || !row.slug) return;
  const category = collection === 'articles' ? String(row.category) : null;
  const address = { collection, document: String(row.id), category, slug: row.slug };
  await noteAddress(address, new Date(clock.now()), req);
}

function isAddressed(collection: string): collection is AddressedCollection {
  return addressedCollections.some((one) => one === collection);
}
