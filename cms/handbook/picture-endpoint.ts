import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { APIError, type Endpoint } from 'payload';

import { handbookFiles } from './files.ts';

/** `GET /api/so-tay/<name>.webp`: a picture of the handbook, for whoever is logged in. */
export const handbookPictureEndpoint: Endpoint = {
  path: '/so-tay/:name',
  method: 'get',
  handler: async ({ user, routeParams }) => {
    if (!user) throw new APIError('Hãy đăng nhập để xem sổ tay.', 403);
    const name = String(routeParams?.['name']);
    if (!/^[a-z0-9-]+\.webp$/.test(name)) throw new APIError('Không có ảnh này.', 404);
    const picture = await readFile(join(handbookFiles.pictures, name)).catch(() => null);
    if (!picture) throw new APIError('Không có ảnh này.', 404);
    return new Response(new Uint8Array(picture), {
      headers: { 'content-type': 'image/webp', 'cache-control': 'private, max-age=3600' },
    });
  },
};
