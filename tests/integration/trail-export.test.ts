import { afterAll, beforeAll, expect, test } from 'vitest';

import { startTestCms, type TestCms } from '../support/cms.ts';
import type { CmsClient } from '../support/cms-client.ts';

const password = 'mat-khau-thu-nghiem';
let cms: TestCms;
let admin: CmsClient;

beforeAll(async () => {
  cms = await startTestCms();
  admin = await cms.adminClient();
});
afterAll(() => cms.stop());

const download = ({ token }: CmsClient) =>
  fetch(`${cms.url}/api/trail/export.csv`, token ? { headers: { authorization: `JWT ${token}` } } : {});

test('the trail is a file that Excel reads, in which no title is a formula, and every row is there', async () => {
  await admin.create('articles', { title: '=CMD("x"), Đỗ Văn' }, '?draft=true');
  for (let i = 0; i < 20; i++) await admin.create('articles', { title: `Bài ${i}` }, '?draft=true');
  const answer = await download(admin);
  expect([
    answer.status,
    answer.headers.get('content-type'),
    answer.headers.get('content-disposition'),
  ]).toEqual([200, 'text/csv; charset=utf-8', 'attachment; filename="nhat-ky.csv"']);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  expect(Array.from(bytes.slice(0, 3))).toEqual([0xef, 0xbb, 0xbf]);
  const lines = new TextDecoder().decode(bytes).trim().split('\r\n');
  expect(lines[0]).toBe('Số,Lúc,Người làm,Việc,Loại,Mã,Tiêu đề,Từ,Sang,Ghi chú');
  const { totalDocs } = await cms.payload.count({ collection: 'trail' });
  expect(lines).toHaveLength(totalDocs + 1);
  const [first] = lines.filter((line) => line.includes('CMD'));
  expect(first).toMatch(
    /^\d+,\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,Quản trị,Tạo mới,articles,[\w-]+,"'=CMD\(""x""\), Đỗ Văn",,Bản nháp,$/,
  );
});

test('editors may have it, contributors and strangers may not', async () => {
  const statuses: number[] = [];
  for (const role of ['editor', 'contributor']) {
    await admin.create('users', { email: `${role}@example.com`, password, name: role, role });
    statuses.push((await download(await cms.client().login(`${role}@example.com`, password))).status);
  }
  statuses.push((await download(cms.client())).status);
  expect(statuses).toEqual([200, 403, 403]);
});
