import type { Access, Where } from 'payload';

import { roleOf } from './role-of.ts';

/** Editors read everything; contributors what is published and what they wrote; the anonymous nothing. */
export const canReadArticles: Access = ({ req }) => {
  const role = roleOf(req);
  if (role === 'admin' || role === 'editor') return true;
  if (role !== 'contributor' || !req.user) return false;
  const publishedOrOwn: Where = {
    or: [{ _status: { equals: 'published' } }, { createdBy: { equals: req.user.id } }],
  };
  return publishedOrOwn;
};
