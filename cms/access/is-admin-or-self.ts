import type { Access } from 'payload';

import { roleOf } from './role-of.ts';

/** Administrators, and everybody for their own account. */
export const isAdminOrSelf: Access = ({ req }) => {
  if (roleOf(req) === 'admin') return true;
  return req.user ? { id: { equals: req.user.id } } : false;
};
