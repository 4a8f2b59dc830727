import type { PayloadRequest } from 'payload';

import { categoryScope } from '../access/category-scope.ts';
import { roleOf } from '../access/role-of.ts';
import { editorsMayPublishOwn } from './editors-may-publish-own.ts';
import type { Part } from './transitions.ts';

/** An article as far as its people are concerned. */
export interface Owned {
  author: string | null;
  /** Every category that it lies in or is to lie in; null for none yet, which is every editor's. */
  categories: readonly (string | null)[];
}

/** What the user of a request is to an article. */
export async function partsIn({ author, categories }: Owned, req: PayloadRequest): Promise<Set<Part>> {
  const role = roleOf(req);
  if (role === 'admin') return new Set(['author', 'editor', 'approver']);
  const isAuthor = author !== null && author === req.user?.id;
  const parts = new Set<Part>(isAuthor && role !== null ? ['author'] : []);
  if (role !== 'editor' || !(await allInScope(categories, req))) return parts;
  parts.add('editor');
  if (!isAuthor || (await editorsMayPublishOwn(req))) parts.add('approver');
  return parts;
}

async function allInScope(categories: readonly (string | null)[], req: PayloadRequest): Promise<boolean> {
  const scope = await categoryScope(req);
  return scope === null || categories.every((id) => id === null || scope.has(id));
}
