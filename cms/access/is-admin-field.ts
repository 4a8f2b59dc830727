import type { FieldAccess } from 'payload';

import { roleOf } from './role-of.ts';

export const isAdminField: FieldAccess = ({ req }) => roleOf(req) === 'admin';
