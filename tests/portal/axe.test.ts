/** WCAG 2.2 AA as far as a machine can judge it, on a page of every type. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { axeViolations } from './axe.ts';
import { pageTypes, readingPage, screens } from './reader.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const screenNames = ['desk', 'phone'] as const;
const colourSchemes = ['light', 'dark'] as const;

describe.each(screenNames)('%s', (screen) => {
  describe.each(colourSchemes)('%s', (colorScheme) => {
    test.each(pageTypes)('$name', async (type) => {
      const options = { viewport: screens[screen], colorScheme };
      expect(await readingPage(browser, type, options, axeViolations)).toEqual([]);
    });
  });
});
