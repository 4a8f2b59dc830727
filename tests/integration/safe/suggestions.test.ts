/** Tags, bylines and places that were used before are suggested; tags are stored once. */
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { Suggestions } from '../../../cms/suggestions/suggestions.ts';
import { startTestCms, type TestCms } from '../../support/cms.ts';
import type { CmsClient } from '../../support/cms-client.ts';
import { paragraphs } from '../../support/lexical.ts';

let cms: TestCms;
let admin: CmsClient;
let category: string;

beforeAll(async () => {
  cms = await startTestCms();
  admin = await cms.adminClient();
  category = (await admin.create('categories', { title: 'Tin tức' })).id;
});
afterAll(() => cms.stop());

const publish = (data: object) =>
  admin.create('articles', {
    title: 'Bài',
    sapo: 'Sapo',
    body: paragraphs('Chữ'),
    category,
    _status: 'published',
    ...data,
  });

test('most used first, whatever the case, of published articles only', async () => {
  await publish({ tags: ['Tết', 'Công đoàn'], dateline: 'Bến Lam' });
  const byline = { name: 'Vi Văn Nghĩa', role: 'Chủ tịch', unit: 'LĐLĐ tỉnh', isContributor: false };
  await publish({ tags: ['công đoàn'], bylines: [byline], dateline: 'Bến Lam' });
  await admin.create('articles', { title: 'Nháp', tags: ['Bí mật'] }, '?draft=true');
  const { status, body } = await admin.request<Suggestions>('GET', '/api/articles/suggestions');
  expect(status).toBe(200);
  expect(body).toEqual({ tags: ['công đoàn', 'Tết'], bylines: [byline], datelines: ['Bến Lam'] });
});

test('are not for the public', async () => {
  expect((await cms.client().request('GET', '/api/articles/suggestions')).status).toBe(403);
});

test('tags are stored tidy and once', async () => {
  const { tags } = await admin.create(
    'articles',
    { title: 'x', tags: [' Tết ', 'TẾT', 'Nhà  ở'] },
    '?draft=true',
  );
  expect(tags).toEqual(['Tết', 'Nhà ở']);
});
