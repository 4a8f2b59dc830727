import type { CollectionSlug, PayloadRequest, SanitizedCollectionConfig, Where } from 'payload';

import { mediaPaths } from './media-paths.ts';

/** A document that shows a medium, or would after its draft is published or it is taken out of the trash. */
export interface MediaUse {
  collection: string;
  id: string;
  /** Kind of the document, as in a sentence. */
  label: string;
  title: string;
  state: 'published' | 'draft' | 'trash';
  /** Path of its form in the admin. */
  url: string;
}

/** More are not read: whoever wants to delete the file has enough to do. */
const most = 20;

/** Every collection and global is searched whose fields can name media, whatever is added to them later. */
export async function findUses(medium: string, req: PayloadRequest): Promise<MediaUse[]> {
  const uses: MediaUse[] = [];
  for (const { config } of Object.values(req.payload.collections)) {
    // Payload's own: who has a form open does not use what is in it.
    if (config.slug.startsWith('payload-')) continue;
    const paths = mediaPaths(config.flattenedFields);
    if (paths.length > 0 && uses.length < most) uses.push(...(await usesIn(config, paths, medium, req)));
  }
  return [...uses, ...(await usesInGlobals(medium, req))];
}

interface Row {
  id: string;
  _status?: string | null;
  deletedAt?: string | null;
}

async function usesIn(
  config: SanitizedCollectionConfig,
  paths: string[],
  medium: string,
  req: PayloadRequest,
): Promise<MediaUse[]> {
  const collection = config.slug;
  const where: Where = { or: paths.map((path) => ({ [path]: { in: [medium] } })) };
  const look = { collection, where, depth: 0, limit: most, pagination: false, trash: config.trash, req };
  const { docs } = await req.payload.find(look);
  const rows = docs as Row[];
  const drafts = config.versions?.drafts ? await draftsIn(look, paths, medium) : [];
  const onTop = drafts.filter((draft) => !rows.some(({ id }) => id === draft.id));
  return [...rows, ...onTop].map((row) => toUse(config, row, req));
}

interface Look {
  collection: CollectionSlug;
  depth: number;
  limit: number;
  pagination: boolean;
  trash: boolean;
  req: PayloadRequest;
}

/** Drafts on top of published rows. Older versions do not count: who restores one is told of the hole. */
async function draftsIn(look: Look, paths: string[], medium: string): Promise<Row[]> {
  const where: Where = { or: paths.map((path) => ({ [`version.${path}`]: { in: [medium] } })) };
  const { docs } = await look.req.payload.findVersions({ ...look, where, limit: 0 });
  return docs
    .filter(({ latest }) => latest === true)
    .map(({ parent, version }) => ({ ...version, id: String(parent), _status: 'draft' }));
}

function toUse(config: SanitizedCollectionConfig, row: Row, { payload }: PayloadRequest): MediaUse {
  const { admin, labels, slug, versions, trash } = config;
  const title = (row as unknown as Record<string, unknown>)[admin.useAsTitle ?? 'id'];
  const isTrashed = trash && Boolean(row.deletedAt);
  const isDraft = Boolean(versions?.drafts) && row._status !== 'published';
  const folder = `${payload.config.routes.admin}/collections/${slug}`;
  return {
    collection: slug,
    id: row.id,
    label: typeof labels.singular === 'string' ? labels.singular.toLowerCase() : slug,
    title: typeof title === 'string' ? title : '',
    state: isTrashed ? 'trash' : isDraft ? 'draft' : 'published',
    url: isTrashed ? `${folder}/trash/${row.id}` : `${folder}/${row.id}`,
  };
}

async function usesInGlobals(medium: string, req: PayloadRequest): Promise<MediaUse[]> {
  const uses: MediaUse[] = [];
  for (const { slug, label, flattenedFields } of req.payload.config.globals) {
    if (mediaPaths(flattenedFields).length === 0) continue;
    const stored = JSON.stringify(await req.payload.findGlobal({ slug, depth: 0, req }));
    if (!stored.includes(JSON.stringify(medium))) continue;
    const title = typeof label === 'string' ? label : slug;
    const url = `${req.payload.config.routes.admin}/globals/${slug}`;
    uses.push({ collection: slug, id: slug, label: 'thiết lập', title, state: 'published', url });
  }
  return uses;
}
