/** From a contributor's Word file to the reader's page, step by step, by what the screen says. */
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { launchBrowser } from '../support/browser.ts';
import { type BrowserNewsroom, startBrowserNewsroom } from '../support/browser-newsroom.ts';
import { foreignWords } from '../support/foreign-words.ts';
import { eventually } from '../support/newsroom-process.ts';

const file = join(import.meta.dirname, '..', 'word', 'fixtures', '02-bang-xep-anh.docx');
const title = 'Công nhân Hưng Lộc thi nấu ăn';
const people = {
  contributor: { name: 'Xuân Thùy', email: 'xuan-thuy@example.com', password: 'mat-khau-cua-ctv' },
  editor: { name: 'Hồng Vân', email: 'hong-van@example.com', password: 'mat-khau-bien-tap' },
};
const phone = { viewport: { width: 360, height: 780 }, isMobile: true, hasTouch: true };

let newsroom: BrowserNewsroom;
let browser: Browser;
let contributor: Page;
let editor: Page;
let article = '';
let steps = 0;

beforeAll(async () => {
  newsroom = await startBrowserNewsroom();
  await newsroom.rest.create('categories', { title: 'Đời sống công nhân', order: 1, onHome: true });
  for (const role of ['contributor', 'editor'] as const)
    await newsroom.rest.create('users', { ...people[role], role });
  browser = await launchBrowser();
  contributor = await logIn(people.contributor, phone);
  editor = await logIn(people.editor, { viewport: { width: 1280, height: 900 } });
});
afterAll(async () => {
  await browser?.close();
  await newsroom?.stop();
});

async function logIn(
  { email, password }: { email: string; password: string },
  options: Parameters<Browser['newContext']>[0],
): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'vi-VN', ...options })).newPage();
  await page.goto(`${newsroom.cms}/admin`);
  await page.getByRole('button', { name: 'Đăng nhập' }).waitFor();
  await look(page);
  await page.locator('input[name="email"]').fill(email);
  await page.locator('input[name="password"]').fill(password);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.getByRole('heading', { name: 'Bàn làm việc' }).waitFor();
  return page;
}

/** What holds on every screen: it speaks Vietnamese, and a phone shows it without scrolling sideways. */
async function look(page: Page): Promise<void> {
  steps += 1;
  const folder = process.env.SCREENSHOTS;
  if (folder) await page.screenshot({ path: join(folder, `${String(steps).padStart(2, '0')}.png`) });
  expect(await foreignWords(page)).toEqual([]);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
}

const toast = (page: Page) => page.locator('[data-sonner-toast]').first();

test('a contributor on a phone uploads a Word file, corrects what was recognised and submits', async () => {
  await look(contributor);
  await contributor.getByRole('link', { name: 'Tải bài Word lên' }).click();
  await contributor.getByRole('heading', { name: 'Tải bài Word lên' }).waitFor();
  await look(contributor);
  const chosen = contributor.waitForEvent('filechooser');
  await contributor.getByRole('button', { name: 'Chọn tệp Word' }).click();
  await (await chosen).setFiles(file);
  await contributor.getByText('Mọi chữ trong tệp đều đã có chỗ.').waitFor();
  await look(contributor);
  await contributor.getByRole('link', { name: 'Xem lại và xác nhận' }).click();
  await contributor.waitForURL(/\/admin\/word\/[^/]+$/);
  article = contributor.url().split('/').at(-1) ?? '';
  expect(await contributor.getByLabel('Tiêu đề').inputValue()).toBe(title);
  await look(contributor);
  await contributor.getByRole('button', { name: 'Bản gốc Word' }).click();
  const original = contributor.frameLocator('iframe[title="Bản gốc Word"]');
  await original.getByText('Giải Nhất thuộc về đội của tổ may số 5.').waitFor();
  expect(await original.locator('img').count()).toBe(3);
  await look(contributor);
  await contributor.getByRole('button', { name: 'Đã nhận ra' }).click();
  await contributor.getByLabel('Chuyên mục').selectOption({ label: 'Đời sống công nhân' });
  await describe(1, { alt: 'Ba công nhân thái rau bên bàn bếp', credit: 'Xuân Thùy' });
  await describe(2, { alt: 'Hai giám khảo nếm món ăn' });
  await describe(3, { alt: 'Năm công nhân giơ cao cờ giải Nhất', caption: 'Tổ may số 5 nhận giải Nhất' });
  await look(contributor);
  await contributor.getByRole('button', { name: 'Gửi duyệt' }).click();
  await contributor.getByText('Bài đang chờ biên tập viên duyệt.').waitFor();
  await look(contributor);
  await contributor.goto(`${newsroom.cms}/admin`);
});

