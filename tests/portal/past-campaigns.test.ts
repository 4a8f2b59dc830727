/** Campaigns that are over are lines of a list: other pages' styles must not reach them. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { readingPage, screens, typeCalled } from './reader.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

test.each(['desk', 'phone'] as const)('title, theme and days stand close together: %s', async (screen) => {
  const options = { viewport: screens[screen] };
  const heights = await readingPage(browser, typeCalled('campaigns'), options, (page) =>
    page
      .locator('.campaigns.quiet > li')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height)),
  );
  expect(heights.length).toBeGreaterThan(0);
  expect(Math.max(...heights)).toBeLessThanOrEqual(130);
});
