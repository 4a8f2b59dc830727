/** Nothing on a page moves by itself (WCAG 2.2.2; Thông tư 32/2017/TT-BTTTT, Điều 18). */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { openType, pageTypes } from './reader.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const seconds = 3;

const motions = (page: Page) =>
  page.evaluate(() => document.getAnimations().map(({ effect }) => JSON.stringify(effect?.getTiming())));

// Side by side: most of it is waiting.
test.concurrent.each(pageTypes)('looks the same three seconds later: $name', async (type) => {
  const { page, rest, close } = await openType(browser, type);
  try {
    // The first picture of the whole page makes its lazy pictures come.
    await page.screenshot({ fullPage: true });
    await rest();
    const before = await page.screenshot({ fullPage: true });
    await page.waitForTimeout(seconds * 1000);
    const after = await page.screenshot({ fullPage: true });
    expect([await motions(page), after.equals(before)]).toEqual([[], true]);
  } finally {
    await close();
  }
});
