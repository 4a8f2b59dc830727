import type { Access } from 'payload';

import { roleOf } from './role-of.ts';

/** Everybody with an account, nobody else. */
export const isLoggedIn: Access = ({ req }) => roleOf(req) !== null;
