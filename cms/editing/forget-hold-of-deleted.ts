import type { CollectionAfterDeleteHook } from 'payload';

import { forgetHold } from './hold-document.ts';

/** Nobody holds a document that is gone; its unsaved copies stay until they are too old. */
export const forgetHoldOfDeleted: CollectionAfterDeleteHook = async ({ collection, doc, id, req }) => {
  await forgetHold(req, collection.slug, String(id));
  return doc;
};
