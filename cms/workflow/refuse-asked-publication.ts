import type { CollectionBeforeOperationHook } from 'payload';

import { refused } from '../access/refused.ts';
import { roleOf } from '../access/role-of.ts';

/** Payload turns `published` into a draft in silence where a draft is made; whoever may not ask for it is told so. */
export const refuseAskedPublication: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const asked = (args as { data?: { _status?: unknown } }).data?._status === 'published';
  if (operation === 'create' && asked && roleOf(req) === 'contributor') {
    throw refused(req, 'Cộng tác viên không xuất bản được bài; hãy gửi duyệt.');
  }
  return args;
};
