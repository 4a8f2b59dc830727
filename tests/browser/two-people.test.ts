/** Two people on one article, in two real browsers: the second is told, a stale save is refused, no text is lost. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { startBrowserNewsroom, type BrowserNewsroom, type Login } from '../support/browser-newsroom.ts';
import type { RestDocument } from '../support/cms-client.ts';
import { eventually } from '../support/newsroom-process.ts';

const password = 'mat-khau-thu-nghiem';
let newsroom: BrowserNewsroom;
let category = '';
let lan: Page;
let an: Page;

beforeAll(async () => {
  newsroom = await startBrowserNewsroom();
  category = (await newsroom.rest.create('categories', { title: 'Tin tức', order: 1 })).id;
  lan = await newsroom.pageOf(await person('lan@example.com', 'Trần Thị Lan', 'editor'));
  an = await newsroom.pageOf(await person('an@example.com', 'Nguyễn Văn An', 'editor'));
});
afterAll(() => newsroom.stop());

async function person(email: string, name: string, role: string): Promise<Login> {
  await newsroom.rest.create('users', { email, name, password, role });
  return { email, password };
}

const draft = async () =>
  (await newsroom.rest.create('articles', { title: 'Bài chung', sapo: 'Sapo gốc', category }, '?draft=true'))
    .id;

async function open(page: Page, id: string): Promise<void> {
  await page.goto(`${newsroom.cms}/admin/collections/articles/${id}`);
  await page.locator('#field-sapo').waitFor();
}

/** The window asks at once who has the article, as when somebody comes back to it. */
const look = (page: Page) => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));

async function sees(page: Page, text: string | RegExp): Promise<void> {
  await eventually(
    `somebody sees ${String(text)}`,
    async () => {
      await look(page);
      return page.getByText(text).first().isVisible();
    },
    20,
  );
}

const isKept = (page: Page) => page.getByText('Đã tự giữ bản đang gõ').waitFor();
const isLocked = (page: Page) =>
  page.locator('#field-sapo').evaluate((field) => field.closest('[inert]') !== null);
const sapoOf = (page: Page) => page.locator('#field-sapo').inputValue();
const stored = async (id: string) =>
  (await newsroom.rest.request<RestDocument>('GET', `/api/articles/${id}?draft=true&depth=0`)).body.sapo;

async function save(page: Page): Promise<number> {
  const answer = page.waitForResponse(
    (response) =>
      response.request().method() === 'PATCH' || response.request().url().includes('_method=PATCH'),
  );
  await page.getByRole('button', { name: 'Lưu nháp' }).click();
  return (await answer).status();
}

