/** What the newsroom shows of a document before readers have it: the portal's own pages, and nothing kept of them. */
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createPreview, type Preview } from '../../site/preview/preview.ts';
import { type CmsClient } from '../support/cms-client.ts';
import { startTestCms, type TestCms } from '../support/cms.ts';
import { paragraphs } from '../support/lexical.ts';

let preview: Preview;
let cms: TestCms;
let editor: CmsClient;
let category = '';

beforeAll(async () => {
  preview = createPreview({
    build: join(import.meta.dirname, '../../dist'),
    siteUrl: 'https://cong.example',
  });
  cms = await startTestCms({ preview });
  editor = await cms.adminClient();
  category = (await editor.create('categories', { title: 'Đời sống', order: 1 })).id;
});

afterAll(async () => {
  await cms.stop();
  await preview.stop();
});

async function look(path: string, init: { data?: object; token?: string | null } = {}) {
  const token = init.token === undefined ? editor.token : init.token;
  const response = await fetch(cms.url + path, {
    method: init.data ? 'POST' : 'GET',
    headers: {
      ...(token ? { authorization: `JWT ${token}` } : {}),
      ...(init.data ? { 'content-type': 'application/json' } : {}),
    },
    ...(init.data ? { body: JSON.stringify(init.data) } : {}),
  });
  return { status: response.status, html: await response.text(), headers: response.headers };
}

const titleOf = (html: string) => /<h1[^>]*>\s*([^<]*?)\s*<\/h1>/.exec(html)?.[1];

test('a draft is shown by the portal’s own page, with what is typed and not saved yet', async () => {
  const { id } = await editor.create(
    'articles',
    { title: 'Tặng vé xe', category, body: paragraphs('Chuyến xe đầu tiên.') },
    '?draft=true',
  );
  const saved = await look(`/api/preview/articles/${id}`);
  expect([saved.status, titleOf(saved.html)]).toEqual([200, 'Tặng vé xe']);
  expect(saved.html).toContain('<p>Chuyến xe đầu tiên.</p>');
  const typed = await look(`/api/preview/articles/${id}`, {
    data: { title: 'Tặng 120 vé xe', category, body: paragraphs('Rời bến lúc sáu giờ.') },
  });
  expect(titleOf(typed.html)).toBe('Tặng 120 vé xe');
  expect(typed.html).toContain('<p>Rời bến lúc sáu giờ.</p>');
  expect(await editor.feed('/inventory?collection=articles')).toMatchObject({ entries: [] });
  expect((await editor.request('GET', `/api/articles/${id}?draft=true`)).body).toMatchObject({
    title: 'Tặng vé xe',
  });
});

test('a draft without a category, an address or a time is shown all the same', async () => {
  const { id } = await editor.create('articles', { title: 'Chưa xong' }, '?draft=true');
  const { status, html } = await look(`/api/preview/articles/${id}`);
  expect([status, titleOf(html)]).toEqual([200, 'Chưa xong']);
  expect(html).toContain('Chưa chọn chuyên mục');
});
