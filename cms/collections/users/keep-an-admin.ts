import type {
  CollectionAfterOperationHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  PayloadRequest,
  Where,
} from 'payload';

import { refused } from '../../access/refused.ts';

const message =
  'Đây là người quản trị cuối cùng đang hoạt động; hãy giao quyền quản trị cho người khác trước.';

async function countAdmins(req: PayloadRequest, without?: string): Promise<number> {
  const others: Where[] = without === undefined ? [] : [{ id: { not_equals: without } }];
  const where: Where = { and: [{ role: { equals: 'admin' } }, { blocked: { not_equals: true } }, ...others] };
  return (await req.payload.db.count({ collection: 'users', where, req })).totalDocs;
}

/** The last administrator who can log in is neither demoted nor blocked. */
export const keepAnAdmin: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const leaves = data.role !== 'admin' || data.blocked === true;
  const was = operation === 'update' && originalDoc.role === 'admin' && originalDoc.blocked !== true;
  if (was && leaves && (await countAdmins(req, String(originalDoc.id))) === 0) throw refused(req, message);
  return data;
};

export const keepAnAdminOnDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if ((await countAdmins(req, String(id))) === 0) throw refused(req, message);
};

const changing = ['update', 'updateByID', 'delete', 'deleteByID'];

/** Several administrators that go at once each see the others still there; then the whole operation is undone. */
export const keepAnAdminInBulk: CollectionAfterOperationHook = async ({ operation, req, result }) => {
  if (changing.includes(operation) && req.user && (await countAdmins(req)) === 0) throw refused(req, message);
  return result;
};
