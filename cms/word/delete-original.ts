import type { CollectionBeforeDeleteHook } from 'payload';

/** What an article came from goes with it; before it, because the database clears references to what is gone. */
export const deleteOriginal: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await req.payload.delete({
    collection: 'word-originals',
    where: { article: { equals: id } },
    depth: 0,
    req,
  });
};
