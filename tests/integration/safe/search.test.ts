/** The admin's lists and pickers find what was typed without accents. */
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
  await admin.create('documents', { number: '42/2022/NĐ-CP', title: 'Nghị định' }, '?draft=true');
});
afterAll(() => cms.stop());

async function found(collection: string, field: string, words: string): Promise<unknown[]> {
  const query = `draft=true&depth=0&where[or][0][${field}][like]=${encodeURIComponent(words)}`;
  const { status, body } = await admin.request<{ docs: { title: unknown }[] }>(
    'GET',
    `/api/${collection}?${query}`,
  );
  expect(status).toBe(200);
  return body.docs.map(({ title }) => title);
}

test.each([
  ['articles', 'title', 'cong doan', ['CÔNG ĐOÀN thăm hỏi đoàn viên']],
  ['articles', 'title', 'đoàn công', ['CÔNG ĐOÀN thăm hỏi đoàn viên']],
  ['articles', 'title', 'lao dong', ['Khác']],
  ['articles', 'title', 'không có', []],
  ['categories', 'title', 'doi song', ['Đời sống công nhân']],
  ['documents', 'title', 'nd-cp', ['Nghị định']],
])('in %s, %s like “%s”', async (collection, field, words, titles) => {
  expect(await found(collection, field, words)).toEqual(titles);
});

test('the folded words are in no answer', async () => {
  const { body } = await admin.request<{ docs: object[] }>('GET', '/api/articles?draft=true');
  expect(body.docs.some((article) => 'searchText' in article)).toBe(false);
});
