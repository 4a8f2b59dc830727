import type { Access } from 'payload';

import { isAdmin } from './is-admin.ts';
import { isEditor } from './is-editor.ts';
import { isTrashing } from './is-trashing.ts';

/** For collections with a trash: editors fill it, only administrators empty it. */
export const editorTrashesAdminDeletes: Access = (args) =>
  isTrashing(args) ? isEditor(args) : isAdmin(args);
