import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload';

import { toId } from '../../feed/snapshots/values.ts';
import { recordInTrail, type TrailEntry } from '../../trail/record-in-trail.ts';

interface Account {
  id: string;
  name: string;
  role: string;
  blocked?: boolean | null;
  categories?: (string | { id: string })[] | null;
}

type Deed = Pick<TrailEntry, 'action' | 'from' | 'to'>;

/** Tells the trail what happened to an account's rights. */
export const recordAccount: CollectionAfterChangeHook<Account> = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const deeds: Deed[] =
    operation === 'create' ? [{ action: 'create-account', to: doc.role }] : changes(previousDoc, doc);
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
  const [old, given] = [before, after].map(({ categories }) => (categories ?? []).map(toId).join(' '));
  if (old !== given) deeds.push({ action: 'change-categories', from: old ?? null, to: given ?? null });
  if (Boolean(before.blocked) !== Boolean(after.blocked))
    deeds.push({ action: after.blocked ? 'block-account' : 'unblock-account' });
  return deeds;
}
