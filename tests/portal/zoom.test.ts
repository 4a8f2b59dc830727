/** Large text and small windows: nothing is cut off, nothing has to be scrolled sideways. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { clippedText, coversTheText, widerThanTheWindow } from './fit.ts';
import { pageTypes, readingPage } from './reader.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** Windows that readers with weak eyes have. */
const windows = [
  { what: '1280 px at 400 %', width: 320, height: 256 },
  { what: '1280 px at 200 %', width: 640, height: 512 },
  { what: 'a desk', width: 1280, height: 900 },
];

/** WCAG 1.4.12: what a reader may set, all of it at once. */
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }';

async function findings(page: Page, manner: string): Promise<string[]> {
  const found: string[] = [];
  for (const { what, width, height } of windows) {
    await page.setViewportSize({ width, height });
    const wider = await page.evaluate(widerThanTheWindow);
    const clipped = await page.evaluate(clippedText);
    const covering = await page.evaluate(coversTheText);
    found.push(...[...wider, ...clipped, ...covering].map((finding) => `${what}, ${manner}: ${finding}`));
  }
  return found;
}

test.each(pageTypes)('$name', async (type) => {
  await readingPage(browser, type, { bypassCSP: true }, async (page) => {
    const asItIs = await findings(page, 'as it is');
    await page.addStyleTag({ content: spacing });
    expect([...asItIs, ...(await findings(page, 'wider letters, words and lines'))]).toEqual([]);
  });
});
