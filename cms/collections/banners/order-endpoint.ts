import {
  APIError,
  commitTransaction,
  Forbidden,
  initTransaction,
  killTransaction,
  type Endpoint,
  type PayloadRequest,
} from 'payload';
import { z } from 'zod';

import { isEditor } from '../../access/is-editor.ts';

const body = z.object({ ids: z.array(z.string().min(1)).min(1).max(200) });

/** `POST /api/banners/order` with `{ "ids": [...] }`: numbers these banners as they are listed, all of them or none. */
export const orderEndpoint: Endpoint = {
  method: 'post',
  path: '/order',
  handler: async (req) => {
    if (!(await isEditor({ req }))) throw new Forbidden(req.t);
    const parsed = body.safeParse(await req.json?.().catch(() => null));
    if (!parsed.success) throw new APIError('Danh sách banner không hợp lệ.', 400, null, true);
    const isOwnTransaction = await initTransaction(req);
    try {
      const changed = await order([...new Set(parsed.data.ids)], req);
      if (isOwnTransaction) await commitTransaction(req);
      return Response.json({ changed });
    } catch (error) {
      if (isOwnTransaction) await killTransaction(req);
      throw error;
    }
  },
};

async function order(ids: string[], req: PayloadRequest): Promise<number> {
  const asUser = { depth: 0, overrideAccess: false, user: req.user, req } as const;
  const find = (draft: boolean) =>
    req.payload.find({
      collection: 'banners',
      where: { id: { in: ids } },
      draft,
      limit: ids.length,
      pagination: false,
      ...asUser,
    });
  const [main, latest] = [await find(false), await find(true)];
  const statuses = new Map(main.docs.map(({ id, _status }) => [id, _status]));
  const wanted = new Map(ids.map((id, index) => [id, index + 1]));
  const moved = latest.docs.filter(({ id, order: present }) => present !== wanted.get(id));
  for (const { id, title, _status } of moved) {
    const isPublished = statuses.get(id) === 'published';
    // The order is saved with the whole document: what nobody has published yet must not go out with it.
    if (isPublished && _status === 'draft') throw pending(title ?? '');
    const data = { order: wanted.get(id) ?? 0, _status: isPublished ? 'published' : 'draft' } as const;
    await req.payload.update({ collection: 'banners', id, data, draft: !isPublished, ...asUser });
  }
  return moved.length;
}

const pending = (title: string) =>
  new APIError(
    `Banner “${title}” có bản sửa chưa xuất bản. Hãy xuất bản hoặc bỏ bản sửa đó rồi xếp lại thứ tự.`,
    409,
    null,
    true,
  );
