/** A page of every type, walked through with the Tab key alone. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { openType, pageTypes, screens, type Visit } from './reader.ts';
import { walk } from './tab-stops.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const focused = (page: Page) =>
  page.evaluate(() => ({
    text: document.activeElement?.textContent.trim(),
    inMain: document.activeElement?.closest('main') !== null,
  }));

describe.each(pageTypes)('$name', (type) => {
  let visit: Visit;
  let address: string;
  beforeAll(async () => {
    visit = await openType(browser, type);
    address = visit.page.url();
  });
  afterAll(() => visit?.close());

  test('the first stop skips to the content', async () => {
    const { page } = visit;
    await page.keyboard.press('Tab');
    const first = await focused(page);
    expect(first.inMain).toBe(false);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => location.hash)).toBe('#noi-dung');
    const isFirstInMain = await page.evaluate(
      () => (document.querySelector('main')?.getBoundingClientRect().top ?? -1) < innerHeight,
    );
    expect(isFirstInMain).toBe(true);
    await page.keyboard.press('Tab');
    const next = await focused(page);
    // A page without a link in its content goes on to the footer.
    const hasStops = await page.evaluate(() => document.querySelector('main a, main button') !== null);
    expect(next.inMain).toBe(hasStops);
  });

  test.each(['desk', 'phone'] as const)(
    'the focus goes through everything, in the order of reading, always to be seen: %s',
    async (screen) => {
      const { page } = visit;
      // A page that nobody has touched yet, also if its address differs in nothing but what follows the #.
      await page.goto('about:blank');
      await page.setViewportSize(screens[screen]);
      await visit.open(address);
      const { stops, reachable } = await walk(page);
      const faulty = stops.filter(({ faults }) => faults.length > 0);
      expect(faulty).toEqual([]);
      const order = stops.map(({ index }) => index).filter((index) => index >= 0);
      expect(order).toEqual(Array.from({ length: reachable }, (_, index) => index));
    },
  );
});
