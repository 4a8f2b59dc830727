import type { CollectionBeforeChangeHook, PayloadRequest, Where } from 'payload';

import { refused } from '../../access/refused.ts';
import { roleOf } from '../../access/role-of.ts';
import { mediaPaths } from './media-paths.ts';

/** What readers see is changed by editors alone: a contributor's picture too, once something published uses it. */
export const refuseChangeInPublic: CollectionBeforeChangeHook = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update' || roleOf(req) !== 'contributor') return data;
  if (!(await isInPublic(String(originalDoc.id), req))) return data;
  throw refused(req, 'Ảnh này đang ở trong bài đã đăng; hãy nhờ biên tập viên sửa.');
};

async function isInPublic(medium: string, req: PayloadRequest): Promise<boolean> {
  for (const { config } of Object.values(req.payload.collections)) {
    const paths = config.versions?.drafts ? mediaPaths(config.flattenedFields) : [];
    if (paths.length === 0) continue;
    const uses: Where = { or: paths.map((path) => ({ [path]: { in: [medium] } })) };
    const where: Where = { and: [uses, { _status: { equals: 'published' } }] };
    if ((await req.payload.count({ collection: config.slug, where, req })).totalDocs > 0) return true;
  }
  return false;
}
