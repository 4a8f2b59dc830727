/** Nothing that a reader looks at jumps: not while the page loads, not when fonts and the newest headlines come late. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { addressOf, pageTypes, screens } from './reader.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

interface Shift {
  value: number;
  hadRecentInput: boolean;
  sources: { node: Node | null }[];
}

/** In the page: keeps every shift with what moved, for `shiftsOf`. */
function noteShifts(): void {
  const shifts: string[] = [];
  Object.assign(window, { shifts });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as unknown as Shift[]) {
      const moved = entry.sources.map(({ node }) =>
        node instanceof Element ? `${node.tagName}.${node.className}` : (node?.parentElement?.tagName ?? '?'),
      );
      shifts.push(`${entry.value.toFixed(4)} ${moved.join(' ')}`);
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

const late = 700;

async function shiftsOf(address: string, screen: keyof typeof screens): Promise<string[]> {
  const context = await browser.newContext({ locale: 'vi-VN', viewport: screens[screen] });
  try {
    const page = await context.newPage();
    await page.addInitScript(noteShifts);
    // Late enough for the page to be painted without them.
    await page.route(/\.woff2$|\/fragments\//, async (route) => {
      await new Promise((done) => setTimeout(done, late));
      await route.continue();
    });
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.evaluate(async () => {
      for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight / 2) {
        scrollTo(0, y);
        await new Promise((done) => setTimeout(done, 30));
      }
    });
    await page.waitForTimeout(200);
    return await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts);
  } finally {
    await context.close();
  }
}

describe.each(['desk', 'phone'] as const)('%s', (screen) => {
  test.each(pageTypes)('$name', async (type) => {
    expect(await shiftsOf(addressOf(type), screen)).toEqual([]);
  });
});
