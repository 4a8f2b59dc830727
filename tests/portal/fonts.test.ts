/** When a page asks for its fonts: on phones not before it has been seen once, everywhere else at once. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { eventually } from '../support/eventually.ts';
import { addressOf, newVisit, pageTypes, screens, typeCalled } from './reader.ts';
import { noteShifts, takeShifts } from './shifts.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const phone = { viewport: screens.phone };
const desk = { viewport: screens.desk };
const article = typeCalled('longest article');

/** What the page has asked for: which fonts before it was loaded, which after that. */
const fontsOf = (page: Page) =>
  page.evaluate(() => {
    const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const isEarly = ({ startTime }: PerformanceEntry) => startTime < (visit?.loadEventStart ?? 0);
    const fonts = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.woff2'));
    return { early: fonts.filter(isEarly).length, late: fonts.filter((font) => !isEarly(font)).length };
  });

/**
 * Whether the page's heading stands in the portal's own typeface. With `font-display: optional` it does from the first
 * paint on, or not at all.
 */
async function hasOwnTypeface(page: Page): Promise<boolean> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'h1' });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  await session.detach();
  return fonts.every(({ familyName }) => familyName === 'Source Serif 4');
}

const fontsAreKept = (page: Page) => page.waitForFunction(() => localStorage.getItem('fonts') !== null);

async function visiting(options: BrowserContextOptions, use: (page: Page) => Promise<void>): Promise<void> {
  const visit = await newVisit(browser, options);
  try {
    await visit.page.addInitScript(noteShifts);
    await use(visit.page);
  } finally {
    await visit.close();
  }
}

describe('on a phone', () => {
  test.concurrent.each(pageTypes)('the first page is loaded without them: $name', async (type) => {
    await visiting(phone, async (page) => {
      await page.goto(addressOf(type));
      await fontsAreKept(page);
      expect(await fontsOf(page)).toEqual({ early: 0, late: 2 });
    });
  });

  test('later pages have them, and nothing moves on any', async () => {
    await visiting(phone, async (page) => {
      await page.goto(addressOf(article));
      await fontsAreKept(page);
      expect([await hasOwnTypeface(page), await takeShifts(page)]).toEqual([false, []]);
      // Even from its cache a busy browser may have them too late for a page.
      await eventually(
        () => `${page.url()} stands in the portal's typeface`,
        async () => {
          await page.goto(addressOf(article));
          expect(await takeShifts(page)).toEqual([]);
          return hasOwnTypeface(page);
        },
      );
    });
  });

  test('whoever lets pages store nothing reads without them, and nothing goes wrong', async () => {
    await visiting(phone, async (page) => {
      const errors: string[] = [];
      page.on('pageerror', ({ message }) => errors.push(message));
      await page.addInitScript(() => {
        const get = () => {
          throw new DOMException('No storage here', 'SecurityError');
        };
        Object.defineProperty(window, 'localStorage', { get });
      });
      await page.goto(addressOf(article));
      await page.waitForTimeout(1000);
      expect(await fontsOf(page)).toEqual({ early: 0, late: 0 });
      expect(errors).toEqual([]);
    });
  });
});

test.each([
  ['on a phone without script', { ...phone, javaScriptEnabled: false }],
  ['on a desk', desk],
  ['on a desk without script', { ...desk, javaScriptEnabled: false }],
])('%s they are asked for at once', async (_where, options) => {
  await visiting(options, async (page) => {
    await page.goto(addressOf(article));
    expect(await fontsOf(page)).toEqual({ early: 2, late: 0 });
  });
});
