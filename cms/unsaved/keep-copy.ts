import type { BasePayload, PayloadRequest } from 'payload';

import { toNfc } from '../text/to-nfc.ts';
import { typedContent } from './typed-content.ts';

export interface UnsavedCopy {
  id: string;
  ofCollection: string;
  /** Empty for a document that was never saved. */
  ofDocument: string;
  user: string;
  reason: 'typing' | 'refused';
  /** `updatedAt` of the version on the screen when it was typed; of a document never saved, a name of the window. */
  basedOn: string | null;
  at: string;
  data: Record<string, unknown>;
}

export type CopyToKeep = Omit<UnsavedCopy, 'id' | 'at'> & { now: Date };

/** Copies nobody has asked for in so long are dropped. */
export const keepDays = 60;

const dayMs = 24 * 60 * 60 * 1000;
const pruneEveryMs = 60 * 60 * 1000;
const lastPruned = new WeakMap<object, number>();

/** Keeps a copy outside any transaction, in place of an earlier one of the same person, document and reason. */
export async function keepCopy(payload: BasePayload, copy: CopyToKeep): Promise<UnsavedCopy> {
  const { now, ...rest } = copy;
  const data = { ...rest, key: keyOf(copy), at: now.toISOString(), data: toNfc(typedContent(copy.data)) };
  await pruneCopies(payload, now);
  const { id } = await store(payload, data);
  return { ...data, id };
}

/** The person's typing is in a version now, or thrown away. */
export async function forgetTyping(
  copy: Pick<UnsavedCopy, 'ofCollection' | 'ofDocument' | 'user' | 'basedOn'>,
  req: PayloadRequest,
): Promise<void> {
  const where = { key: { equals: keyOf({ ...copy, reason: 'typing' }) } };
  await req.payload.db.deleteMany({ collection: 'unsaved-copies', where, req });
}

/** One copy of somebody's typing a document; of refused saves and new documents, one for each version or window. */
function keyOf(
  copy: Pick<UnsavedCopy, 'ofCollection' | 'ofDocument' | 'user' | 'reason' | 'basedOn'>,
): string {
  const { ofCollection, ofDocument, user, reason, basedOn } = copy;
  const parts = [ofCollection, ofDocument, user, reason];
  return (reason === 'refused' || ofDocument === '' ? [...parts, basedOn ?? ''] : parts).join('/');
}

async function store(payload: BasePayload, data: object & { key: string }): Promise<{ id: string }> {
  const where = { key: { equals: data.key } };
  const look = () => payload.db.findOne<{ id: string }>({ collection: 'unsaved-copies', where });
  const change = async ({ id }: { id: string }) => {
    await payload.db.updateOne({ collection: 'unsaved-copies', id, data });
    return { id };
  };
  const stored = await look();
  if (stored) return change(stored);
  try {
    const made = await payload.db.create({ collection: 'unsaved-copies', data });
    return { id: String(made.id) };
  } catch (error) {
    // Two windows of one person at the same instant: the key is unique.
    const other = await look();
    if (other) return change(other);
    throw error;
  }
}

async function pruneCopies(payload: BasePayload, now: Date): Promise<void> {
  if (now.getTime() - (lastPruned.get(payload.db) ?? 0) < pruneEveryMs) return;
  lastPruned.set(payload.db, now.getTime());
  const oldest = new Date(now.getTime() - keepDays * dayMs).toISOString();
  await payload.db.deleteMany({ collection: 'unsaved-copies', where: { at: { less_than: oldest } } });
}
