import type { Access } from 'payload';

import { roleOf } from './role-of.ts';

/** Editors and administrators. */
export const isEditor: Access = ({ req }) => ['editor', 'admin'].includes(roleOf(req) ?? '');
