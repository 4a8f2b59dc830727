import { randomUUID } from 'node:crypto';
import type { BasePayload } from 'payload';

const key = 'feed';
const known = new WeakMap<object, string>();

/** The random name of this database, made when it is first asked for. */
export async function feedIdentityOf(payload: BasePayload): Promise<string> {
  const noted = known.get(payload.db);
  if (noted) return noted;
  const identity = (await readIdentity(payload)) ?? (await makeIdentity(payload));
  known.set(payload.db, identity);
  return identity;
}

async function readIdentity(payload: BasePayload): Promise<string | null> {
  const row = await payload.db.findOne<{ id: string; identity: string }>({
    collection: 'feed-identity',
    where: { key: { equals: key } },
  });
  return row?.identity ?? null;
}

/** Two machines may try at once; the unique key lets one of them win, and both use the winner's. */
async function makeIdentity(payload: BasePayload): Promise<string> {
  const identity = randomUUID().replaceAll('-', '').slice(0, 16);
  try {
    await payload.db.create({ collection: 'feed-identity', data: { key, identity } });
    return identity;
  } catch (error) {
    const winner = await readIdentity(payload);
    if (winner) return winner;
    throw error;
  }
}
