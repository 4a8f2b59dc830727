import type { Access, Where } from 'payload';

import { roleOf } from './role-of.ts';

/** Editors read everything; contributors, who pick from it, what is published. */
export const canReadPublished: Access = ({ req }) => {
  const role = roleOf(req);
  if (role === 'admin' || role === 'editor') return true;
  if (role === null) return false;
  const published: Where = { and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }] };
  return published;
};
