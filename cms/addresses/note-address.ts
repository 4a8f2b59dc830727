import type { PayloadRequest } from 'payload';

import type { AddressedCollection } from './addressed-collections.ts';

interface StoredAddress {
  id: string;
  category?: string | null;
  slug: string;
  until?: string | null;
}

export interface NewAddress {
  collection: AddressedCollection;
  document: string;
  category: string | null;
  slug: string;
}

/** Notes the address at which a document is published from now on, and closes the one before it. */
export async function noteAddress(address: NewAddress, now: Date, req: PayloadRequest): Promise<void> {
  const known = await addressesOf(address.collection, [address.document], req);
  const isSame = (one: StoredAddress) =>
    one.slug === address.slug && (one.category ?? null) === address.category;
  const present = known.find(isSame);
  if (present && !present.until && known.every((one) => one === present || one.until)) return;
  for (const one of known.filter((other) => other !== present && !other.until)) {
    await setUntil(one.id, now.toISOString(), req);
  }
  if (present) await setUntil(present.id, null, req);
  else await createAddress(address, req);
}

/** All addresses of some documents of one collection, oldest first. */
export async function addressesOf(
  collection: AddressedCollection,
  documents: string[],
  req: PayloadRequest,
): Promise<(StoredAddress & { ofDocument: string })[]> {
  const { docs } = await req.payload.db.find<StoredAddress & { ofDocument: string }>({
    collection: 'addresses',
    where: { and: [{ ofCollection: { equals: collection } }, { ofDocument: { in: documents } }] },
    sort: ['createdAt', 'id'],
    pagination: false,
    limit: 0,
    req: req,
  });
  return docs;
}

/** Frees the addresses of a document that is gone for good. */
export async function forgetAddresses(
  collection: AddressedCollection,
  document: string,
  req: PayloadRequest,
): Promise<void> {
  await req.payload.db.deleteMany({
    collection: 'addresses',
    where: { and: [{ ofCollection: { equals: collection } }, { ofDocument: { equals: document } }] },
    req,
  });
}

async function setUntil(id: string, until: string | null, req: PayloadRequest): Promise<void> {
  await req.payload.db.updateOne({ collection: 'addresses', id, data: { until }, req, returning: false });
}

async function createAddress(address: NewAddress, req: PayloadRequest): Promise<void> {
  const { collection, document, category, slug } = address;
  await req.payload.db.create({
    collection: 'addresses',
    data: { ofCollection: collection, ofDocument: document, category, slug, until: null },
    req,
  });
}
