/** The contact form as readers have it: a page of the portal, without script, on a phone. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Page } from 'playwright-core';

import { type BrowserNewsroom, startBrowserNewsroom } from '../support/browser-newsroom.ts';

let newsroom: BrowserNewsroom;
let page: Page;

beforeAll(async () => {
  newsroom = await startBrowserNewsroom();
  page = await newsroom.readerPage({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
}, 150_000);
afterAll(() => newsroom?.stop());

beforeEach(async () => {
  await page.goto(`${newsroom.portal}/lien-he/`);
});

const letter = { name: 'Lò Thị Mến', text: 'Tôi được trả lương chậm.\nXin hỏi phải làm gì?' };

async function fillIn({ name, text }: typeof letter): Promise<void> {
  await page.getByLabel('Họ và tên').fill(name);
  await page.getByLabel('Nội dung').fill(text);
}

const tick = () => page.getByRole('checkbox');
const next = () => page.getByRole('button', { name: 'Xem lại rồi gửi' }).click();
const send = () => page.getByRole('button', { name: 'Gửi lời nhắn' }).click();
/** A person looks at the page before pressing the button. */
const look = () => page.waitForTimeout(1100);

async function messages(): Promise<{ submissionData: { field: string; value: string }[] }[]> {
  const { body } = await newsroom.rest.request(
    'GET',
    '/api/form-submissions?limit=100&sort=createdAt&depth=0',
  );
  return (body as { docs: { submissionData: { field: string; value: string }[] }[] }).docs;
}

test('a message is written on the portal, looked over, sent, thanked for and in the newsroom', async () => {
  expect(await tick().isChecked()).toBe(false);
  await fillIn({ name: letter.name.normalize('NFD'), text: letter.text.normalize('NFD') });
  await tick().check();
  await next();
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Xem lại lời nhắn');
  expect(await page.getByLabel('Họ và tên').inputValue()).toBe(letter.name.normalize('NFD'));
  expect(await tick().isChecked()).toBe(true);
  expect(await messages()).toEqual([]);
  await look();
  await send();
  await page.waitForURL(`${newsroom.portal}/da-gui/`);
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Đã gửi lời nhắn');
  expect(await messages()).toMatchObject([
    {
      submissionData: [
        { field: 'Họ và tên', value: letter.name },
        { field: 'Nội dung', value: letter.text },
      ],
    },
  ]);
});

test('the button pressed twice sends one message', async () => {
  const before = (await messages()).length;
  await fillIn(letter);
  await tick().check();
  await next();
  await look();
  await page.getByRole('button', { name: 'Gửi lời nhắn' }).dblclick();
  await page.waitForURL(/\/da-gui\//);
  expect((await messages()).length).toBe(before + 1);
});

test('whoever presses in the same moment is asked once more, and loses nothing', async () => {
  const before = (await messages()).length;
  await fillIn(letter);
  await tick().check();
  await next();
  await send();
  if (!page.url().endsWith('/da-gui/')) {
    expect(await page.getByRole('alert').textContent()).toContain('Lời nhắn chưa được gửi.');
    expect(await page.getByLabel('Nội dung').inputValue()).toBe(letter.text);
    await look();
    await send();
    await page.waitForURL(/\/da-gui\//);
  }
  expect((await messages()).length).toBe(before + 1);
});

test('each fault is said, with what was typed still there, and can be put right', async () => {
  const before = (await messages()).length;
  const long = 'Ở xưởng chúng tôi nóng lắm. '.repeat(358).slice(0, 10_000);
  await fillIn({ name: ' ', text: long });
  await page.getByLabel('Thư điện tử').fill('men@xuong');
  await tick().check();
  await next();
  expect(await page.title()).toBe('Lỗi: Liên hệ');
  expect(await page.getByRole('alert').getByRole('link').allTextContents()).toEqual([
    'Xin điền “Họ và tên”.',
    '“Thư điện tử” chưa đúng; địa chỉ thư có dạng ten@vi-du.vn.',
    '“Nội dung” dài 10.000 ký tự; nhiều nhất là 5.000.',
  ]);
  expect(await page.getByLabel('Nội dung').inputValue()).toBe(long);
  await fillIn(letter);
  await page.getByLabel('Thư điện tử').fill('men@xuong.example');
  await look();
  await send();
  await page.waitForURL(/\/da-gui\//);
  expect((await messages()).length).toBe(before + 1);
});

test('without the tick the browser does not send it', async () => {
  await fillIn(letter);
  await next();
  expect(page.url()).toBe(`${newsroom.portal}/lien-he/`);
});

test('nothing is asked of another host before the button, and the page says what else helps', async () => {
  const hosts = new Set<string>();
  page.on('request', (request) => hosts.add(new URL(request.url()).host));
  await page.reload();
  expect([...hosts]).toEqual([new URL(newsroom.portal).host]);
  expect(await page.getByRole('form', { name: 'Liên hệ' }).textContent()).toContain(
    'Lời nhắn được lưu 90 ngày rồi tự xóa.',
  );
});
