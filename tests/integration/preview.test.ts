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
    cmsUrl: 'https://toasoan.example',
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

test('a campaign that has not begun is shown as on its first day, also with its banner on the front page', async () => {
  const { default: sharp } = await import('sharp');
  const create = { width: 640, height: 200, channels: 3 as const, background: '#c8102e' };
  const data = new Uint8Array(await sharp({ create }).png().toBuffer());
  const image = (await editor.upload({ name: 'b.png', type: 'image/png', data }, { alt: 'Áp phích' })).id;
  const startsAt = '2099-05-01T00:00:00.000Z';
  const campaign = await editor.create(
    'campaigns',
    { title: 'Tháng Công nhân 2099', startsAt },
    '?draft=true',
  );
  const shown = await look(`/api/preview/campaigns/${campaign.id}`);
  expect([shown.status, titleOf(shown.html)]).toEqual([200, 'Tháng Công nhân 2099']);
  const banner = await editor.create(
    'banners',
    { title: 'Áp phích', image, alt: 'Áp phích', startsAt },
    '?draft=true',
  );
  const front = await look(`/api/preview/banners/${banner.id}`);
  expect(front.html).toMatch(/<section class="hero" [^>]*data-windows(?:="")?>/);
  expect(front.html).toContain('<img src="/api/media/file/');
});

test('the page runs no script but the one that follows the form, and may be framed by the newsroom only', async () => {
  const { id } = await editor.create('articles', { title: 'Bài', category }, '?draft=true');
  const { html, headers } = await look(`/api/preview/articles/${id}`);
  const policy = headers.get('content-security-policy') ?? '';
  const nonce = /script-src 'nonce-([^']+)'/.exec(policy)?.[1] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors 'self'");
  expect(html.match(/<script[^>]*>/g)).toEqual([`<script nonce="${nonce}" type="module">`]);
  expect(headers.get('cache-control')).toBe('private, no-store');
  expect(html).toContain('<html lang="vi" class="fonts">');
  const font = /<style>.*?url\(([^)]+\.woff2)\)/s.exec(html)?.[1] ?? '';
  expect(font).toMatch(/^\/api\/preview\/files\/assets\//);
  expect((await look(font, { token: null })).status).toBe(200);
  expect((await look('/api/preview/files/..%2Fserver%2Fentry.mjs', { token: null })).status).toBe(404);
});

test('only who may read a document may preview it', async () => {
  const { id } = await editor.create('articles', { title: 'Bài của biên tập', category }, '?draft=true');
  const account = {
    name: 'CTV',
    email: 'ctv-xem@example.com',
    password: 'mat-khau-thu',
    role: 'contributor',
  };
  await editor.create('users', account);
  const { token } = await cms.client().login(account.email, account.password);
  const statuses = await Promise.all([
    look(`/api/preview/articles/${id}`, { token: null }),
    look(`/api/preview/articles/${id}`, { token }),
    look(`/api/preview/articles/${id}`, { token, data: { title: 'Đoán' } }),
    look('/api/preview/users/1'),
    look('/api/preview/articles/khong-co'),
  ]).then((answers) => answers.map(({ status }) => status));
  expect(statuses).toEqual([401, 404, 404, 404, 404]);
});

test('settings and plain pages are shown too', async () => {
  const data = { name: 'Công đoàn thử', nameLines: [{ text: 'Công đoàn thử' }] };
  expect((await look('/api/preview/globals/site-settings', { data })).html).toContain('Công đoàn thử');
  expect((await look('/api/preview/pages/lien-he')).html).toContain('<h1');
});

test('colours and a logo are seen before they are saved', async () => {
  const { default: sharp } = await import('sharp');
  const create = { width: 400, height: 400, channels: 4 as const, background: '#12406f80' };
  const file = new Uint8Array(await sharp({ create }).png().toBuffer());
  const logo = (await editor.upload({ name: 'logo.png', type: 'image/png', data: file }, { alt: 'Logo' })).id;
  const data = { name: 'Công đoàn thử', logo, colours: { accent: '#1b7f3b' } };
  const { html } = await look('/api/preview/globals/site-settings', { data });
  expect(html).toContain('<style>@media screen{:root{--accent:#187d39;--accent-fill:#1b7f3b;}}');
  expect(html).not.toContain('rel="stylesheet"');
  expect(html).toMatch(
    /<a class="masthead"[^>]*> ?<picture> ?<source type="image\/avif" srcset="\/api\/media\/file\//,
  );
});
