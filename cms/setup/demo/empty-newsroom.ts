import type { Payload } from 'payload';

/** Removes all content, in an order that leaves nothing in use behind; users and settings stay. */
export async function emptyNewsroom(payload: Payload): Promise<void> {
  const everything = { where: { id: { exists: true } }, trash: true } as const;
  await payload.delete({ collection: 'articles', ...everything });
  await payload.delete({ collection: 'banners', ...everything });
  await payload.delete({ collection: 'announcements', ...everything });
  await payload.delete({ collection: 'documents', ...everything });
  await payload.delete({ collection: 'campaigns', ...everything });
  await payload.delete({ collection: 'categories', where: { parent: { exists: true } } });
  await payload.delete({ collection: 'categories', where: { id: { exists: true } } });
  await payload.delete({ collection: 'media', where: { id: { exists: true } } });
}
