import type { CollectionBeforeDeleteHook } from 'payload';

/** What an article came from goes with it, and before it: the database lets go of the reference with the article. */
export const deleteOriginal: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await req.payload.delete({
    collection: 'word-originals',
    where: { article: { equals: id } },
    depth: 0,
    req,
  });
};
