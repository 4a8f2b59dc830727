/** Nothing on a page moves by itself (WCAG 2.2.2; Thông tư 32/2017/TT-BTTTT, Điều 18). */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { eventually } from '../support/eventually.ts';
import { openType, pageTypes, type Visit } from './reader.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const seconds = 3;

/**
 * A picture of the whole page once it is painted, that is once two in a row are the same: pictures are decoded aside,
 * and come in some frames after their bytes. The first picture makes lazy pictures come.
 */
async function paintedPage({ page, rest }: Visit): Promise<Buffer> {
  let last = await page.screenshot({ fullPage: true });
  await rest();
  await eventually(
    () => `${page.url()} looks the same twice`,
    async () => {
      const now = await page.screenshot({ fullPage: true });
      const isSame = now.equals(last);
      last = now;
      return isSame;
    },
  );
  return last;
}

const motions = (page: Page) =>
  page.evaluate(() => document.getAnimations().map(({ effect }) => JSON.stringify(effect?.getTiming())));

// Side by side: most of it is waiting.
test.concurrent.each(pageTypes)('looks the same three seconds later: $name', async (type) => {
  const visit = await openType(browser, type);
  const { page, close } = visit;
  try {
    const before = await paintedPage(visit);
    await page.waitForTimeout(seconds * 1000);
    // A browser may have dropped a picture out of sight meanwhile, and decode it anew.
    const after = await paintedPage(visit);
    expect([await motions(page), after.equals(before)]).toEqual([[], true]);
  } finally {
    await close();
  }
});
