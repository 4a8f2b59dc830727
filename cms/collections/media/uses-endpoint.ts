import { APIError, type Endpoint } from 'payload';

import { roleOf } from '../../access/role-of.ts';
import { findUses } from './find-uses.ts';

/** `GET /api/media/:id/uses` tells editors where a medium is used: `{ uses: MediaUse[] }`. */
export const usesEndpoint: Endpoint = {
  path: '/:id/uses',
  method: 'get',
  handler: async (req) => {
    const role = roleOf(req);
    if (role !== 'editor' && role !== 'admin') throw new APIError('Chỉ biên tập viên xem được mục này.', 403);
    return Response.json({ uses: await findUses(String(req.routeParams?.id), req) });
  },
};
