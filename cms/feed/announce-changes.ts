import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionConfig,
  CollectionSlug,
  Config,
  GlobalConfig,
  PayloadRequest,
} from 'payload';

import { addressedCollections, type AddressedCollection } from '../addresses/addressed-collections.ts';
import { forgetAddresses, noteAddress } from '../addresses/note-address.ts';
import type { Clock } from '../clock.ts';
import { announceChange } from './outbox.ts';
import { toId } from './snapshots/values.ts';
import { collectionNames, documentSchemas } from './wire.ts';

const announced: readonly string[] = [...collectionNames, 'media'];
const publicGlobals: readonly string[] = documentSchemas.globals.options.map(({ shape }) => shape.id.value);

/** What this file needs to know of a stored document. */
interface MainRow {
  id: string;
  _status?: string;
  deletedAt?: string | null;
  slug?: string;
  category?: string | { id: string } | null;
}

/** Adds the hooks that write the outbox and the addresses to every collection and global that readers can see. */
export function announceChanges(config: Config, clock: Clock): Config {
  return {
    ...config,
    collections: config.collections?.map((collection) =>
      announced.includes(collection.slug) ? withHooks(collection, clock) : collection,
    ),
    globals: config.globals?.map((global) =>
      publicGlobals.includes(global.slug) ? announceGlobal(global) : global,
    ),
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
const noteWhetherPublished: CollectionBeforeChangeHook = async ({
  collection,
  context,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update' || isPublic(collection, { _status: data._status, deletedAt: data.deletedAt }))
    return data;
  context[contextKey(collection.slug, originalDoc.id)] = await isStillPublic(collection, originalDoc.id, req);
  return data;
};

const announceIfPublished = (clock: Clock): CollectionAfterChangeHook => {
  return async ({ collection, context, doc, req }) => {
    const wasPublished = context[contextKey(collection.slug, doc.id)] === true;
    if (isPublic(collection, doc)) {
      await noteAddressOf(collection.slug, doc, clock, req);
    } else if (!wasPublished || (await isStillPublic(collection, doc.id, req))) {
      return doc;
    }
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
  return {
    ...global,
    hooks: { ...global.hooks, afterChange: [...(global.hooks?.afterChange ?? []), announce] },
  };
}

function isPublic(collection: Drafted, row: Partial<MainRow>): boolean {
  return !row.deletedAt && (!hasDrafts(collection) || row._status === 'published');
}

type Drafted = Pick<CollectionConfig, 'versions'>;

function hasDrafts({ versions }: Drafted): boolean {
  return typeof versions === 'object' && Boolean(versions.drafts);
}

/** Of the main row: a draft that was saved on top of a published row changes nothing for readers. */
async function isStillPublic(
  collection: Drafted & { slug: string },
  id: string,
  req: PayloadRequest,
): Promise<boolean> {
  const row = await req.payload.db.findOne<MainRow>({
    collection: collection.slug as CollectionSlug,
    where: { id: { equals: id } },
    select: { _status: true, deletedAt: true },
    req,
  });
  return row !== null && isPublic(collection, row);
}

async function noteAddressOf(
  collection: string,
  row: MainRow,
  clock: Clock,
  req: PayloadRequest,
): Promise<void> {
  if (!isAddressed(collection) || !row.slug) return;
  const category = collection === 'articles' ? toId(row.category) : null;
  const address = { collection, document: row.id, category, slug: row.slug };
  await noteAddress(address, new Date(clock.now()), req);
}

function isAddressed(collection: string): collection is AddressedCollection {
  return addressedCollections.some((one) => one === collection);
}
