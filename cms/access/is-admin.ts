import type { Access } from 'payload';

import { roleOf } from './role-of.ts';

export const isAdmin: Access = ({ req }) => roleOf(req) === 'admin';
