/** WCAG 2.2 AA as far as a machine can judge it, on a page of every type. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { axeViolations } from './axe.ts';
import { pageTypes, readingPage, screens } from './reader.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const looks = (['desk', 'phone'] as const).flatMap((screen) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ screen, colorScheme })),
);

// One visit for all looks: a page is styled anew when they change, as it is for a reader who turns a phone.
test.each(pageTypes)('$name', async (type) => {
  await readingPage(browser, type, {}, async (page) => {
    const found: string[] = [];
    for (const { screen, colorScheme } of looks) {
      await page.setViewportSize(screens[screen]);
      await page.emulateMedia({ colorScheme });
      const violations = await axeViolations(page);
      found.push(...violations.map((violation) => `${screen}, ${colorScheme}: ${violation}`));
    }
    expect(found).toEqual([]);
  });
});
