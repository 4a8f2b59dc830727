import type { Access } from 'payload';

import { categoryScope } from './category-scope.ts';
import { isEditor } from './is-editor.ts';

/** Editors of everything. One who works in some categories only could widen them by moving others beneath. */
export const canChangeCategories: Access = async (args) =>
  Boolean(await isEditor(args)) && (await categoryScope(args.req)) === null;
