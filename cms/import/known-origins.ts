import type { BasePayload, PayloadRequest } from 'payload';

import type { Messages } from './messages.ts';

type Collection = Messages['known']['collection'];

/** Which of these origins are in the newsroom (the trash counts: what an editor threw away stays away). */
export async function knownOrigins(
  payload: BasePayload,
  collection: Collection,
  origins: string[],
  req?: PayloadRequest,
): Promise<Record<string, string>> {
  if (origins.length === 0) return {};
  const key = collection === 'redirects' ? 'from' : 'origin';
  const { docs } = await payload.db.find<{ id: string; origin?: string; from?: string }>({
    collection,
    where: { [key]: { in: origins } },
    select: { [key]: true },
    pagination: false,
    limit: 0,
    ...(req ? { req } : {}),
  });
  return Object.fromEntries(docs.map((document) => [document[key] ?? '', document.id]));
}

/** The identifier of what an import has brought from there, or null. */
export async function idOfOrigin(
  collection: Collection,
  origin: string,
  req: PayloadRequest,
): Promise<string | null> {
  return (await knownOrigins(req.payload, collection, [origin], req))[origin] ?? null;
}
