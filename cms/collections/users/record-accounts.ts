import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest, Where } from 'payload';

import { toId } from '../../feed/snapshots/values.ts';
import { recordInTrail, type TrailEntry } from '../../trail/record-in-trail.ts';

interface Account {
  id: string;
  name: string;
  role: string;
  blocked?: boolean | null;
  categories?: (string | { id: string })[] | null;
}

type Deed = Pick<TrailEntry, 'action' | 'from' | 'to' | 'note'>;

/** Tells the trail what happened to an account's rights. */
export const recordAccount: CollectionAfterChangeHook<Account> = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const deeds: Deed[] =
    operation === 'create' ? [{ action: 'create-account', to: doc.role }] : changes(previousDoc, doc);
  if (operation === 'update' && given(previousDoc).join() !== given(doc).join())
    deeds.push({ action: 'change-categories', note: await titlesOf(given(doc), req) });
  for (const deed of deeds) await recordInTrail(req, { ...deed, ...placeOf(doc) });
  return doc;
};

export const recordAccountDeletion: CollectionAfterDeleteHook<Account> = async ({ doc, req }) => {
  await recordInTrail(req, { action: 'delete-account', from: doc.role, ...placeOf(doc) });
  return doc;
};

function placeOf({ id, name }: Account) {
  return { collection: 'users', document: id, title: name };
}

function changes(before: Account, after: Account): Deed[] {
  const deeds: Deed[] = [];
  if (before.role !== after.role) deeds.push({ action: 'change-role', from: before.role, to: after.role });
  if (Boolean(before.blocked) !== Boolean(after.blocked))
    deeds.push({ action: after.blocked ? 'block-account' : 'unblock-account' });
  return deeds;
}

function given({ categories }: Account): string[] {
  return (categories ?? []).map(toId).filter((id) => id !== null);
}

/** The categories by their names, as people will read it when they have long been renamed. */
async function titlesOf(ids: string[], req: PayloadRequest): Promise<string> {
  if (ids.length === 0) return 'Tất cả chuyên mục';
  const where: Where = { id: { in: ids } };
  const { docs } = await req.payload.db.find<{ title: string }>({ collection: 'categories', where, req });
  return docs.map(({ title }) => title).join(', ');
}
