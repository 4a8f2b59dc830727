import type { Access } from 'payload';

import { roleOf } from './role-of.ts';

/** Administrators, and everybody for their own account. */
export const isAdminOrSelf: Access = ({ req }) => {
  const role = roleOf(req);
  if (role === 'admin') return true;
  return role !== null && req.user ? { id: { equals: req.user.id } } : false;
};
