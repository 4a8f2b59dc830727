import { type Endpoint, Forbidden } from 'payload';

import { suggestionsOf } from './read-suggestions.ts';

/** `GET /api/articles/suggestions`: tags, bylines and datelines that were used before; the fields search in them. */
export const suggestionsEndpoint: Endpoint = {
  method: 'get',
  path: '/suggestions',
  handler: async (req) => {
    if (!req.user) throw new Forbidden(req.t);
    const suggestions = await suggestionsOf(req.payload, Date.now());
    return Response.json(suggestions, { headers: { 'cache-control': 'private, max-age=60' } });
  },
};
