import type { PayloadRequest } from 'payload';

import { toSlug } from '../slugs/to-slug.ts';
import type { Category } from '../payload-types.ts';
import { importContext } from './import-context.ts';
import { idOfOrigin } from './known-origins.ts';
import type { Answers, Messages } from './messages.ts';
import { redirectOldAddresses } from './old-addresses.ts';

type Message = Messages['category'];

/** A category that an import brought before, else one of the newsroom's with the same slug or name, else a new one. */
export async function putCategory(message: Message, req: PayloadRequest): Promise<Answers['category']> {
  const { outcome, category } = await findOrMake(message, req);
  const moved = await redirectOldAddresses(message.addresses, `/${category.slug}/`, req);
  return { id: category.id, title: category.title, outcome, ...moved };
}

/** What `putCategory` would do; changes nothing. */
export async function matchCategory(message: Message, req: PayloadRequest): Promise<Answers['match']> {
  if ((await idOfOrigin('categories', message.origin, req)) !== null) {
    return { outcome: 'known', title: message.title };
  }
  const parent = message.parent === null ? null : await idOfOrigin('categories', message.parent, req);
  const same = await findSame(message, parent, req);
  return same ? { outcome: 'matched', title: same.title } : { outcome: 'made', title: message.title };
}

async function findOrMake(
  message: Message,
  req: PayloadRequest,
): Promise<{ outcome: Answers['category']['outcome']; category: Category }> {
  const { payload } = req;
  const known = await idOfOrigin('categories', message.origin, req);
  if (known !== null) {
    const category = await payload.findByID({ collection: 'categories', id: known, depth: 0, req });
    return { outcome: 'known', category };
  }
  const parent = message.parent === null ? null : await idOfOrigin('categories', message.parent, req);
  const same = await findSame(message, parent, req);
  const context = { ...importContext };
  if (same !== null) {
    const data = { origin: message.origin };
    await payload.update({ collection: 'categories', id: same.id, data, depth: 0, context, req });
    return { outcome: 'matched', category: same };
  }
  const { origin, title, slug, description } = message;
  // The front page shows what the old one may have shown; a portal's many small branches would drown it.
  const data = { origin, title, slug, description, parent, onHome: parent === null };
  const category = await payload.create({ collection: 'categories', data, depth: 0, context, req });
  return { outcome: 'made', category };
}

/** Among the categories that no import has claimed yet. */
async function findSame(
  { title, slug }: Message,
  parent: string | null,
  req: PayloadRequest,
): Promise<Category | null> {
  const { docs } = await req.payload.find({
    collection: 'categories',
    where: { or: [{ origin: { exists: false } }, { origin: { equals: null } }] },
    depth: 0,
    limit: 0,
    pagination: false,
    req,
  });
  const wanted = toSlug(slug) || toSlug(title);
  const isNamesake = (one: Category) =>
    folded(one.title) === folded(title) && (one.parent ?? null) === parent;
  return docs.find((one) => one.slug === wanted) ?? docs.find(isNamesake) ?? null;
}

const folded = (text: string) => text.normalize('NFC').trim().toLowerCase();
