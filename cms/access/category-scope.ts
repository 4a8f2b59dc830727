import type { PayloadRequest } from 'payload';

import { toId } from '../feed/snapshots/values.ts';
import { roleOf } from './role-of.ts';

const key = 'category-scope';

/**
 * The categories that an editor works in, with everything below them; null for all. Only editors are limited, and
 * only those who were given categories. Looked up once a request.
 */
export async function categoryScope(req: PayloadRequest): Promise<ReadonlySet<string> | null> {
  const given = givenCategories(req);
  if (given.length === 0) return null;
  const known = req.context[key] as ReadonlySet<string> | undefined;
  const scope = known ?? withDescendants(given, await parents(req));
  req.context[key] = scope;
  return scope;
}

function givenCategories(req: PayloadRequest): string[] {
  if (roleOf(req) !== 'editor') return [];
  return (req.user?.categories ?? []).map(toId).filter((id) => id !== null);
}

interface CategoryRow {
  id: string;
  parent?: string | null;
}

async function parents(req: PayloadRequest): Promise<CategoryRow[]> {
  const { docs } = await req.payload.db.find<CategoryRow>({
    collection: 'categories',
    pagination: false,
    limit: 0,
    select: { parent: true },
    req,
  });
  return docs;
}

/** The given categories and all below them, however deep. */
export function withDescendants(given: readonly string[], rows: readonly CategoryRow[]): Set<string> {
  const scope = new Set(given);
  for (let before = -1; before !== scope.size;) {
    before = scope.size;
    for (const { id, parent } of rows) if (parent && scope.has(parent)) scope.add(id);
  }
  return scope;
}
