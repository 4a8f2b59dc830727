import { APIError, type Endpoint, type PayloadRequest } from 'payload';

import { roleOf } from '../access/role-of.ts';
import { isReviewState, reviewStates } from '../workflow/review-states.ts';
import { byteOrderMark, csvLine } from './csv.ts';
import { type TrailAction, trailActions } from './trail-actions.ts';

const pageSize = 500;
const columns = ['Số', 'Lúc', 'Người làm', 'Việc', 'Loại', 'Mã', 'Tiêu đề', 'Từ', 'Sang', 'Ghi chú'];

interface Row {
  id: string;
  number: number;
  at: string;
  actorName?: string | null;
  action: TrailAction;
  ofCollection: string;
  ofDocument?: string | null;
  title?: string | null;
  from?: string | null;
  to?: string | null;
  note?: string | null;
}

/** `GET /api/trail/export.csv`: the whole trail, oldest first, for a spreadsheet; administrators and editors. */
export const exportTrailEndpoint: Endpoint = {
  path: '/export.csv',
  method: 'get',
  handler: (req) => {
    const role = roleOf(req);
    if (role !== 'admin' && role !== 'editor') throw new APIError('Bạn không được xem nhật ký.', 403);
    return new Response(streamOf(linesOf(req)), {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': 'attachment; filename="nhat-ky.csv"',
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      },
    });
  },
};

/** One page of rows is in memory at a time, however long the trail is. */
async function* linesOf(req: PayloadRequest): AsyncGenerator<string> {
  yield byteOrderMark + csvLine(columns);
  for (let after = 0; ;) {
    const { docs } = await req.payload.db.find<Row>({
      collection: 'trail',
      where: { number: { greater_than: after } },
      sort: 'number',
      limit: pageSize,
      pagination: false,
    });
    const last = docs.at(-1);
    if (!last) return;
    yield docs.map(lineOf).join('');
    after = last.number;
  }
}

function lineOf(row: Row): string {
  const { number, at, actorName, action, ofCollection, ofDocument, title, from, to, note } = row;
  return csvLine([
    number,
    vietnamTime.format(new Date(at)),
    actorName ?? 'Hệ thống',
    trailActions[action] ?? action,
    ofCollection,
    ofDocument,
    title,
    stateWord(from),
    stateWord(to),
    note,
  ]);
}

const stateWord = (state: string | null | undefined) => (isReviewState(state) ? reviewStates[state] : state);

/** `2026-10-24 07:30:00`: spreadsheets everywhere read it as a time. */
const vietnamTime = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Ho_Chi_Minh',
  dateStyle: 'short',
  timeStyle: 'medium',
});

function streamOf(lines: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await lines.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await lines.return(undefined);
    },
  });
}
