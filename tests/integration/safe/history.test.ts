/** Versions: who saved each, what it changed, and an old one comes back as a draft, never onto the portal. */
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { PastVersion, VersionChanges } from '../../../cms/history/past-versions.ts';
import { startTestCms, type TestCms } from '../../support/cms.ts';
import type { CmsClient } from '../../support/cms-client.ts';
import { paragraphs } from '../../support/lexical.ts';

const password = 'mat-khau-thu-nghiem';
let cms: TestCms;
let admin: CmsClient;
let lan: CmsClient;
let stranger: CmsClient;
let article: string;

beforeAll(async () => {
  cms = await startTestCms();
  admin = await cms.adminClient();
  const person = async (email: string, name: string, role: string) => {
    await admin.create('users', { email, password, name, role });
    return cms.client().login(email, password);
  };
  lan = await person('lan@example.com', 'Trần Thị Lan', 'editor');
  stranger = await person('ctv@example.com', 'Cộng Tác', 'contributor');
  const category = (await admin.create('categories', { title: 'Tin tức' })).id;
  const text = { title: 'Bài', sapo: 'Một trăm suất quà', body: paragraphs('Thân bài'), category };
  article = (await admin.create('articles', text, '?draft=true')).id;
  await lan.update('articles', article, { sapo: 'Hai trăm suất quà' }, '?draft=true');
  await admin.publish('articles', article, { body: paragraphs('Thân bài', 'Thêm một đoạn') });
});
afterAll(() => cms.stop());

const history = async (client: CmsClient) =>
  (
    await client.request<{ versions: PastVersion[]; mayEdit: boolean }>(
      'GET',
      `/api/articles/${article}/history`,
    )
  ).body;

test('each version says who saved it', async () => {
  const { versions, mayEdit } = await history(lan);
  expect(mayEdit).toBe(true);
  expect(versions.map(({ by, published, newest }) => [by, published, newest])).toEqual([
    ['Quản trị', true, true],
    ['Trần Thị Lan', false, false],
    ['Quản trị', false, false],
  ]);
});

test('each version says what it changed, word by word', async () => {
  const [, ofLan] = (await history(lan)).versions;
  const path = `/api/articles/${article}/history/${ofLan?.id}`;
  const { body } = await lan.request<VersionChanges>('GET', path);
  expect(body.changes.filter(({ same }) => !same)).toEqual([
    {
      label: 'Sapo',
      same: false,
      parts: [
        { text: 'Một', kind: 'removed' },
        { text: 'Hai', kind: 'added' },
        { text: ' trăm suất quà', kind: 'same' },
      ],
    },
  ]);
  expect(body.againstNewest.filter(({ same }) => !same).map(({ label }) => label)).toEqual(['Nội dung']);
});

test('an old version comes back as a draft; the portal keeps what was published', async () => {
  const first = (await history(lan)).versions.at(-1);
  const { status } = await lan.request('POST', `/api/articles/versions/${first?.id}?draft=true`);
  expect(status).toBe(200);
  const read = async (query: string) =>
    (await lan.request<{ sapo: string; _status: string }>('GET', `/api/articles/${article}${query}`)).body;
  expect(await read('?draft=true&depth=0')).toMatchObject({ sapo: 'Một trăm suất quà', _status: 'draft' });
  expect(await read('?depth=0')).toMatchObject({ sapo: 'Hai trăm suất quà', _status: 'published' });
  expect((await history(lan)).versions[0]).toMatchObject({
    by: 'Trần Thị Lan',
    published: false,
    newest: true,
  });
});

test('nobody reads versions of what is not theirs', async () => {
  expect((await history(stranger)).versions).toEqual([]);
  const [newest] = (await history(lan)).versions;
  const path = `/api/articles/${article}/history/${newest?.id}`;
  expect((await stranger.request('GET', path)).status).toBe(404);
  expect((await cms.client().request('GET', `/api/articles/${article}/history`)).status).toBe(403);
});
