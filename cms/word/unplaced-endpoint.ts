import { APIError, type Endpoint } from 'payload';
import { z } from 'zod';

import { originalSchema } from './original.ts';

const bodySchema = z.object({ index: z.number().int().min(0), isHandled: z.boolean() });

/**
 * `POST /api/word-originals/:id/unplaced` with `{ index, isHandled }`: marks a text that found no place as dealt
 * with, or not. For whoever may read the original.
 */
export const unplacedEndpoint: Endpoint = {
  method: 'post',
  path: '/:id/unplaced',
  handler: async (req) => {
    if (!req.user) throw new APIError('Cần đăng nhập.', 401);
    const body = bodySchema.safeParse(await req.json?.());
    if (!body.success) throw new APIError('Cần có index và isHandled.', 400);
    const { index, isHandled } = body.data;
    const original = await req.payload.findByID({
      collection: 'word-originals',
      id: String(req.routeParams?.id),
      depth: 0,
      overrideAccess: false,
      req,
    });
    const { unplaced } = originalSchema.parse(original);
    if (index >= unplaced.length) throw new APIError('Không có đoạn này.', 404);
    await req.payload.update({
      collection: 'word-originals',
      id: original.id,
      data: { unplaced: unplaced.map((one, place) => (place === index ? { ...one, isHandled } : one)) },
      depth: 0,
      req,
    });
    return Response.json({ index, isHandled });
  },
};
