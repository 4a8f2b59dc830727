import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';

import { type BrowserNewsroom, startBrowserNewsroom } from '../support/browser-newsroom.ts';
import { paragraphs } from '../support/lexical.ts';
import { eventually } from '../support/newsroom-process.ts';
import { renamedHtml, withPlace } from '../support/strange-files.ts';

let newsroom: BrowserNewsroom;
let page: Page;
let medium: string;

beforeAll(async () => {
  newsroom = await startBrowserNewsroom();
  page = await newsroom.adminPage({ viewport: { width: 360, height: 780 }, isMobile: true, hasTouch: true });
});
afterAll(() => newsroom?.stop());

async function choose({ name, type, data }: { name: string; type: string; data: Buffer }) {
  await page.goto(`${newsroom.cms}/admin/collections/media/create`);
  await page.locator('input[type="file"]').setInputFiles({ name, mimeType: type, buffer: data });
  await page.locator('#action-save').click();
}

test('a phone is told why a file is not taken', async () => {
  await choose(renamedHtml());
  await page.locator('[data-sonner-toast]').getByText('Không nhận ra loại tệp này.').waitFor();
});

test('a picture from a phone is taken', async () => {
  await choose(await withPlace());
  await page.waitForURL(/\/media\/[0-9a-f-]{20,}/);
  medium = page.url().split('/').at(-1)?.replace(/\?.*$/, '') ?? '';
  await page.getByText('Chưa dùng ở đâu.').waitFor();
});

test('the article says what its picture lacks, and leads there and back', async () => {
  const { id: category } = await newsroom.rest.create('categories', { title: 'Tin tức' });
  const article = await newsroom.rest.create(
    'articles',
    { title: 'Hội thao', sapo: 'Tóm tắt.', body: paragraphs('Nội dung.'), category, cover: medium },
    '?draft=true',
  );
  await page.goto(`${newsroom.cms}/admin/collections/articles/${article.id}`);
  const panel = page.locator('#checks-panel');
  await panel.getByText('Còn 1 chỗ phải sửa thì bài mới đăng được.').waitFor();
  const finding = panel.locator('.finding--stop');
  expect(await finding.locator('.finding__message').innerText()).toMatch(
    /^Ảnh bìa “img-0001-.+” chưa có chữ thay ảnh\.$/,
  );
  await finding.getByRole('button', { name: 'Mở ảnh' }).click();
  const drawer = page.locator('.doc-drawer');
  await drawer.locator('#field-alt').fill('Đoàn viên kéo co trên sân');
  await drawer.locator('#field-caption').fill('Trận chung kết kéo co');
  await drawer.locator('#field-credit').fill('Minh Khuê');
  await drawer.locator('#action-save').click();
  await panel.getByText('Bài đăng được, không có gì cần sửa.').waitFor();
  await newsroom.rest.publish('articles', article.id);
  const address = `${newsroom.portal}/tin-tuc/hoi-thao/`;
  await eventually('readers have it', async () => (await fetch(address)).status === 200, 30);
  await page.goto(address);
  const picture = page.getByAltText('Đoàn viên kéo co trên sân').first();
  const source = (await picture.getAttribute('src')) ?? '';
  const data = await (await fetch(new URL(source, address))).arrayBuffer();
  const { exif, width, height } = await sharp(data).metadata();
  expect([exif, width, height]).toEqual([undefined, 240, 400]);
}, 60_000);
