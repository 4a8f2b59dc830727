import { APIError, type CollectionBeforeDeleteHook, type PayloadRequest, type Where } from 'payload';

const uses = [
  { collection: 'articles', label: 'bài viết', fields: ['cover', 'mediaInText'] },
  { collection: 'banners', label: 'banner', fields: ['image', 'mobileImage'] },
  { collection: 'documents', label: 'văn bản', fields: ['files'] },
  { collection: 'campaigns', label: 'chiến dịch', fields: ['mediaInText'] },
] as const;

/** A file that something uses (drafts and trash count) stays: a published page would show a hole. */
export const refuseDeletionInUse: CollectionBeforeDeleteHook = async ({ id, req }) => {
  for (const use of uses) {
    const title = await findUser(use, id, req);
    if (title === null) continue;
    throw new APIError(
      `Không xóa được tệp này vì đang được dùng trong ${use.label} “${title}”. Hãy gỡ tệp khỏi đó trước.`,
      409,
      undefined,
      true,
    );
  }
};

async function findUser(
  { collection, fields }: (typeof uses)[number],
  id: number | string,
  req: PayloadRequest,
): Promise<string | null> {
  const where: Where = { or: fields.map((field) => ({ [field]: { in: [id] } })) };
  const look = { collection, where, depth: 0, limit: 1, trash: true, req } as const;
  const published = await req.payload.find(look);
  const [user] =
    published.docs.length > 0 ? published.docs : (await req.payload.find({ ...look, draft: true })).docs;
  return user ? (user.title ?? '') : null;
}
