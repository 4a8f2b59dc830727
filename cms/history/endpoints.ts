import { type Endpoint, Forbidden, NotFound, type PayloadRequest, type Where } from 'payload';

import type { GuardedCollection } from '../editing/guarded-collections.ts';
import { mayEdit } from '../editing/may-edit.ts';
import { nameOfUser } from '../editing/name-of-user.ts';
import { compareArticles } from './compare-articles.ts';
import type { PastVersion, VersionChanges } from './past-versions.ts';

const atMost = 100;

/** `/api/<collection>/:id/history…`: who saved which version when, and what each of them changed, word by word. */
export function historyEndpoints(collection: GuardedCollection): Endpoint[] {
  const endpoint = (path: string, answer: (req: PayloadRequest) => Promise<object>): Endpoint => ({
    method: 'get',
    path,
    handler: async (req) => {
      if (!req.user) throw new Forbidden(req.t);
      return Response.json(await answer(req), { headers: { 'cache-control': 'no-store' } });
    },
  });
  return [
    endpoint('/:id/history', (req) => listVersions(req, collection)),
    endpoint('/:id/history/:version', (req) => showChanges(req, collection)),
  ];
}

async function listVersions(req: PayloadRequest, collection: GuardedCollection): Promise<object> {
  const id = String(req.routeParams?.id);
  const found = await find(req, collection, { parent: { equals: id } }, atMost);
  const names = new Map<string | null, string>();
  const versions: PastVersion[] = [];
  for (const { id: version, updatedAt, latest, version: text } of found) {
    const author = text.updatedBy ?? null;
    const by = names.get(author) ?? (await nameOfUser(req, author));
    names.set(author, by);
    const published = text._status === 'published';
    versions.push({ id: version, at: updatedAt, by, published, newest: latest === true });
  }
  return { versions, mayEdit: await mayEdit(req, collection, id) };
}

async function showChanges(req: PayloadRequest, collection: GuardedCollection): Promise<VersionChanges> {
  const ofDocument: Where = { parent: { equals: String(req.routeParams?.id) } };
  const wanted: Where = { and: [ofDocument, { id: { equals: String(req.routeParams?.version) } }] };
  const [version] = await find(req, collection, wanted, 1);
  if (!version) throw new NotFound(req.t);
  const earlier: Where = { and: [ofDocument, { updatedAt: { less_than: version.updatedAt } }] };
  const [before] = await find(req, collection, earlier, 1);
  const [newest] = await find(req, collection, ofDocument, 1);
  const text = { ...version.version };
  return {
    since: before?.updatedAt ?? null,
    changes: compareArticles({ ...before?.version }, text),
    againstNewest: compareArticles({ ...newest?.version }, text),
  };
}

/** Newest first, of those that who asks may read. */
async function find(req: PayloadRequest, collection: GuardedCollection, where: Where, limit: number) {
  const { docs } = await req.payload.findVersions({
    collection,
    where,
    limit,
    sort: '-updatedAt',
    pagination: false,
    depth: 0,
    trash: true,
    overrideAccess: false,
    user: req.user,
    req,
  });
  return docs;
}
