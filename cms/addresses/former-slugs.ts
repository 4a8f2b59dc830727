import type { PayloadRequest } from 'payload';

import type { AddressedCollection } from './addressed-collections.ts';

/** Which of these slugs belong, or belonged, to an address of another document of the collection. */
export async function formerSlugsAmong(
  collection: AddressedCollection,
  slugs: string[],
  exceptDocument: string | null,
  req: PayloadRequest,
): Promise<string[]> {
  const { docs } = await req.payload.db.find<{ slug: string; ofDocument: string }>({
    collection: 'addresses',
    where: { and: [{ ofCollection: { equals: collection } }, { slug: { in: slugs } }] },
    pagination: false,
    limit: 0,
    req,
  });
  return docs.filter((address) => address.ofDocument !== exceptDocument).map((address) => address.slug);
}
