/** Nothing on a page moves by itself (WCAG 2.2.2; Thông tư 32/2017/TT-BTTTT, Điều 18). */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { pageTypes, readingPage } from './reader.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const seconds = 3;

const motions = (page: Page) =>
  page.evaluate(() => document.getAnimations().map(({ effect }) => JSON.stringify(effect?.getTiming())));

describe.each(pageTypes)('$name', (type) => {
  test('looks the same three seconds later', async () => {
    await readingPage(browser, type, {}, async (page) => {
      // The first picture of the whole page makes its lazy pictures come.
      await page.screenshot({ fullPage: true });
      await page.waitForLoadState('networkidle');
      const before = await page.screenshot({ fullPage: true });
      await page.waitForTimeout(seconds * 1000);
      const after = await page.screenshot({ fullPage: true });
      expect([await motions(page), after.equals(before)]).toEqual([[], true]);
    });
  });

  test('for readers who want less motion, no transition takes time', async () => {
    await readingPage(browser, type, { reducedMotion: 'reduce' }, async (page) => {
      const moving = await page.evaluate(() =>
        [...document.querySelectorAll('*')]
          .filter((element) => {
            const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
            const lasts = transitionDuration
              .split(',')
              .some((duration) => Number.parseFloat(duration) > 0.01);
            return lasts || animationName !== 'none' || scrollBehavior === 'smooth';
          })
          .map((element) => `${element.tagName}.${element.getAttribute('class') ?? ''}`),
      );
      expect(moving).toEqual([]);
    });
  });
});
