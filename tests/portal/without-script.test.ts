/** Script only adds: every page can be read and every list followed to its end without it. */
import { globSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { pageTypes, readingPage, screens, typeCalled } from './reader.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const { portal, folder } = inject('demonstration');
const withoutScript = { javaScriptEnabled: false, viewport: screens.phone };

const pathsOf = (page: Page, links: string) =>
  page
    .locator(links)
    .evaluateAll((found) => found.map((link) => new URL((link as HTMLAnchorElement).href).pathname));

describe.each(pageTypes)('$name', (type) => {
  test('says what it has to say', async () => {
    await readingPage(browser, type, withoutScript, async (page) => {
      const words = (await page.locator('main').innerText()).split(/\s+/).length;
      expect(words).toBeGreaterThan(8);
      const buttons = await page.locator('button:visible').count();
      expect(buttons, 'buttons that would do nothing').toBe(
        await page.locator('form button:visible').count(),
      );
      const pictures = page.locator('main img:visible');
      expect(
        await pictures.evaluateAll((images) => images.filter((image) => !image.getAttribute('src'))),
      ).toEqual([]);
    });
  });
});

test('a category is followed to its oldest article', async () => {
  const articles = globSync('tin-co-so/*/index.html', { cwd: folder }).map(
    (file) => `/${file.replace('index.html', '')}`,
  );
  const category = { name: 'category', path: '/tin-co-so/' };
  await readingPage(browser, category, withoutScript, async (page) => {
    const found = new Set<string>();
    for (;;) {
      for (const path of await pathsOf(page, 'main a')) if (articles.includes(path)) found.add(path);
      const older = page.locator('main a[rel=next]');
      if ((await older.count()) === 0) break;
      await older.click();
      await page.waitForLoadState();
    }
    expect([...found].toSorted()).toEqual(articles.toSorted());
    const newer = page.locator('main a[rel=prev]');
    await newer.first().click();
    await page.waitForLoadState();
    expect(page.url().startsWith(`${portal}/tin-co-so/`)).toBe(true);
  });
});

const olderMonth = (page: Page) => page.getByRole('navigation', { name: 'Tháng khác' }).getByText('←');

test('months are followed from the newest to the oldest', async () => {
  const months = globSync('luu-tru/*/*/index.html', { cwd: folder })
    .map((file) => `/${file.replace('index.html', '')}`)
    .toSorted();
  const newest = { name: 'month', path: months.at(-1) ?? '' };
  await readingPage(browser, newest, withoutScript, async (page) => {
    const visited = [newest.path];
    for (let older = olderMonth(page); (await older.count()) > 0;) {
      await older.first().click();
      await page.waitForLoadState();
      visited.push(new URL(page.url()).pathname);
      older = olderMonth(page);
    }
    expect(visited).toEqual(months.toReversed());
  });
});

test('every banner is reached', async () => {
  await readingPage(browser, typeCalled('front page'), withoutScript, async (page) => {
    const links = page.locator('.hero .without-script a:visible');
    const slides = page.locator('.hero .slides > li:visible');
    expect(await links.count()).toBe(await slides.count());
    for (let index = 0; index < (await links.count()); index++) {
      await links.nth(index).click();
      // The row may glide there.
      const distance = async () => Math.abs((await slides.nth(index).boundingBox())?.x ?? 1000);
      await expect.poll(distance, { message: `banner ${index + 1}` }).toBeLessThan(screens.phone.width / 2);
    }
  });
});

test('slogans unfold', async () => {
  await readingPage(browser, typeCalled('shortest article'), withoutScript, async (page) => {
    const details = page.locator('.slogans details').first();
    await details.locator('summary').click();
    expect(await details.locator('li').first().isVisible()).toBe(true);
  });
});

test('a video is a link to its own page', async () => {
  await readingPage(browser, typeCalled('article with everything'), withoutScript, async (page) => {
    const card = page.locator('main a[data-player]');
    expect(await card.getAttribute('href')).toBe('https://www.youtube.com/watch?v=abcdefghij1');
    expect(await card.innerText()).toContain('Phiên thương lượng');
  });
});
