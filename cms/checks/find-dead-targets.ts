import type { CollectionSlug, PayloadRequest } from 'payload';

import { type PublishableRow, publicationOf } from '../feed/publication.ts';
import { pagesFolder, readCategoryReservedSlugs } from '../slugs/reserved-slugs.ts';
import type { DeadLink } from './check-context.ts';
import type { Surroundings } from './gather-context.ts';
import { linkKey } from './link-key.ts';
import { type PathTarget, portalPath, targetOf } from './portal-paths.ts';
import type { BodyLink } from './read-body.ts';

interface StoredAddress {
  ofCollection: string;
  ofDocument: string;
  category?: string | null;
  slug: string;
}

/** Documents that a link may lead to; one of them on the portal is enough. Null: nothing has to be looked up. */
type Candidates = { collection: string; id: string }[] | null;

/** Which links lead readers nowhere. Links to other portals are not followed. */
export async function findDeadTargets(
  links: BodyLink[],
  { now, siteUrl }: Surroundings,
  req: PayloadRequest,
): Promise<Map<string, DeadLink>> {
  const paths = new Map(
    links.flatMap((link): [string, string][] => {
      const path = link.kind === 'address' ? portalPath(link.address, siteUrl) : null;
      return path === null ? [] : [[linkKey(link), path]];
    }),
  );
  const candidates = await candidatesOfPaths(paths, req);
  for (const link of links) {
    if (link.kind === 'document')
      candidates.set(linkKey(link), [{ collection: link.collection, id: link.id }]);
  }
  const isLive = await readLiveness(
    [...candidates.values()].flatMap((some) => some ?? []),
    now,
    req,
  );
  const dead = new Map<string, DeadLink>();
  for (const [key, some] of candidates) {
    const states = (some ?? []).map(({ collection, id }) => isLive.get(`${collection}/${id}`));
    if (some === null || states.includes(true)) continue;
    dead.set(key, states.includes(false) ? 'unpublished' : 'gone');
  }
  return dead;
}

async function candidatesOfPaths(
  paths: ReadonlyMap<string, string>,
  req: PayloadRequest,
): Promise<Map<string, Candidates>> {
  if (paths.size === 0) return new Map();
  const reserved = readCategoryReservedSlugs(pagesFolder);
  const targets = new Map(
    [...paths].map(([key, path]) => [key, targetOf(path, (word) => reserved.has(word))]),
  );
  const addresses = await readAddresses([...targets.values()].flatMap(slugsOf), req);
  const candidates = new Map([...targets].map(([key, target]) => [key, candidatesOf(target, addresses)]));
  const lost = [...candidates].flatMap(([key, some]) => (some?.length === 0 ? [key] : []));
  for (const key of await redirectedAmong(lost, paths, req)) candidates.set(key, null);
  return candidates;
}

function slugsOf(target: PathTarget): string[] {
  if (target.kind === 'document') return [target.slug];
  return target.kind === 'article' ? [target.category, target.slug] : [];
}

function candidatesOf(target: PathTarget, addresses: StoredAddress[]): Candidates {
  if (target.kind === 'fine') return null;
  if (target.kind === 'unknown') return [];
  const of = (collection: string, slug: string) =>
    addresses.filter((address) => address.ofCollection === collection && address.slug === slug);
  if (target.kind === 'document') return of(target.collection, target.slug).map(toCandidate);
  const categories = new Set(of('categories', target.category).map(({ ofDocument }) => ofDocument));
  return of('articles', target.slug)
    .filter(({ category }) => category !== null && category !== undefined && categories.has(category))
    .map(toCandidate);
}

const toCandidate = ({ ofCollection, ofDocument }: StoredAddress) => ({
  collection: ofCollection,
  id: ofDocument,
});

/** Present and former addresses: both lead to the document, as long as it is published. */
async function readAddresses(slugs: string[], req: PayloadRequest): Promise<StoredAddress[]> {
  if (slugs.length === 0) return [];
  const { docs } = await req.payload.db.find<StoredAddress>({
    collection: 'addresses',
    where: { slug: { in: [...new Set(slugs)] } },
    pagination: false,
    limit: 0,
    req,
  });
  return docs;
}

async function redirectedAmong(
  keys: string[],
  paths: ReadonlyMap<string, string>,
  req: PayloadRequest,
): Promise<string[]> {
  if (keys.length === 0) return [];
  const variants = (key: string) => {
    const path = paths.get(key) ?? '';
    return [path, path.replace(/\?.*$/, ''), path.replace(/\/$/, ''), `${path}/`].filter((one) => one !== '');
  };
  const { docs } = await req.payload.db.find<{ from: string }>({
    collection: 'redirects',
    where: { from: { in: [...new Set(keys.flatMap(variants))] } },
    pagination: false,
    limit: 0,
    req,
  });
  const known = new Set(docs.map(({ from }) => from));
  return keys.filter((key) => variants(key).some((one) => known.has(one)));
}

/** For each document whether readers can open it; documents that are gone are missing. */
async function readLiveness(
  documents: { collection: string; id: string }[],
  now: number,
  req: PayloadRequest,
): Promise<Map<string, boolean>> {
  const live = new Map<string, boolean>();
  for (const collection of new Set(documents.map((one) => one.collection))) {
    const ids = documents.filter((one) => one.collection === collection).map(({ id }) => id);
    if (!isCollection(collection, req)) continue;
    const { docs } = await req.payload.db.find<PublishableRow & { id: string }>({
      collection,
      where: { id: { in: [...new Set(ids)] } },
      pagination: false,
      limit: 0,
      select: { _status: true, deletedAt: true, publishedAt: true, expiresAt: true },
      req,
    });
    const hasDrafts = Boolean(req.payload.collections[collection].config.versions?.drafts);
    for (const row of docs) live.set(`${collection}/${row.id}`, publicationOf(row, hasDrafts, now).live);
  }
  return live;
}

function isCollection(slug: string, req: PayloadRequest): slug is CollectionSlug {
  return slug in req.payload.collections;
}
