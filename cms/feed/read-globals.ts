import type { FeedContext } from './feed-context.ts';
import { navigationSnapshot, siteSettingsSnapshot } from './snapshots/globals.ts';
import { toInstant } from './snapshots/values.ts';
import type { Change, PublishedDocument } from './wire.ts';

/** The present state of the globals with these names; one that was never saved has none. */
export async function readGlobals(ids: string[], context: FeedContext): Promise<Change[]> {
  const changes = await Promise.all(ids.map((id) => readGlobal(id, context)));
  return changes.filter((change) => change !== null);
}

async function readGlobal(id: string, { req }: FeedContext): Promise<Change | null> {
  if (id === 'site-settings') {
    const settings = await req.payload.findGlobal({ slug: id, depth: 0, req });
    return changeOf(id, settings.updatedAt, () => siteSettingsSnapshot(settings));
  }
  if (id === 'navigation') {
    const navigation = await req.payload.findGlobal({ slug: id, depth: 0, req });
    return changeOf(id, navigation.updatedAt, () => navigationSnapshot(navigation));
  }
  return null;
}

function changeOf(id: string, updatedAt: unknown, snapshot: () => PublishedDocument<'globals'>): Change {
  const version = toInstant(updatedAt);
  return { collection: 'globals', id, version, document: version === null ? null : snapshot(), due: null };
}
