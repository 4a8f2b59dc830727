import type { Endpoint } from 'payload';

import { feedIdentityOf } from './feed/identity.ts';

/** `GET /api/health`: answers once the database does. */
export const healthEndpoint: Endpoint = {
  method: 'get',
  path: '/health',
  handler: async (req) => {
    await feedIdentityOf(req.payload);
    await req.payload.db.findOne({ collection: 'outbox', where: { number: { equals: 0 } } });
    return Response.json({ ok: true }, { headers: { 'cache-control': 'no-store' } });
  },
};
