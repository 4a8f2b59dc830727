import type { FieldAccess } from 'payload';

import { roleOf } from './role-of.ts';

/** A field of an account: for administrators, and for whose account it is. */
export const isAdminOrSelfField: FieldAccess = ({ req, id, doc }) => {
  if (roleOf(req) === 'admin') return true;
  const account = id ?? (doc as { id?: string } | undefined)?.id;
  return req.user !== null && account !== undefined && account === req.user.id;
};
