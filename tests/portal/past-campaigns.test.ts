/** Campaigns that are over are lines of a list: other pages' styles must not reach them. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { screens } from './reader.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

test.each(['desk', 'phone'] as const)('title, theme and days stand close together: %s', async (screen) => {
  const page = await browser.newPage({ locale: 'vi-VN', viewport: screens[screen] });
  await page.goto(`${inject('demonstration').portal}/chien-dich/`);
  const lines = page.locator('.campaigns.quiet > li');
  const heights = await lines.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
  expect(heights.length).toBeGreaterThan(0);
  expect(Math.max(...heights)).toBeLessThanOrEqual(130);
  await page.close();
});
