import type { FeedContext } from '../feed/feed-context.ts';
import { logoOf } from '../feed/read-changes.ts';
import { publishedCollections, type StoredCollection } from '../feed/published-collections.ts';
import { readMedia } from '../feed/read-media.ts';
import { navigationSnapshot, siteSettingsSnapshot } from '../feed/snapshots/globals.ts';
import type { Change, Media } from '../feed/wire.ts';
import type { Navigation, SiteSetting } from '../payload-types.ts';
import { draftSnapshot, noCategory, type DraftRow } from './draft-snapshot.ts';
import type { PreviewScene } from './preview-renderer.ts';
import { shownInstant } from './shown-instant.ts';
import { readSurroundings } from './surroundings.ts';

/** The address under which a medium's file may be had by whoever looks. */
export type HrefOf = (filename: string) => string;

/** One document as it would be published, among what is published now; null when it has nothing to show yet. */
export async function composeScene(
  collection: StoredCollection,
  row: DraftRow,
  hrefOf: HrefOf,
  context: FeedContext,
): Promise<PreviewScene | null> {
  const now = shownInstant(row, context.clock.now());
  const whole = draftSnapshot(collection, row, now);
  if (whole === null) return null;
  const { mediaOf, withoutLost } = publishedCollections[collection];
  const [around, media] = await Promise.all([
    readSurroundings(collection, row, context),
    readMedia([...new Set(mediaOf(whole as never))], context),
  ]);
  const known = new Set(media.map(({ id }) => id));
  const document = withoutLost(whole as never, (id) => known.has(id));
  if (document === null) return null;
  const draft = { collection, id: row.id, version: 'preview', document, due: null } as Change;
  return {
    shown: { collection, id: row.id },
    now,
    changes: replaced(around.changes, [categoryStandIn, draft]),
    media: withAddresses([...around.media, ...media], hrefOf),
  };
}

/** The front page, or a page of the code, with a global in the form in which it is being edited. */
export async function composeFrontScene(
  edited: { slug: 'site-settings' | 'navigation'; data: object } | null,
  page: string | null,
  hrefOf: HrefOf,
  context: FeedContext,
): Promise<PreviewScene> {
  const draft = edited ? [globalDraft(edited)] : [];
  const [around, media] = await Promise.all([
    readSurroundings(null, { id: '' }, context),
    readMedia(draft.flatMap(logoOf), context),
  ]);
  return {
    shown: page === null ? null : { page },
    now: context.clock.now(),
    changes: replaced(around.changes, draft),
    media: withAddresses([...around.media, ...media], hrefOf),
  };
}

const categoryStandIn: Change = {
  collection: 'categories',
  id: noCategory.id,
  version: 'preview',
  document: noCategory,
  due: null,
};

function globalDraft({ slug, data }: { slug: 'site-settings' | 'navigation'; data: object }): Change {
  const document =
    slug === 'navigation'
      ? navigationSnapshot(data as Navigation)
      : siteSettingsSnapshot({ ...(data as SiteSetting), name: (data as SiteSetting).name ?? '' });
  return { collection: 'globals', id: slug, version: 'preview', document, due: null };
}

function replaced(changes: Change[], by: Change[]): Change[] {
  const isReplaced = ({ collection, id }: Change) =>
    by.some((draft) => draft.collection === collection && draft.id === id);
  return [...changes.filter((change) => !isReplaced(change)), ...by];
}

function withAddresses(media: Media[], hrefOf: HrefOf): PreviewScene['media'] {
  const distinct = [...new Map(media.map((medium) => [medium.id, medium])).values()];
  return distinct.map((medium) => ({
    media: medium,
    files: medium.files.map(({ filename, ...file }) => ({ ...file, href: hrefOf(filename) })),
  }));
}
