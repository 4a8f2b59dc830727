import { APIError, type Endpoint, Forbidden, NotFound, type PayloadRequest } from 'payload';
import { z } from 'zod';

import type { GuardedCollection } from '../editing/guarded-collections.ts';
import { mayEdit } from '../editing/may-edit.ts';
import { nameOfUser } from '../editing/name-of-user.ts';
import { compareArticles } from '../history/compare-articles.ts';
import { keepCopy, type UnsavedCopy } from './keep-copy.ts';
import { dropCopy, readCopiesOfNew, readCopy } from './read-copies.ts';

/** Larger texts are no articles; a page of a newspaper has some 10 kB. */
const largestBytes = 2_000_000;

const keepBody = z.object({
  document: z.string().max(64).default(''),
  basedOn: z.string().max(64).nullable().default(null),
  data: z.record(z.string(), z.unknown()),
});

/** `/api/<collection>/unsaved…`: keeps what is being typed, and gives back what was kept. */
export function unsavedEndpoints(collection: GuardedCollection): Endpoint[] {
  const endpoint = (method: Endpoint['method'], path: string, answer: Answer): Endpoint => ({
    method,
    path,
    handler: async (req) => {
      if (!req.user) throw new Forbidden(req.t);
      const headers = { 'cache-control': 'no-store' };
      return Response.json(await answer({ req, collection, user: req.user.id }), { headers });
    },
  });
  return [
    endpoint('post', '/unsaved', keep),
    endpoint('get', '/unsaved', async ({ req }) => ({ copies: await readCopiesOfNew(req, collection) })),
    endpoint('get', '/unsaved/:copy', show),
    endpoint('delete', '/unsaved/:copy', drop),
  ];
}

interface Asked {
  req: PayloadRequest;
  collection: GuardedCollection;
  user: string;
}
type Answer = (asked: Asked) => Promise<object>;

const keep: Answer = async ({ req, collection, user }) => {
  const text = (await req.text?.()) ?? '';
  if (text.length > largestBytes) throw new APIError('Bài quá dài nên không giữ được bản đang gõ.', 413);
  const { document, basedOn, data } = parsed(text);
  if (document !== '' && !(await mayEdit(req, collection, document))) throw new Forbidden(req.t);
  const copy: Omit<UnsavedCopy, 'id' | 'at'> = {
    ofCollection: collection,
    ofDocument: document,
    user,
    reason: 'typing',
    basedOn,
    data,
  };
  const { id, at } = await keepCopy(req.payload, { ...copy, now: new Date() });
  return { id, at };
};

/** The copy and, word by word, how it differs from the newest version. */
const show: Answer = async (asked) => {
  const copy = await visibleCopy(asked);
  const { req, collection } = asked;
  const newest = copy.ofDocument ? await readNewest(req, collection, copy.ofDocument) : null;
  const by = await nameOfUser(req, copy.user);
  return { ...copy, by, comparison: compareArticles({ ...newest }, copy.data) };
};

/** As whoever asks may read it: who wrote a copy may have lost that right since. */
async function readNewest(req: PayloadRequest, collection: GuardedCollection, id: string) {
  const access = { overrideAccess: false, disableErrors: true, user: req.user, req };
  return req.payload.findByID({ collection, id, draft: true, depth: 0, trash: true, ...access });
}

const drop: Answer = async (asked) => {
  const { id } = await visibleCopy(asked);
  await dropCopy(asked.req, id);
  return { id };
};

/** @throws NotFound for those who neither wrote the copy nor may edit its document */
async function visibleCopy({ req, collection, user }: Asked): Promise<UnsavedCopy> {
  const copy = await readCopy(req, String(req.routeParams?.copy));
  if (!copy || copy.ofCollection !== collection) throw new NotFound(req.t);
  if (copy.user === user) return copy;
  if (copy.ofDocument === '' || !(await mayEdit(req, collection, copy.ofDocument))) throw new NotFound(req.t);
  return copy;
}

function parsed(text: string): z.infer<typeof keepBody> {
  try {
    return keepBody.parse(JSON.parse(text));
  } catch {
    throw new APIError('Cần { "document", "basedOn", "data" } dạng JSON.', 400);
  }
}
