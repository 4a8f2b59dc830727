/** Lists and relation pickers of the admin find what is typed without accents, in a real browser. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { type BrowserNewsroom, startBrowserNewsroom } from '../support/browser-newsroom.ts';

let newsroom: BrowserNewsroom;
let page: Page;
let article = '';

beforeAll(async () => {
  newsroom = await startBrowserNewsroom();
  const { rest } = newsroom;
  for (const title of ['Công đoàn cơ sở', 'Đoàn thanh niên', 'Kĩ năng nghề'])
    await rest.create('categories', { title });
  for (const title of ['Đại hội Công đoàn tỉnh', 'Hội thao công nhân'])
    await rest.create('articles', { title }, '?draft=true');
  article = (await rest.create('articles', { title: 'Bài đang viết' }, '?draft=true')).id;
  page = await newsroom.adminPage({ viewport: { width: 1280, height: 900 } });
});
afterAll(() => newsroom?.stop());

test('a list finds “cong doan”', async () => {
  await page.goto(`${newsroom.cms}/admin/collections/articles`);
  const titles = page.locator('tbody .cell-title');
  await expect.poll(() => titles.count()).toBe(3);
  await page.locator('#search-filter-input').fill('cong doan');
  await expect.poll(() => titles.allInnerTexts()).toEqual(['Đại hội Công đoàn tỉnh']);
});

async function options(field: string, typed: string): Promise<() => Promise<string[]>> {
  const input = page.locator(`#field-${field} input.rs__input`);
  await input.fill(typed);
  return () => page.locator(`#field-${field} .rs__option`).allInnerTexts();
}

test('a relation picker finds it too, and both spellings of a word', async () => {
  await page.goto(`${newsroom.cms}/admin/collections/articles/${article}`);
  await page.locator('#field-category .rs__control').click();
  await expect.poll(await options('category', 'cong doan')).toEqual(['Công đoàn cơ sở']);
  await expect.poll(await options('category', 'kỹ năng')).toEqual(['Kĩ năng nghề']);
  await page.locator('.tabs-field__tab-button', { hasText: 'Liên quan' }).click();
  await page.locator('#field-related .rs__control').click();
  await expect.poll(await options('related', 'cong doan')).toEqual(['Đại hội Công đoàn tỉnh']);
});
