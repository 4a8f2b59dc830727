import type { Access } from 'payload';

import { roleOf } from './role-of.ts';

/** Contributors write drafts; publishing at once is the editors'. */
export const canCreateArticles: Access = ({ req, data }) => {
  const role = roleOf(req);
  if (role === 'admin' || role === 'editor') return true;
  return role === 'contributor' && data?._status !== 'published';
};
