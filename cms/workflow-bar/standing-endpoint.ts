import { APIError, type Endpoint, type PayloadRequest } from 'payload';

import { roleOf } from '../access/role-of.ts';
import type { Clock } from '../clock.ts';
import { toId, toInstant } from '../feed/snapshots/values.ts';
import { partsIn } from '../workflow/parts.ts';
import { readReview, type Review } from '../workflow/review.ts';
import { judge, type Part, type Step, transitions } from '../workflow/transitions.ts';
import type { Standing } from './standing.ts';

/** `GET /api/articles/standing?id=…`: a `Standing`; without an id, that of an article which is yet to be made. */
export function standingEndpoint(clock: Clock): Endpoint {
  return {
    path: '/standing',
    method: 'get',
    handler: async (req) => {
      if (!req.user || roleOf(req) === null) throw new APIError('Cần đăng nhập.', 401);
      const id = req.searchParams?.get('id') ?? '';
      const standing = await standingOf(id === '' ? null : await readRows(id, req), clock.now(), req);
      return Response.json(standing, { headers: { 'cache-control': 'no-store' } });
    },
  };
}

interface Row {
  id: string;
  _status?: string | null;
  deletedAt?: string | null;
  publishedAt?: string | null;
  expiresAt?: string | null;
  category?: string | null;
  createdBy?: string | null;
  review?: unknown;
}

interface Rows {
  /** The row that readers' pages are made from */
  main: Row | null;
  /** What the editors see: the newest version */
  newest: Row;
}

/** @throws 404 or 403 where the asker may not read the article */
async function readRows(id: string, req: PayloadRequest): Promise<Rows> {
  const newest = await req.payload.findByID({
    collection: 'articles',
    id,
    depth: 0,
    draft: true,
    overrideAccess: false,
    select: { review: true, category: true, createdBy: true },
    req,
  });
  const main = await req.payload.db.findOne<Row>({
    collection: 'articles',
    where: { id: { equals: id } },
    select: {
      _status: true,
      deletedAt: true,
      publishedAt: true,
      expiresAt: true,
      category: true,
      createdBy: true,
    },
    req,
  });
  return { main, newest: newest as Row };
}

async function standingOf(rows: Rows | null, now: number, req: PayloadRequest): Promise<Standing> {
  const review = readReview(rows?.newest.review);
  const author = rows ? toId(rows.newest.createdBy) : (req.user?.id ?? null);
  const portal = rows?.main ? portalOf(rows.main, now) : 'none';
  const categories = [toId(rows?.main?.category), toId(rows?.newest.category)];
  const parts = await partsIn({ author, categories }, req);
  // What readers see is the editors', whoever wrote it.
  if (portal !== 'none' && !parts.has('editor')) parts.delete('author');
  const names = await namesOf([author, review.submittedBy, review.decidedBy], req);
  return {
    ...placeInTime(review, rows?.main ?? null),
    portal,
    steps: stepsFrom(review, parts),
    author: names(author),
    submittedBy: names(review.submittedBy),
    decidedBy: names(review.decidedBy),
    isMine: author === req.user?.id,
    mustGiveReason: roleOf(req) !== 'admin',
  };
}

function placeInTime({ state, note, submittedAt, decidedAt }: Review, main: Row | null) {
  return {
    state,
    note,
    submittedAt,
    decidedAt,
    publishedAt: toInstant(main?.publishedAt),
    expiresAt: toInstant(main?.expiresAt),
  };
}

function portalOf({ _status, deletedAt, publishedAt, expiresAt }: Row, now: number): Standing['portal'] {
  if (_status !== 'published' || deletedAt) return 'none';
  if (publishedAt && Date.parse(publishedAt) > now) return 'scheduled';
  return expiresAt && Date.parse(expiresAt) <= now ? 'expired' : 'live';
}

function stepsFrom({ state }: Review, parts: ReadonlySet<Part>): Step[] {
  return (Object.keys(transitions) as Step[]).filter((step) => judge(step, state, parts, 'x').allowed);
}

async function namesOf(
  ids: readonly (string | null)[],
  req: PayloadRequest,
): Promise<(id: string | null) => string | null> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  const { docs } = await req.payload.db.find<{ id: string; name: string }>({
    collection: 'users',
    where: { id: { in: wanted } },
    select: { name: true },
    limit: wanted.length,
    pagination: false,
    req,
  });
  const names = new Map(docs.map(({ id, name }) => [id, name]));
  return (id) => names.get(id ?? '') ?? null;
}
