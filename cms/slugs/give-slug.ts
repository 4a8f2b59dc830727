import { randomBytes } from 'node:crypto';
import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, PayloadRequest } from 'payload';

import { formerSlugsAmong } from '../addresses/former-slugs.ts';
import type { AddressedCollection } from '../addresses/addressed-collections.ts';
import { newsroomDatabaseOf } from '../database/newsroom-database.ts';
import { findFreeSlug } from './free-slug.ts';
import { toSlug } from './to-slug.ts';

/**
 * Gives a document its slug: what the editor asked for, else the one it has, else one made from the title.
 * A later change of the title leaves it alone, because the address is out in the world.
 */
export function giveSlug(
  collection: AddressedCollection,
  reserved: () => ReadonlySet<string>,
): CollectionBeforeChangeHook {
  return async ({ data, originalDoc, req }) => {
    const before: unknown = originalDoc?.slug;
    const asked = wantedText(data, originalDoc);
    if (asked === null) return data;
    const wanted = toSlug(asked) || `bai-${randomBytes(4).toString('hex')}`;
    if (wanted === before) return { ...data, slug: wanted };
    const id = originalDoc?.id === undefined ? null : String(originalDoc.id);
    const takenAmong = async (slugs: string[]) => {
      const taken = await takenSlugs(collection, slugs, id, req);
      return new Set([...taken, ...slugs.filter((candidate) => reserved().has(candidate))]);
    };
    const { claimSlug, savesOverlap } = newsroomDatabaseOf(req.payload);
    // Another save may have stored the slug between the look and the claim; after the claim none can.
    const claim = async (candidate: string) =>
      claimSlug(collection, candidate) && !(savesOverlap && (await takenAmong([candidate])).has(candidate));
    const slug = await findFreeSlug(wanted, takenAmong, claim);
    return { ...data, slug };
  };
}

/** The other half of `giveSlug`: its slug is stored. */
export const releaseSlug: CollectionAfterChangeHook = ({ collection, doc, req }) => {
  const { slug } = doc as { slug?: string | null };
  if (slug) newsroomDatabaseOf(req.payload).releaseSlug(collection.slug, slug);
  return doc;
};

function wantedText(
  data: Record<string, unknown>,
  originalDoc: Record<string, unknown> | undefined,
): string | null {
  const slug = 'slug' in data ? data.slug : originalDoc?.slug;
  if (typeof slug === 'string' && slug.trim() !== '') return slug;
  const title = data.title ?? originalDoc?.title;
  return typeof title === 'string' && title.trim() !== '' ? title : null;
}

/** Present slugs (published, drafts on top of them, trash) and former addresses, of all other documents. */
async function takenSlugs(
  collection: AddressedCollection,
  slugs: string[],
  id: string | null,
  req: PayloadRequest,
): Promise<Set<string>> {
  const among = { slug: { in: slugs } };
  const where = id === null ? among : { and: [among, { id: { not_equals: id } }] };
  const look = {
    collection,
    where,
    req,
    depth: 0,
    limit: slugs.length,
    pagination: false,
    trash: true,
  } as const;
  const present = await req.payload.find({ ...look, select: { slug: true } });
  const drafted = collection === 'categories' ? [] : await draftedSlugs(collection, slugs, id, req);
  const former = await formerSlugsAmong(collection, slugs, id, req);
  return new Set([...present.docs.map((doc) => String(doc.slug)), ...drafted, ...former]);
}

/**
 * Slugs of the drafts on top. Asked of all versions and sifted here: asked for the latest ones alone, SQLite goes
 * through every document there is, and the price of a save grows with the archive.
 */
async function draftedSlugs(
  collection: Exclude<AddressedCollection, 'categories'>,
  slugs: string[],
  id: string | null,
  req: PayloadRequest,
): Promise<string[]> {
  const among = { 'version.slug': { in: slugs } };
  const versions = await req.payload.findVersions({
    collection,
    where: id === null ? among : { and: [among, { parent: { not_equals: id } }] },
    req,
    depth: 0,
    limit: 0,
    pagination: false,
    trash: true,
    select: { latest: true, version: { slug: true } },
  });
  return versions.docs
    .filter((version) => version.latest === true)
    .map((version) => String(version.version.slug));
}
