import type { PayloadRequest, Where } from 'payload';

import type { GuardedCollection } from './guarded-collections.ts';

/** Whether the access rules let who asks change this document. */
export async function mayEdit(
  req: PayloadRequest,
  collection: GuardedCollection,
  id: string,
): Promise<boolean> {
  const { config } = req.payload.collections[collection];
  const access = await config.access.update({ req, id });
  if (typeof access === 'boolean') return access;
  const where: Where = { and: [{ id: { equals: id } }, access] };
  const { totalDocs } = await req.payload.count({ collection, where, req, trash: true });
  return totalDocs > 0;
}
