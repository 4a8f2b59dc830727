/** The contact form as readers have it: a page of the portal, without script, on a phone. */
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

import { ensureContactForm } from '../../cms/contact/default-form.ts';
import { createPortalServer } from '../../site/portal/create-portal-server.ts';
import { launchBrowser } from '../support/browser.ts';
import { startTestCms, type TestCms } from '../support/cms.ts';
import { startLivePortal, type LivePortal } from '../support/live-portal.ts';
import { findFreePort } from '../support/newsroom-process.ts';

const clock = { time: Date.now(), now: () => clock.time };
let cms: TestCms;
let portal: LivePortal;
let server: Server;
let browser: Browser;
let page: Page;
let address: string;

beforeAll(async () => {
  const port = Number(await findFreePort());
  address = `http://127.0.0.1:${port}`;
  cms = await startTestCms({ clock, siteUrl: address });
  await ensureContactForm(cms.payload);
  portal = await startLivePortal(cms, clock);
  await portal.settled();
  server = createPortalServer({ folder: portal.folders.portal, onError: () => undefined });
  await once(server.listen(port, '127.0.0.1'), 'listening');
  browser = await launchBrowser();
  const context = await browser.newContext({
    locale: 'vi-VN',
    javaScriptEnabled: false,
    viewport: { width: 360, height: 740 },
  });
  page = await context.newPage();
});

afterAll(async () => {
  await browser?.close();
  server?.close();
  await portal?.close();
  await cms?.stop();
});

beforeEach(async () => {
  await page.goto(`${address}/lien-he/`);
});

const letter = { name: 'Lò Thị Mến', text: 'Tôi được trả lương chậm.\nXin hỏi phải làm gì?' };

async function fillIn({ name, text }: typeof letter): Promise<void> {
  await page.getByLabel('Họ và tên').fill(name);
  await page.getByLabel('Nội dung').fill(text);
}

const tick = () => page.getByRole('checkbox');
const next = () => page.getByRole('button', { name: 'Xem lại rồi gửi' }).click();
const button = () => page.getByRole('button', { name: 'Gửi lời nhắn' });
const heading = () => page.getByRole('heading', { level: 1 }).textContent();
/** A person looks at the page before pressing the button. */
const look = () => (clock.time += 1500);

async function messages(): Promise<(readonly [string, string])[][]> {
  const { docs } = await cms.payload.find({ collection: 'form-submissions', sort: 'createdAt', depth: 0 });
  return docs.map(({ submissionData }) =>
    (submissionData ?? []).map(({ field, value }) => [field, value] as const),
  );
}

/** What came in while `act` ran. */
async function arrived(act: () => Promise<unknown>): ReturnType<typeof messages> {
  const before = (await messages()).length;
  await act();
  return (await messages()).slice(before);
}

const asSent = [
  ['Họ và tên', letter.name],
  ['Nội dung', letter.text],
];

test('a message is written on the portal, looked over, sent, thanked for and in the newsroom', async () => {
  expect(await tick().isChecked()).toBe(false);
  await fillIn({ name: letter.name.normalize('NFD'), text: letter.text.normalize('NFD') });
  await tick().check();
  expect(await arrived(next)).toEqual([]);
  expect(await heading()).toBe('Xem lại lời nhắn');
  expect(await page.getByLabel('Họ và tên').inputValue()).toBe(letter.name.normalize('NFD'));
  expect(await tick().isChecked()).toBe(true);
  look();
  expect(await arrived(() => button().click())).toEqual([asSent]);
  expect(page.url()).toBe(`${address}/da-gui/`);
  expect(await heading()).toBe('Đã gửi lời nhắn');
});

test('the button pressed twice sends one message', async () => {
  await fillIn(letter);
  await tick().check();
  await next();
  look();
  const press = async () => {
    await button().dblclick();
    await page.waitForURL(`${address}/da-gui/`);
  };
  expect(await arrived(press)).toEqual([asSent]);
});

test('whoever presses in the same moment is asked once more, and loses nothing', async () => {
  await fillIn(letter);
  await tick().check();
  await next();
  expect(await arrived(() => button().click())).toEqual([]);
  expect(await page.getByRole('alert').textContent()).toContain('Lời nhắn chưa được gửi.');
  look();
  expect(await arrived(() => button().click())).toEqual([asSent]);
});

test('each fault is said, with what was typed still there, and can be put right', async () => {
  const long = 'Ở xưởng chúng tôi nóng lắm, nhé! '.repeat(304).slice(0, 9999) + '.';
  await fillIn({ name: ' ', text: long });
  await page.getByLabel('Thư điện tử').fill('men@xuong');
  await tick().check();
  expect(await arrived(next)).toEqual([]);
  expect(await page.title()).toBe('Lỗi: Liên hệ');
  expect(await page.getByRole('alert').getByRole('link').allTextContents()).toEqual([
    'Xin điền “Họ và tên”.',
    '“Thư điện tử” chưa đúng; địa chỉ thư có dạng ten@vi-du.vn.',
    '“Nội dung” dài 10.000 ký tự; nhiều nhất là 5.000.',
  ]);
  expect(await page.getByLabel('Nội dung').inputValue()).toBe(long);
  await fillIn(letter);
  await page.getByLabel('Thư điện tử').fill('men@xuong.example');
  look();
  expect((await arrived(() => button().click())).length).toBe(1);
});

test('without the tick the browser does not send it', async () => {
  await fillIn(letter);
  expect(await arrived(next)).toEqual([]);
  expect(page.url()).toBe(`${address}/lien-he/`);
});

test('nothing is asked of another host before the button; the page says for how long and what else helps', async () => {
  const hosts = new Set<string>();
  page.on('request', (request) => hosts.add(new URL(request.url()).host));
  await page.reload();
  expect([...hosts]).toEqual([new URL(address).host]);
  const form = (await page.getByRole('form', { name: 'Liên hệ' }).textContent()) ?? '';
  expect(form).toContain('Lời nhắn được lưu 90 ngày rồi tự xóa.');
  expect(form).toContain('điều bạn đã viết vẫn còn');
});
