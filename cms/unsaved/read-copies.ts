import type { PayloadRequest, Where } from 'payload';

import type { UnsavedCopy } from './keep-copy.ts';

/** Without the text, which is fetched when somebody looks at it. */
export type CopySummary = Pick<UnsavedCopy, 'id' | 'user' | 'reason' | 'basedOn' | 'at'>;

const atMost = 20;

/** The copies of a document that a person may see, newest first: their own, and those of others if they may edit it. */
export async function readCopies(
  req: PayloadRequest,
  of: { collection: string; document: string },
  mayEdit: boolean,
): Promise<CopySummary[]> {
  if (!req.user) return [];
  const where: Where = {
    and: [
      { ofDocument: { equals: of.document } },
      { ofCollection: { equals: of.collection } },
      ...(mayEdit ? [] : [{ user: { equals: req.user.id } }]),
    ],
  };
  const { docs } = await req.payload.db.find<UnsavedCopy>({
    collection: 'unsaved-copies',
    where,
    sort: '-at',
    limit: atMost,
    pagination: false,
    select: { user: true, reason: true, basedOn: true, at: true },
  });
  return docs.map(({ id, user, reason, basedOn, at }) => ({ id, user, reason, basedOn, at }));
}

/** What a person was writing that was never saved at all, newest first. */
export async function readCopiesOfNew(req: PayloadRequest, collection: string): Promise<UnsavedCopy[]> {
  if (!req.user) return [];
  const { docs } = await req.payload.db.find<UnsavedCopy>({
    collection: 'unsaved-copies',
    where: {
      and: [
        { user: { equals: req.user.id } },
        { ofCollection: { equals: collection } },
        { ofDocument: { equals: '' } },
      ],
    },
    sort: '-at',
    limit: atMost,
    pagination: false,
  });
  return docs;
}

export function readCopy(req: PayloadRequest, id: string): Promise<UnsavedCopy | null> {
  return req.payload.db.findOne<UnsavedCopy>({ collection: 'unsaved-copies', where: { id: { equals: id } } });
}

export async function dropCopy(req: PayloadRequest, id: string): Promise<void> {
  await req.payload.db.deleteOne({ collection: 'unsaved-copies', where: { id: { equals: id } } });
}
