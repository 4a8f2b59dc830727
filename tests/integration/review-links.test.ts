/** Links with which a leader without an account reads an article before it is published. */
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createPreview, type Preview } from '../../site/preview/preview.ts';
import type { CmsClient, RestDocument } from '../support/cms-client.ts';
import { startTestCms, type TestCms } from '../support/cms.ts';

const day = 24 * 60 * 60 * 1000;
const start = Date.UTC(2026, 10, 22, 3);
let now = start;
let preview: Preview;
let cms: TestCms;
let admin: CmsClient;
let article = '';

beforeAll(async () => {
  preview = createPreview({
    build: join(import.meta.dirname, '../../dist'),
    siteUrl: 'https://cong.example',
    cmsUrl: 'https://toasoan.example',
  });
  cms = await startTestCms({ preview, clock: { now: () => now } });
  admin = await cms.adminClient();
});
beforeEach(async () => {
  now = start;
  article = (await admin.create('articles', { title: 'Bài đang chờ' }, '?draft=true')).id;
});
afterAll(async () => {
  await cms.stop();
  await preview.stop();
});

const open = (token: string, headers: Record<string, string> = {}) =>
  fetch(`${cms.url}/api/review/${token}`, { headers });

async function makeLink(data: object = {}, client = admin): Promise<RestDocument & { token: string }> {
  const link = await client.create('review-links', { article, ...data });
  return { ...link, token: String(link['address']).split('/').at(-1) ?? '' };
}

const userOf = async (role: string) => {
  const email = `${role}-${crypto.randomUUID()}@example.com`;
  await admin.create('users', { name: role, email, password: 'mat-khau-thu', role });
  return cms.client().login(email, 'mat-khau-thu');
};

test('the address is answered once; the database has only its hash', async () => {
  const link = await makeLink();
  expect(link['address']).toBe(`http://127.0.0.1/xem-truoc/${link.token}`);
  expect(Buffer.from(link.token, 'base64url').length).toBe(24);
  const listed = JSON.stringify((await admin.request('GET', '/api/review-links')).body);
  expect(listed).not.toContain(link.token);
  expect(listed).not.toContain('tokenHash');
  expect(link['expiresAt']).toBe(new Date(start + 7 * day).toISOString());
});

test('whoever has it reads the present draft, which nobody may index or keep', async () => {
  const { token } = await makeLink();
  await admin.update('articles', article, { title: 'Bài đã sửa' }, '?draft=true');
  const response = await open(token);
  const html = await response.text();
  expect(response.status).toBe(200);
  expect(html).toMatch(/<h1[^>]*>\s*Bài đã sửa\s*<\/h1>/);
  expect(html).toContain('Bản xem trước – chưa xuất bản. Liên kết hết hạn lúc 10:00 29/11/2026.');
  expect(html).toContain('<meta name="robots" content="noindex, nofollow, noarchive">');
  expect(html).not.toContain('<script');
  const { headers } = response;
  expect(headers.get('x-robots-tag')).toBe('noindex, nofollow, noarchive');
  expect(headers.get('cache-control')).toBe('private, no-store');
  expect(headers.get('referrer-policy')).toBe('no-referrer');
});

test('its openings are recorded, two at once as well', async () => {
  const { id, token } = await makeLink();
  const agent = 'Mozilla/5.0 (Linux; Android 15)';
  await Promise.all(
    [1, 2].map((n) => open(token, { 'user-agent': agent, 'x-forwarded-for': `203.0.113.${n}` })),
  );
  const { body } = await admin.request<{ openings: object[] }>('GET', `/api/review-links/${id}`);
  const opening = { at: new Date(start).toISOString(), from: '203.0.113.x', device: 'Điện thoại Android' };
  expect(body.openings).toMatchObject([opening, opening]);
});

test('a link that never was, has ended, was taken back or lost its article: one and the same answer', async () => {
  const ended = await makeLink({ expiresAt: new Date(start + day).toISOString() });
  const revoked = await makeLink();
  await admin.update('review-links', revoked.id, { revokedAt: new Date(start).toISOString() });
  const orphaned = await makeLink();
  now = start + day;
  expect((await open(orphaned.token)).status).toBe(200);
  await admin.trash('articles', article);
  const answers = await Promise.all(
    ['khong-co', ended.token, revoked.token, orphaned.token].map(async (token) => {
      const response = await open(token);
      return `${response.status} ${await response.text()}`;
    }),
  );
  expect(new Set(answers).size).toBe(1);
  expect(answers[0]).toMatch(/^404 .*Liên kết không còn dùng được/s);
});

test('a link cannot be prolonged, nor opened again once it was taken back', async () => {
  const { id } = await makeLink();
  const longer = await admin.request('PATCH', `/api/review-links/${id}`, {
    expiresAt: new Date(start + 8 * day).toISOString(),
  });
  expect(longer.status).toBe(400);
  await admin.update('review-links', id, { revokedAt: new Date(start).toISOString() });
  const again = await admin.update('review-links', id, { revokedAt: null });
  expect(again['revokedAt']).toBe(new Date(start).toISOString());
  const tooLong = { article, expiresAt: new Date(start + 31 * day).toISOString() };
  expect((await admin.request('POST', '/api/review-links', tooLong)).status).toBe(400);
});

test('a contributor makes links to their own drafts only, and sees only their own links', async () => {
  const contributor = await userOf('contributor');
  await makeLink();
  expect((await contributor.request('POST', '/api/review-links', { article })).status).toBe(403);
  article = (await contributor.create('articles', { title: 'Bài của tôi' }, '?draft=true')).id;
  const own = await makeLink({}, contributor);
  expect((await open(own.token)).status).toBe(200);
  const { body } = await contributor.request<{ docs: { id: string }[] }>('GET', '/api/review-links');
  expect(body.docs.map(({ id }) => id)).toEqual([own.id]);
  expect((await cms.client().request('GET', '/api/review-links')).status).toBe(403);
  expect((await cms.client().request('POST', '/api/review-links', { article })).status).toBe(403);
});

test('the link opens the pictures of its page and no other file', async () => {
  const png = await onePicture();
  const shown = await admin.upload({ name: 'bia.png', type: 'image/png', data: png }, { alt: 'Bìa' });
  const other = await admin.upload({ name: 'khac.png', type: 'image/png', data: png }, { alt: 'Khác' });
  await admin.update('articles', article, { cover: shown.id }, '?draft=true');
  const { id, token } = await makeLink();
  const html = await (await open(token)).text();
  const src = /<img src="(\/api\/review\/[^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '';
  const answer = async (path: string) => (await fetch(cms.url + path)).status;
  expect(await answer(src)).toBe(200);
  expect(await answer(src.replace('proof=', 'proof=0'))).toBe(404);
  expect(await answer(src.replace(/files\/[^?]+/, `files/${String(other['filename'])}`))).toBe(404);
  await admin.update('review-links', id, { revokedAt: new Date(now).toISOString() });
  expect(await answer(src)).toBe(404);
});

async function onePicture(): Promise<Uint8Array<ArrayBuffer>> {
  const { default: sharp } = await import('sharp');
  const create = { width: 640, height: 400, channels: 3 as const, background: '#0b3d73' };
  return new Uint8Array(await sharp({ create }).png().toBuffer());
}
