import type { Access, Where } from 'payload';

import { roleOf } from './role-of.ts';

/** Editors read all versions; contributors those of their own articles: who made an article never changes. */
export const canReadArticleVersions: Access = ({ req }) => {
  const role = roleOf(req);
  if (role === 'admin' || role === 'editor') return true;
  if (role !== 'contributor' || !req.user) return false;
  const own: Where = { 'version.createdBy': { equals: req.user.id } };
  return own;
};
