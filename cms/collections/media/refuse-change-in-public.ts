import type { CollectionBeforeChangeHook, Where } from 'payload';

import { refused } from '../../access/refused.ts';
import { roleOf } from '../../access/role-of.ts';

/** What readers see is changed by editors alone: a contributor's picture too, once a published article uses it. */
export const refuseChangeInPublic: CollectionBeforeChangeHook = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update' || roleOf(req) !== 'contributor') return data;
  const uses: Where = {
    or: [{ cover: { equals: originalDoc.id } }, { mediaInText: { in: [originalDoc.id] } }],
  };
  const { totalDocs } = await req.payload.count({
    collection: 'articles',
    where: { and: [uses, { _status: { equals: 'published' } }] },
    req,
  });
  if (totalDocs === 0) return data;
  throw refused(req, 'Ảnh này đang ở trong bài đã đăng; hãy nhờ biên tập viên sửa.');
};
