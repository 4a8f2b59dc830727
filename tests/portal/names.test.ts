/** What a screen reader says of the parts that are easily left without a name. */
import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { pageTypes, readingPage } from './reader.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

async function spoken(pageType: string, part: string): Promise<string> {
  const type = pageTypes.find(({ name }) => name === pageType);
  if (!type) throw new Error(`There is no page type “${pageType}”.`);
  return readingPage(browser, type, {}, (page) => snapshot(page.locator(part)));
}

/** Roles and names, without addresses. */
async function snapshot(part: Locator): Promise<string> {
  const lines = (await part.ariaSnapshot()).split('\n').filter((line) => !/^\s*- \/url:/.test(line));
  return lines.join('\n');
}

test('share links, apart from what only this page can do', async () => {
  expect(await spoken('article with everything', '.share')).toBe(`- paragraph: Chia sẻ bài viết
- list "Chia sẻ bài viết":
  - listitem:
    - link "Chia sẻ qua Facebook": Facebook
  - listitem:
    - link "Chia sẻ qua Zalo": Zalo
  - listitem:
    - link "Chia sẻ qua X": X
  - listitem:
    - link "Chia sẻ qua Thư điện tử": Thư điện tử
  - listitem:
    - button "Sao chép liên kết"
  - listitem:
    - button "In bài"
- status`);
});

test('follow links', async () => {
  expect(await spoken('front page', '.footer .follow')).toBe('');
});

test('banners that readers step through', async () => {
  expect(await spoken('front page', '.hero')).toBe('');
});

test('banners at the side', async () => {
  expect(await spoken('article with everything', 'aside .side-banners')).toBe('');
});

test('slogans', async () => {
  expect(await spoken('shortest article', '.slogans')).toBe('');
});

test('pager', async () => {
  expect(await spoken('archive page of a category', '.pager')).toBe('');
});

test('breadcrumb', async () => {
  expect(await spoken('archive page of a category', '.breadcrumb')).toBe('');
});

test.each(pageTypes)('one first heading, none left out, and every landmark named: $name', async (type) => {
  await readingPage(browser, type, {}, async (page) => {
    const depths = await page
      .locator('h1, h2, h3, h4, h5, h6')
      .evaluateAll((headings) =>
        headings.filter((heading) => heading.checkVisibility()).map(({ tagName }) => Number(tagName[1])),
      );
    expect(depths.filter((depth) => depth === 1)).toEqual([1]);
    const jumps = depths.filter((depth, index) => depth > (depths[index - 1] ?? 1) + 1);
    expect(jumps).toEqual([]);
    const nameless = await page
      .locator('nav, [role=region]')
      .evaluateAll((parts) =>
        parts
          .filter((part) => !part.hasAttribute('aria-label') && !part.hasAttribute('aria-labelledby'))
          .map(({ outerHTML }) => outerHTML.slice(0, 80)),
      );
    expect(nameless).toEqual([]);
  });
});
