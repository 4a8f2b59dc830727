import type { CollectionAfterDeleteHook } from 'payload';

/** What an article came from goes with it. */
export const deleteOriginal: CollectionAfterDeleteHook = async ({ id, req }) => {
  await req.payload.delete({
    collection: 'word-originals',
    where: { article: { equals: id } },
    depth: 0,
    req,
  });
};
