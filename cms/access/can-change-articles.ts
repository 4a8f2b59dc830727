import type { Access, PayloadRequest, Where } from 'payload';

import { readMainRow } from '../workflow/main-row.ts';
import { partsIn } from '../workflow/parts.ts';
import { categoryScope } from './category-scope.ts';
import { roleOf } from './role-of.ts';

/**
 * Editors change what lies in their categories; contributors their own work as long as it is not published. The
 * answer goes by the row that readers see, because a draft on top of it may look like anybody's. `followWorkflow`
 * holds every single save to the same rules.
 */
export const canChangeArticles: Access = async ({ req, id, data }) => {
  const role = roleOf(req);
  if (role === null || !req.user) return false;
  if (role === 'admin') return true;
  if (role === 'contributor' && data?._status === 'published') return false;
  return id === undefined ? changeableArticles(req) : isChangeable(id, req);
};

async function isChangeable(id: string, req: PayloadRequest): Promise<boolean> {
  if (roleOf(req) === 'editor' && (await categoryScope(req)) === null) return true;
  const row = await readMainRow(id, req);
  // Payload says itself that there is none.
  if (!row) return true;
  const parts = await partsIn({ author: row.author, categories: [row.category] }, req);
  return parts.has('editor') || (parts.has('author') && !row.isPublic);
}

/** For operations on several articles. */
async function changeableArticles(req: PayloadRequest): Promise<boolean | Where> {
  const own: Where = { createdBy: { equals: req.user?.id } };
  if (roleOf(req) === 'contributor') return { and: [own, { _status: { not_equals: 'published' } }] };
  const scope = await categoryScope(req);
  if (scope === null) return true;
  return { or: [{ category: { in: [...scope] } }, { category: { exists: false } }, own] };
}
