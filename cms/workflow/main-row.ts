import type { PayloadRequest } from 'payload';

import { toId } from '../feed/snapshots/values.ts';

/** What the rules need to know of the row that readers see; a draft on top may say otherwise. */
export interface MainRow {
  isPublic: boolean;
  author: string | null;
  category: string | null;
}

export async function readMainRow(id: string, req: PayloadRequest): Promise<MainRow | null> {
  const row = await req.payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection: 'articles',
    where: { id: { equals: id } },
    select: { _status: true, deletedAt: true, createdBy: true, category: true },
    req,
  });
  if (!row) return null;
  return {
    isPublic: row._status === 'published' && !row.deletedAt,
    author: toId(row.createdBy as string | null),
    category: toId(row.category as string | null),
  };
}
