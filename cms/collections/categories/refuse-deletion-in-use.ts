import { APIError, type CollectionBeforeDeleteHook } from 'payload';

/** A category with articles (drafts and trash count) or children stays; their addresses hang on it. */
export const refuseDeletionInUse: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const look = { req, trash: true } as const;
  const main = await req.payload.count({
    collection: 'articles',
    where: { category: { equals: id } },
    ...look,
  });
  const drafts = await req.payload.find({
    collection: 'articles',
    where: { category: { equals: id } },
    draft: true,
    depth: 0,
    limit: 1,
    ...look,
  });
  const children = await req.payload.count({
    collection: 'categories',
    where: { parent: { equals: id } },
    req,
  });
  const editors = await req.payload.count({
    collection: 'users',
    where: { categories: { in: [id] } },
    req,
  });
  // An editor without categories is one of all: the last one must not vanish beneath them.
  if (editors.totalDocs > 0) {
    throw new APIError(
      'Không xóa được chuyên mục này vì đang giao cho biên tập viên. Hãy đổi chuyên mục phụ trách của họ trước.',
      409,
    );
  }
  const articles = Math.max(main.totalDocs, drafts.totalDocs);
  if (articles + children.totalDocs === 0) return;
  throw new APIError(
    `Không xóa được chuyên mục này: còn ${articles} bài viết (kể cả bản nháp và thùng rác) và ` +
      `${children.totalDocs} chuyên mục con. Hãy chuyển chúng sang chuyên mục khác trước.`,
    409,
    undefined,
    true,
  );
};
