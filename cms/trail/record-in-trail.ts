import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload';

import { newsroomDatabaseOf } from '../database/newsroom-database.ts';
import type { TrailAction } from './trail-actions.ts';

export interface TrailEntry {
  action: TrailAction;
  /** Slug of the collection or global that it happened to */
  collection: string;
  /** Identifier of the document; a global's slug */
  document: string;
  /** What people call the document */
  title: string;
  from?: string | null;
  to?: string | null;
  note?: string | null;
  /** Whose document it is: that user may read the row, whatever their role. */
  owner?: string | null;
}

/**
 * Adds a row to the trail, in the transaction of `req` where there is one: it and what it tells of are committed
 * together or not at all. Who did it is the user of `req`; nobody when the code itself did.
 */
export async function recordInTrail(req: PayloadRequest, entry: TrailEntry): Promise<void> {
  const isOwnTransaction = await initTransaction(req);
  try {
    await insertRow(req, entry);
    if (isOwnTransaction) await commitTransaction(req);
  } catch (error) {
    if (isOwnTransaction) await killTransaction(req);
    throw error;
  }
}

async function insertRow(req: PayloadRequest, entry: TrailEntry): Promise<void> {
  const { action, collection, document, title, from, to, note, owner } = entry;
  const data = {
    number: await newsroomDatabaseOf(req.payload).drawNumber(req, 'trail'),
    at: new Date().toISOString(),
    actor: req.user?.id ?? null,
    actorName: req.user?.name ?? null,
    action,
    ofCollection: collection,
    ofDocument: document,
    title,
    from: from ?? null,
    to: to ?? null,
    note: note ?? null,
    owner: owner ?? null,
  };
  await req.payload.db.create({ collection: 'trail', data, req });
}
