import type { BasePayload } from 'payload';

import { pruneRows } from './outbox.ts';

const everyMs = 60 * 60 * 1000;
const lastPruned = new WeakMap<object, number>();

/** Prunes the outbox at most once an hour, when a consumer comes by: no timer has to outlive anything. */
export async function pruneNowAndThen(payload: BasePayload): Promise<void> {
  const now = Date.now();
  if (now - (lastPruned.get(payload.db) ?? 0) < everyMs) return;
  lastPruned.set(payload.db, now);
  await pruneRows(payload, now);
}
