import type { Access, Where } from 'payload';

import { roleOf } from './role-of.ts';

/** Editors change everything; contributors their own work as long as it is not published, and cannot publish it. */
export const canChangeArticles: Access = ({ req, data }) => {
  const role = roleOf(req);
  if (role === 'admin' || role === 'editor') return true;
  if (role !== 'contributor' || !req.user || data?._status === 'published') return false;
  const ownUnpublished: Where = {
    and: [{ createdBy: { equals: req.user.id } }, { _status: { not_equals: 'published' } }],
  };
  return ownUnpublished;
};
