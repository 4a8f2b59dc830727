import type { BasePayload, PayloadRequest } from 'payload';

/**
 * `feed-identity`: which database this is. `demo`: how far the demonstration newsroom got. `notices-up-to`: the
 * number of the row up to which the trail was followed for mails. `search-text`: by which rules all words are folded.
 */
export type FactKey = 'feed-identity' | 'demo' | 'notices-up-to' | 'search-text';

export async function readFact(payload: BasePayload, key: FactKey): Promise<string | null> {
  const fact = await payload.db.findOne<{ id: string; value: string }>({
    collection: 'facts',
    where: { key: { equals: key } },
  });
  return fact?.value ?? null;
}

/** @throws when the fact is there already */
export async function createFact(payload: BasePayload, key: FactKey, value: string): Promise<void> {
  await payload.db.create({ collection: 'facts', data: { key, value } });
}

export async function changeFact(
  payload: BasePayload,
  key: FactKey,
  value: string,
  req?: PayloadRequest,
): Promise<void> {
  await payload.db.updateOne({
    collection: 'facts',
    where: { key: { equals: key } },
    data: { value },
    ...(req ? { req } : {}),
  });
}
