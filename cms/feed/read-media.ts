import type { FeedContext } from './feed-context.ts';
import { mediaSnapshot } from './snapshots/media.ts';
import type { Media } from './wire.ts';

/** Media by identifier; unknown ones are left out. */
export async function readMedia(ids: string[], { req }: FeedContext): Promise<Media[]> {
  if (ids.length === 0) return [];
  const where = { id: { in: ids } };
  const { docs } = await req.payload.find({
    collection: 'media',
    where,
    depth: 0,
    pagination: false,
    limit: 0,
    req,
  });
  return docs.map((doc) => mediaSnapshot(doc));
}
