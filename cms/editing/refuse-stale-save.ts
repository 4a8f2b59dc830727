import {
  APIError,
  type CollectionAfterChangeHook,
  type CollectionBeforeValidateHook,
  type PayloadRequest,
} from 'payload';

import { newsroomDatabaseOf } from '../database/newsroom-database.ts';
import { forgetTyping, type UnsavedCopy } from '../unsaved/keep-copy.ts';
import { currentHold } from './hold-document.ts';
import { nameOfUser } from './name-of-user.ts';
import { heldByAnother, savedAtOnce, staleSave } from './refusals.ts';

interface StoredVersion {
  id: string;
  updatedAt: string;
  updatedBy?: string | null;
}

/** In `req.context`: which copy of somebody's typing this save makes needless. */
const guardedKey = 'guarded-save';
const claimOf = (collection: string) => `save of ${collection}`;

/**
 * Refuses a save that names the version it was made from (`basedOn`) when somebody else has saved a newer one since,
 * or is editing the document now. The newest version is read inside the save's own transaction, so of two saves at
 * once the second sees the first; where saves overlap (MongoDB) the second one of this process is refused outright.
 */
export const refuseStaleSave: CollectionBeforeValidateHook = async (args) => {
  const { collection, context, data, operation, originalDoc, req } = args;
  const basedOn: unknown = data?.basedOn;
  if (typeof basedOn !== 'string' || basedOn === '') return data;
  context[guardedKey] = operation === 'create' ? { ofDocument: '', basedOn } : null;
  if (operation === 'create') return data;
  const version = originalDoc as StoredVersion;
  await refuseIfHeld(collection.slug, version.id, req);
  await refuseIfStale(version, instantOf(basedOn), req);
  const { claimSlug, savesOverlap } = newsroomDatabaseOf(req.payload);
  if (savesOverlap && !claimSlug(claimOf(collection.slug), version.id)) throw savedAtOnce();
  context[guardedKey] = { ofDocument: version.id, basedOn };
  return data;
};

/** The other half of `refuseStaleSave`: what was typed is in a version now. */
export const noteGuardedSave: CollectionAfterChangeHook = async ({ collection, context, doc, req }) => {
  const typed = context[guardedKey] as Pick<UnsavedCopy, 'ofDocument' | 'basedOn'> | null | undefined;
  if (!typed) return doc;
  newsroomDatabaseOf(req.payload).releaseSlug(claimOf(collection.slug), typed.ofDocument);
  if (req.user) await forgetTyping({ ...typed, ofCollection: collection.slug, user: req.user.id }, req);
  return doc;
};

async function refuseIfStale(version: StoredVersion, basedOn: Date, req: PayloadRequest): Promise<void> {
  const savedAt = new Date(version.updatedAt);
  const savedBy = version.updatedBy ?? null;
  if (savedAt <= basedOn || (req.user && savedBy === req.user.id)) return;
  throw staleSave({
    savedBy: await nameOfUser(req, savedBy),
    savedAt,
    refused: req.user ? await nameOfUser(req, req.user.id) : 'bạn',
    now: new Date(),
  });
}

async function refuseIfHeld(collection: string, document: string, req: PayloadRequest): Promise<void> {
  const now = new Date();
  const hold = await currentHold(req.payload, collection, document, now);
  if (!hold || hold.user === req.user?.id) return;
  throw heldByAnother(await nameOfUser(req, hold.user), new Date(hold.since), now);
}

function instantOf(basedOn: string): Date {
  const instant = new Date(basedOn);
  if (!Number.isNaN(instant.getTime())) return instant;
  throw new APIError('basedOn phải là một thời điểm, ví dụ 2026-11-22T03:32:00.000Z.', 400);
}
