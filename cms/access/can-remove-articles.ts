import type { Access } from 'payload';

import { canChangeArticles } from './can-change-articles.ts';
import { isAdmin } from './is-admin.ts';
import { isTrashing } from './is-trashing.ts';

/** Who may change an article may put it into the trash; out of the world only administrators send it. */
export const canRemoveArticles: Access = (args) =>
  isTrashing(args) ? canChangeArticles(args) : isAdmin(args);
