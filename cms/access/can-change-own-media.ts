import type { Access } from 'payload';

import { roleOf } from './role-of.ts';

/** Editors change every medium, contributors what they uploaded. */
export const canChangeOwnMedia: Access = ({ req }) => {
  const role = roleOf(req);
  if (role === 'admin' || role === 'editor') return true;
  if (role !== 'contributor' || !req.user) return false;
  return { createdBy: { equals: req.user.id } };
};
