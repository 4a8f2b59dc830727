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

/** Payload types the option by the collection, which is any here. */
const withoutJoins: object = { joins: false };

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
  const where = anyOf(paths, medium);
  const look = { collection: config.slug, limit: most, pagination: false, req };
  // Below Payload's operations: no joins, no related documents, and the trash is not hidden.
  const { docs: rows } = await req.payload.db.find<Row>({ ...look, ...withoutJoins, where });
  const drafts = config.versions?.drafts ? await draftsIn(config.slug, paths, medium, req) : [];
  const onTop = drafts.filter((draft) => !rows.some(({ id }) => id === draft.id));
  return [...rows, ...onTop].map((row) => toUse(config, row, req));
}

function anyOf(paths: string[], medium: string): Where {
  return { or: paths.map((path) => ({ [path]: { in: [medium] } })) };
}

/** Drafts on top of published rows. Older versions do not count: who restores one is told of the hole. */
async function draftsIn(
  collection: CollectionSlug,
  paths: string[],
  medium: string,
  req: PayloadRequest,
): Promise<Row[]> {
  const { docs } = await req.payload.db.findVersions<Row>({
    collection,
    where: anyOf(
      paths.map((path) => `version.${path}`),
      medium,
    ),
    limit: 0,
    pagination: false,
    req,
  });
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
