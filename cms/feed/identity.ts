import { randomBytes } from 'node:crypto';
import type { BasePayload } from 'payload';

import { createFact, readFact } from '../facts/facts.ts';

const known = new WeakMap<object, string>();

/** The random name of this database, made when it is first asked for. */
export async function feedIdentityOf(payload: BasePayload): Promise<string> {
  const noted = known.get(payload.db);
  if (noted) return noted;
  const identity = (await readFact(payload, 'feed-identity')) ?? (await makeIdentity(payload));
  known.set(payload.db, identity);
  return identity;
}

/** Two machines may try at once; the unique key lets one of them win, and both use the winner's. */
async function makeIdentity(payload: BasePayload): Promise<string> {
  const identity = randomBytes(8).toString('hex');
  try {
    await createFact(payload, 'feed-identity', identity);
    return identity;
  } catch (error) {
    const winner = await readFact(payload, 'feed-identity');
    if (winner) return winner;
    throw error;
  }
}
