import { APIError, Forbidden, type Endpoint } from 'payload';

import { isEditor } from '../../access/is-editor.ts';
import type { Clock } from '../../clock.ts';
import { copyToYear } from './copy-to-year.ts';
import { yearOf } from './shift-years.ts';

/** `POST /api/campaigns/:id/copy` with `{ "year": 2026 }` (default: this year): "Lấy lại cho năm nay". */
export function copyEndpoint(clock: Clock): Endpoint {
  return {
    method: 'post',
    path: '/:id/copy',
    handler: async (req) => {
      if (!(await isEditor({ req }))) throw new Forbidden(req.t);
      const { id } = req.routeParams as { id: string };
      const year = await yearIn(req, yearOf(clock.now()));
      return Response.json(await copyToYear(id, year, req), { status: 201 });
    },
  };
}

async function yearIn(req: Parameters<Endpoint['handler']>[0], thisYear: number): Promise<number> {
  const body = (await req.json?.().catch(() => null)) as { year?: unknown } | null;
  const year = body?.year ?? thisYear;
  if (Number.isInteger(year) && Number(year) >= 1900 && Number(year) <= 2200) return Number(year);
  throw new APIError('Năm phải là một số từ 1900 đến 2200.', 400, null, true);
}
