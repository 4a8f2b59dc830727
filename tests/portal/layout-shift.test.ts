/** Nothing that a reader looks at jumps: not while the page loads, not when fonts and the newest headlines come late. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import type { PageType } from '../support/page-types.ts';
import { addressOf, newVisit, pageTypes, screens } from './reader.ts';
import { noteShifts, takeShifts } from './shifts.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const lateMs = 700;

/** Lets what comes late come when the page has been painted without it. */
async function comeLate(page: Page): Promise<void> {
  await page.route(/\.woff2$|\/fragments\//, async (route) => {
    const isPainted = page.waitForFunction(() => performance.getEntriesByType('paint').length > 0);
    // A browser may hold the first paint back for what it waits for.
    await Promise.race([isPainted, page.waitForTimeout(3 * lateMs)]);
    // In the tenth of a second after it, a font of which nothing has been seen is still let in.
    await page.waitForTimeout(lateMs);
    await route.continue();
  });
}

async function shiftsOf(type: PageType, screen: keyof typeof screens): Promise<string[]> {
  const { page, open, rest, close } = await newVisit(browser, { viewport: screens[screen] });
  try {
    await page.addInitScript(noteShifts);
    await comeLate(page);
    await open(addressOf(type));
    await page.evaluate(async () => {
      for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight / 2) {
        scrollTo(0, y);
        await new Promise((done) => setTimeout(done, 30));
      }
    });
    await rest();
    // What comes late by itself may still come.
    await page.waitForTimeout(700);
    return await takeShifts(page);
  } finally {
    await close();
  }
}

// Side by side: most of it is waiting.
describe.each(['desk', 'phone'] as const)('%s', (screen) => {
  test.concurrent.each(pageTypes)('$name', async (type) => {
    expect(await shiftsOf(type, screen)).toEqual([]);
  });
});
