import type { Access, Where } from 'payload';

import { roleOf } from './role-of.ts';

/** Editors read the whole trail; contributors what happened to their own articles, and what they did. */
export const canReadTrail: Access = ({ req }) => {
  const role = roleOf(req);
  if (role === 'admin' || role === 'editor') return true;
  if (role !== 'contributor' || !req.user) return false;
  const own: Where = { or: [{ owner: { equals: req.user.id } }, { actor: { equals: req.user.id } }] };
  return own;
};
