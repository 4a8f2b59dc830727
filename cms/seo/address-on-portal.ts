import type { PayloadRequest } from 'payload';

import { toId } from '../feed/snapshots/values.ts';

/** What a form knows of the document that it shows. */
interface Shown {
  slug?: string | null;
  category?: string | { id: string } | null;
}

const folders: Readonly<Record<string, string>> = { campaigns: '/chien-dich/', documents: '/van-ban/' };

/** The path at which the portal shows a document, as far as it is known yet. */
export async function addressOnPortal(
  req: PayloadRequest,
  collection: string,
  { slug, category }: Shown,
): Promise<string> {
  const folder = folders[collection] ?? (await folderOf(req, toId(category)));
  return slug ? `${folder}${slug}/` : folder;
}

async function folderOf(req: PayloadRequest, category: string | null): Promise<string> {
  if (category === null) return '/';
  const found = await req.payload.findByID({
    collection: 'categories',
    id: category,
    depth: 0,
    disableErrors: true,
    req,
  });
  return found ? `/${found.slug}/` : '/';
}
