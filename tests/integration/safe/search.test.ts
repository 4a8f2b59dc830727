/** The admin's lists and pickers find by the rules by which readers find. */
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { startTestCms, type TestCms } from '../../support/cms.ts';
import type { CmsClient } from '../../support/cms-client.ts';

let cms: TestCms;
let admin: CmsClient;

beforeAll(async () => {
  cms = await startTestCms();
  admin = await cms.adminClient();
  const category = (await admin.create('categories', { title: 'Đời sống công nhân' })).id;
  await admin.create('articles', { title: 'CÔNG ĐOÀN thăm hỏi đoàn viên', category, _status: 'published' });
  const changed = await admin.create('articles', { title: 'Khác', category, _status: 'published' });
  await admin.update('articles', changed.id, { sapo: 'Người lao động được tặng quà' }, '?draft=true');
  await admin.create('articles', { title: 'Thi thợ giỏi', tags: ['Kĩ thuật', 'Văn hoá'] }, '?draft=true');
  await admin.create('documents', { number: '42/2022/NĐ-CP', title: 'Nghị định' }, '?draft=true');
  const times = { startsAt: '2026-05-01T00:00:00.000Z', endsAt: '2026-05-31T00:00:00.000Z' };
  await admin.create(
    'campaigns',
    { title: 'Tháng Công nhân', kind: 'khac', year: 2026, ...times },
    '?draft=true',
  );
  await admin.create('banners', { title: 'Vững bước cùng Công đoàn', ...times }, '?draft=true');
  await admin.create('announcements', { title: 'Uỷ ban đổi giờ tiếp dân', ...times }, '?draft=true');
  await admin.create('users', {
    name: 'Lý Thị Quý',
    email: 'quy@example.com',
    password: 'mat-khau-thu-nghiem',
    role: 'contributor',
  });
  await admin.create('redirects', { from: '/tin-cu/cong-doan-1.html', to: '/' });
  await admin.create('forms', { title: 'Hỏi đáp Công đoàn', slug: 'hoi-dap', ...form });
  const data = new Uint8Array(
    await sharp({ create: { width: 40, height: 30, channels: 3, background: 'red' } })
      .png()
      .toBuffer(),
  );
  await admin.upload({ name: 'dsc-2034.png', type: 'image/png', data }, { alt: 'Nữ công nhân đường ống' });
});
afterAll(() => cms.stop());

const form = {
  purpose: 'Trả lời bạn đọc.',
  consent: 'Tôi đồng ý.',
  keepDays: 30,
  thanksPath: '/da-gui/',
  fields: [],
};

const titleFields: Record<string, string> = { users: 'name', media: 'alt', redirects: 'from' };

/** As a relation picker asks, or (`search`) a list: both through `like` on the field that stands for a document. */
async function found(collection: string, words: string): Promise<unknown[]> {
  const field = titleFields[collection] ?? 'title';
  const query = `draft=true&depth=0&sort=id&where[or][0][${field}][like]=${encodeURIComponent(words)}`;
  const { status, body } = await admin.request<{ docs: Record<string, unknown>[] }>(
    'GET',
    `/api/${collection}?${query}`,
  );
  expect(status).toBe(200);
  return body.docs.map((document) => document[field]);
}

const visit = 'CÔNG ĐOÀN thăm hỏi đoàn viên';

test.each([
  ['articles', 'cong doan', [visit]],
  ['articles', 'cong đoàn', [visit]],
  ['articles', 'công đoàn'.normalize('NFD'), [visit]],
  ['articles', 'đoàn công', [visit]],
  ['articles', 'doan vi', [visit]],
  ['articles', '"thăm hỏi"', [visit]],
  ['articles', '"hỏi thăm"', []],
  ['articles', 'oan', []],
  ['articles', 'lao dong', ['Khác']],
  ['articles', 'kỹ thuật', ['Thi thợ giỏi']],
  ['articles', 'hóa', ['Thi thợ giỏi']],
  ['articles', 'không có', []],
  ['categories', 'doi song', ['Đời sống công nhân']],
  ['campaigns', 'thang cong nhan', ['Tháng Công nhân']],
  ['banners', 'cong doan', ['Vững bước cùng Công đoàn']],
  ['announcements', 'ủy ban', ['Uỷ ban đổi giờ tiếp dân']],
  ['documents', 'nghi dinh', ['Nghị định']],
  ['documents', '42/2022/NĐ-CP', ['Nghị định']],
  ['documents', '42/2022/nd-cp', ['Nghị định']],
  ['documents', 'nd-cp 42', ['Nghị định']],
  ['documents', '43/2022', []],
  ['media', 'duong ong', ['Nữ công nhân đường ống']],
  ['media', 'dsc-2034', ['Nữ công nhân đường ống']],
  ['users', 'li thi quí', ['Lý Thị Quý']],
  ['redirects', 'công đoàn', ['/tin-cu/cong-doan-1.html']],
  ['forms', 'cong doan', ['Hỏi đáp Công đoàn']],
])('in %s, “%s” finds %j', async (collection, words, titles) => {
  expect(await found(collection, words)).toEqual(titles);
});

test('the folded words are in no answer', async () => {
  const { body } = await admin.request<{ docs: object[] }>('GET', '/api/articles?draft=true');
  expect(body.docs.some((article) => 'searchText' in article)).toBe(false);
});