const labels = { alt: 'Chữ thay ảnh', caption: 'Chú thích', credit: 'Tác giả ảnh' };

async function describe(number: number, words: Partial<Record<keyof typeof labels, string>>): Promise<void> {
  const picture = contributor.getByRole('region', { name: `Ảnh ${number}`, exact: true });
  for (const [field, text] of Object.entries(words))
    await picture.getByLabel(labels[field as keyof typeof labels]).fill(text);
}

const reason = 'Sapo cần nói rõ hội thi diễn ra ngày nào.';

test('an editor returns it with a reason', async () => {
  await editor.reload();
  await look(editor);
  await editor.getByRole('link', { name: title }).click();
  await editor.waitForURL(new RegExp(article));
  await editor.getByRole('button', { name: 'Trả lại' }).click();
  await look(editor);
  await editor.getByLabel('Lý do trả lại').fill(reason);
  await editor.locator('#confirm-return').click();
  await editor.getByText('Hồng Vân trả lại bài').waitFor();
  await look(editor);
  // Whoever leaves an article lets go of it.
  await editor.goto(`${newsroom.cms}/admin`);
});

test('the contributor reads the reason, mends the article and submits again', async () => {
  await contributor.goto(`${newsroom.cms}/admin`);
  await contributor.getByText(reason).waitFor();
  await look(contributor);
  await contributor.getByRole('link', { name: title }).click();
  await contributor.getByText('Hồng Vân trả lại bài').waitFor();
  await contributor.locator('#field-sapo').fill('Hội thi nấu ăn ngày 20/10 thu hút 12 đội với hơn 60 người.');
  await look(contributor);
  await contributor.getByRole('button', { name: 'Gửi duyệt' }).click();
  await contributor.getByText('Bài đang chờ biên tập viên duyệt.').waitFor();
  await contributor.goto(`${newsroom.cms}/admin`);
});

test('the editor previews it and publishes, passing a warning with a reason', async () => {
  await editor.goto(`${newsroom.cms}/admin`);
  await editor.getByRole('link', { name: title }).click();
  await editor.getByRole('button', { name: 'Xuất bản', exact: true }).waitFor();
  await editor.locator('#live-preview-toggler').click();
  const preview = editor.frameLocator('.live-preview-window iframe');
  await preview.getByRole('heading', { level: 1, name: title }).waitFor();
  await preview.getByText('Tổ may số 5 nhận giải Nhất').waitFor();
  await look(editor);
  await editor.locator('#live-preview-toggler').click();
  await editor.getByRole('button', { name: 'Xuất bản', exact: true }).click();
  // The third picture has no credit.
  await editor.getByLabel('Vì sao vẫn xuất bản?').fill('Ảnh do công ty cung cấp, không rõ người chụp.');
  await look(editor);
  await editor.locator('#confirm-publish').click();
  await toast(editor).waitFor();
  await editor.getByRole('button', { name: 'Cập nhật bài đã đăng' }).waitFor();
  await look(editor);
});

test('readers see it with pictures, captions, credits and byline', async () => {
  const address = `${newsroom.portal}/doi-song-cong-nhan/cong-nhan-hung-loc-thi-nau-an/`;
  await eventually('the article is on the portal', async () => (await fetch(address)).status === 200, 30);
  const reader = await (await browser.newContext(phone)).newPage();
  await reader.goto(address);
  expect(await reader.getByRole('heading', { level: 1 }).innerText()).toBe(title);
  const figures = reader.locator('article figure');
  expect(await figures.locator('figcaption').allInnerTexts()).toEqual([
    'Đội tổ cắt vào phần thi. Ảnh: Xuân Thùy',
    'Ban giám khảo chấm điểm. Ảnh: Xuân Thùy',
    'Tổ may số 5 nhận giải Nhất',
  ]);
  const pictures = figures.locator('img');
  expect(await pictures.evaluateAll((all) => all.map((one) => one.getAttribute('alt')))).toEqual([
    'Ba công nhân thái rau bên bàn bếp',
    'Hai giám khảo nếm món ăn',
    'Năm công nhân giơ cao cờ giải Nhất',
  ]);
  for (const picture of await pictures.all()) {
    await picture.scrollIntoViewIfNeeded();
    await expect.poll(() => picture.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBeGreaterThan(0);
  }
  await reader.getByText('CTV Xuân Thùy – LĐLĐ thành phố').waitFor();
  await look(reader);
});
