import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionConfig,
  Config,
  GlobalAfterChangeHook,
  GlobalConfig,
} from 'payload';

import { recordInTrail } from './record-in-trail.ts';
import type { TrailAction } from './trail-actions.ts';

/** Articles and accounts have a trail of their own; the rest is told here. */
const told: readonly string[] = [
  'announcements',
  'banners',
  'campaigns',
  'categories',
  'documents',
  'forms',
  'redirects',
];

interface Row {
  id: string;
  title?: string | null;
  name?: string | null;
  from?: string | null;
  filename?: string | null;
  _status?: string | null;
  deletedAt?: string | null;
}

/** Adds the hooks that tell the trail of changes which readers or editors see, to collections and to all globals. */
export function recordChanges(config: Config): Config {
  return {
    ...config,
    collections: config.collections?.map((collection) => {
      if (told.includes(collection.slug)) return withHooks(collection, [tellChange], [tellDeletion]);
      return collection.slug === 'media' ? withHooks(collection, [], [tellDeletion]) : collection;
    }),
    globals: config.globals?.map(withGlobalHook),
  };
}

function withHooks(
  collection: CollectionConfig,
  afterChange: CollectionAfterChangeHook[],
  afterDelete: CollectionAfterDeleteHook[],
): CollectionConfig {
  const { hooks = {} } = collection;
  return {
    ...collection,
    hooks: {
      ...hooks,
      afterChange: [...(hooks.afterChange ?? []), ...afterChange],
      afterDelete: [...(hooks.afterDelete ?? []), ...afterDelete],
    },
  };
}

const tellChange: CollectionAfterChangeHook<Row> = async ({
  collection,
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const before = operation === 'create' ? null : previousDoc;
  const action = actionOf(before, doc, Boolean(collection.versions));
  if (action) {
    const states = { from: before?._status ?? null, to: doc._status ?? null };
    await recordInTrail(req, { action, ...placeOf(collection.slug, doc), ...states });
  }
  return doc;
};

const tellDeletion: CollectionAfterDeleteHook<Row> = async ({ collection, doc, req }) => {
  await recordInTrail(req, { action: 'delete', ...placeOf(collection.slug, doc) });
  return doc;
};

function actionOf(before: Row | null, after: Row, hasDrafts: boolean): TrailAction | null {
  if (!before) return after._status === 'published' ? 'publish' : 'create';
  if (Boolean(before.deletedAt) !== Boolean(after.deletedAt)) return after.deletedAt ? 'trash' : 'restore';
  if (!hasDrafts) return 'edit';
  if (after._status === 'published') return before._status === 'published' ? 'edit' : 'publish';
  return before._status === 'published' ? 'unpublish' : null;
}

function placeOf(collection: string, { id, title, name, from, filename }: Row) {
  return { collection, document: id, title: title ?? name ?? from ?? filename ?? '' };
}

function withGlobalHook(global: GlobalConfig): GlobalConfig {
  const title = typeof global.label === 'string' ? global.label : global.slug;
  const tell: GlobalAfterChangeHook = async ({ doc, req }) => {
    await recordInTrail(req, {
      action: 'change-settings',
      collection: 'globals',
      document: global.slug,
      title,
    });
    return doc;
  };
  return {
    ...global,
    hooks: { ...global.hooks, afterChange: [...(global.hooks?.afterChange ?? []), tell] },
  };
}
