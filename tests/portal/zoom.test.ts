/** Large text and small windows: nothing is cut off, nothing has to be scrolled sideways. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { clippedText, widerThanTheWindow } from './fit.ts';
import { pageTypes, readingPage } from './reader.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

// 1280 x 1024 at 400 %.
const at400 = { width: 320, height: 256 };

/** WCAG 1.4.12: what a reader may set, all of it at once. */
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }';

const findings = async (page: Page) => ({
  wider: await page.evaluate(widerThanTheWindow),
  clipped: await page.evaluate(clippedText),
});
const none = { wider: [], clipped: [] };

describe.each(pageTypes)('$name', (type) => {
  test('fits at 400 %, and nothing that stays in place covers it', async () => {
    await readingPage(browser, type, { viewport: at400 }, async (page) => {
      expect(await findings(page)).toEqual(none);
      const staying = await page.evaluate(() =>
        [...document.querySelectorAll('body *')]
          .filter((element) => ['fixed', 'sticky'].includes(getComputedStyle(element).position))
          .filter((element) => element.getBoundingClientRect().height > innerHeight / 4)
          .map((element) => `${element.tagName}.${element.getAttribute('class') ?? ''}`),
      );
      expect(staying).toEqual([]);
    });
  });

  test.each([320, 1280])('holds wider letters, words and lines, %d px wide', async (width) => {
    const options = { viewport: { width, height: 800 }, bypassCSP: true };
    await readingPage(browser, type, options, async (page) => {
      await page.addStyleTag({ content: spacing });
      expect(await findings(page)).toEqual(none);
    });
  });

  test('holds text of twice the size', async () => {
    await readingPage(browser, type, { viewport: { width: 640, height: 512 } }, async (page) => {
      expect(await findings(page)).toEqual(none);
    });
  });
});