test('the second reads who has the article and may take it over; a stale save is refused with both names; both texts stay', async () => {
  const id = await draft();
  await open(lan, id);
  await lan.locator('#field-sapo').fill('Chữ của Lan');
  await isKept(lan);
  await open(an, id);
  await sees(an, /^Trần Thị Lan đang sửa bài này, từ \d\d:\d\d/);
  expect(await isLocked(an)).toBe(true);

  await an.getByRole('button', { name: 'Giành quyền sửa' }).click();
  await sees(lan, /^Nguyễn Văn An đã giành quyền sửa bài này lúc \d\d:\d\d/);
  expect([await isLocked(lan), await isLocked(an)]).toEqual([true, false]);
  await sees(an, /^Bản chưa lưu của Trần Thị Lan, gõ dở, lúc \d\d:\d\d/);
  await an.locator('#field-sapo').fill('Chữ của An');
  expect(await save(an)).toBe(200);
  await an.goto(`${newsroom.cms}/admin`);

  await sees(lan, /^Nguyễn Văn An đã lưu bài này lúc \d\d:\d\d, sau khi bạn mở bài\./);
  await eventually('Lan may type again', async () => !(await isLocked(lan)), 20);
  expect(await save(lan)).toBe(409);
  await lan
    .getByText(/Nguyễn Văn An đã lưu bài này lúc \d\d giờ \d\d, sau khi Trần Thị Lan mở bài\./)
    .waitFor();
  expect(await stored(id)).toBe('Chữ của An');
  expect(await sapoOf(lan)).toBe('Chữ của Lan');

  await lan.locator('#guard-open-newer').click();
  await eventually('Lan has the new version', async () => (await sapoOf(lan)) === 'Chữ của An', 20);
  await lan.getByRole('button', { name: 'Xem và so sánh' }).first().click();
  const dialog = lan.getByRole('dialog', { name: 'Bản chưa lưu của Trần Thị Lan' });
  await dialog.locator('.comparison__text').nth(1).waitFor();
  expect(await dialog.locator('.comparison__text').allInnerTexts()).toEqual(['Chữ của An', 'Chữ của Lan']);
  await dialog.getByRole('button', { name: 'Dùng bản này' }).click();
  await eventually('Lan’s text is in the form', async () => (await sapoOf(lan)) === 'Chữ của Lan', 10);
  expect(await save(lan)).toBe(200);
  expect(await stored(id)).toBe('Chữ của Lan');
  const versions = await newsroom.rest.request<{ docs: { version: { sapo: string } }[] }>(
    'GET',
    `/api/articles/versions?where[parent][equals]=${id}&sort=createdAt`,
  );
  expect(versions.body.docs.map(({ version }) => version.sapo)).toEqual([
    'Sapo gốc',
    'Chữ của An',
    'Chữ của Lan',
  ]);
});

test('what a window was typing when it crashed is there again; without a connection it says so', async () => {
  const id = await draft();
  await open(lan, id);
  await lan.locator('#field-sapo').fill('Gõ trước khi máy treo');
  await isKept(lan);
  await lan.context().setOffline(true);
  await lan.locator('#field-sapo').fill('Gõ khi mất mạng');
  await lan.getByText('Chưa lưu được bản đang gõ lên máy chủ, đang thử lại…').waitFor();
  const second = await lan.context().newPage();
  // Closed without a question, as a crash does.
  await lan.close({ runBeforeUnload: false });
  await second.context().setOffline(false);
  lan = second;
  await open(lan, id);
  await eventually(
    'the text is back',
    async () => {
      await look(lan);
      return (await sapoOf(lan)) === 'Gõ khi mất mạng';
    },
    40,
  );
  await lan.getByText(/^Đã mở lại phần bạn gõ dở lúc \d\d:\d\d/).waitFor();
  expect(await stored(id)).toBe('Sapo gốc');
  expect(await save(lan)).toBe(200);
  expect(await stored(id)).toBe('Gõ khi mất mạng');
});

test('an editor can work at once on what a contributor has submitted, though their page stays open', async () => {
  const login = await person('ctv@example.com', 'Vi Văn Sơn', 'contributor');
  const contributor = await newsroom.pageOf(login, { viewport: { width: 360, height: 780 }, isMobile: true });
  await contributor.goto(`${newsroom.cms}/admin/collections/articles/create`);
  await contributor.locator('#field-title').fill('Bài của cộng tác viên');
  await contributor.locator('#field-sapo').fill('Sapo của cộng tác viên');
  await contributor.getByRole('button', { name: 'Gửi duyệt' }).click();
  await contributor.waitForURL(/articles\/[^/]+$/);
  await contributor.getByText('Bài đang chờ biên tập viên duyệt.').waitFor();
  const id = contributor.url().split('/').at(-1) ?? '';
  await eventually(
    'the author reads only',
    async () => {
      await look(contributor);
      return isLocked(contributor);
    },
    20,
  );
  expect(await contributor.getByRole('button', { name: 'Rút lại' }).isEnabled()).toBe(true);

  await open(an, id);
  await look(an);
  await an.locator('#field-sapo').fill('Sapo đã biên tập');
  await isKept(an);
  expect(await an.locator('#guard-holder').count()).toBe(0);
  expect(await an.locator('.doc-controls__controls').evaluate((bar) => bar.closest('[inert]'))).toBeNull();
});
