import { APIError, type Endpoint, type PayloadRequest } from 'payload';

import type { Clock } from '../clock.ts';
import { roleOf } from '../access/role-of.ts';
import { toCheckedArticle } from './checked-article.ts';
import { findFaults } from './find-faults.ts';
import { gatherContext } from './gather-context.ts';
import { markPassed, passedOf } from './passed-warnings.ts';
import { isRecord } from './stored-values.ts';

export interface ChecksOptions {
  clock: Clock;
  siteUrl: string;
}

/**
 * `POST /api/articles/checks` with `{ id?, data }` answers `{ findings }` for the article as it would be saved:
 * `data` over what is stored. Changes nothing.
 */
export function checksEndpoint({ clock, siteUrl }: ChecksOptions): Endpoint {
  return {
    path: '/checks',
    method: 'post',
    handler: async (req) => {
      if (roleOf(req) === null) throw new APIError('Cần đăng nhập.', 401);
      const { id, data } = await readBody(req);
      const stored = id === null ? {} : await readStored(id, req);
      const article = toCheckedArticle({ ...stored, ...data });
      const context = await gatherContext(article, { now: clock.now(), siteUrl }, req);
      return Response.json({ findings: markPassed(findFaults(article, context), passedOf(stored)) });
    },
  };
}

async function readBody(req: PayloadRequest): Promise<{ id: string | null; data: Record<string, unknown> }> {
  const body: unknown = await req.json?.().catch(() => null);
  if (!isRecord(body)) throw new APIError('Yêu cầu kiểm tra phải là JSON { "id"?, "data" }.', 400);
  const { id, data } = body;
  return {
    id: typeof id === 'string' && id !== '' ? id : null,
    data: isRecord(data) ? data : {},
  };
}

/** The latest version that the asker may read. @throws 404 and 403 as any reading does */
async function readStored(id: string, req: PayloadRequest): Promise<Record<string, unknown>> {
  const article = await req.payload.findByID({
    collection: 'articles',
    id,
    depth: 0,
    draft: true,
    overrideAccess: false,
    showHiddenFields: true,
    req,
  });
  return { ...article };
}
