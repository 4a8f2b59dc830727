import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

import { launchBrowser } from './browser.ts';
import { CmsClient } from './cms-client.ts';
import { administrator, runNewsroom } from './running-newsroom.ts';

export interface Login {
  email: string;
  password: string;
}

/** An empty newsroom as `npm start` runs it, with a browser beside it. */
export interface BrowserNewsroom {
  portal: string;
  cms: string;
  /** Over REST, as the first administrator. */
  rest: CmsClient;
  /** A page of a browser in which the first administrator is logged in. */
  adminPage(options: BrowserContextOptions): Promise<Page>;
  /** A page of a browser of their own in which this person is logged in. */
  pageOf(person: Login, options?: BrowserContextOptions): Promise<Page>;
  stop(): Promise<void>;
}

export async function startBrowserNewsroom(): Promise<BrowserNewsroom> {
  const newsroom = await runNewsroom({ isDemonstration: false });
  const { portal, cms } = newsroom;
  const browser = await launchBrowser();
  const { email, password } = administrator;
  return {
    portal,
    cms,
    rest: await new CmsClient(cms, '').login(email, password),
    adminPage: (options) => logIn(browser, cms, administrator, options),
    pageOf: (person, options = {}) => logIn(browser, cms, person, options),
    async stop() {
      await browser.close();
      await newsroom.stop();
    },
  };
}

async function logIn(
  browser: Browser,
  cms: string,
  { email, password }: Login,
  options: BrowserContextOptions,
): Promise<Page> {
  const context = await browser.newContext({ locale: 'vi-VN', ...options });
  const page = await context.newPage();
  await page.goto(`${cms}/admin`);
  await page.locator('input[name="email"]').fill(email);
  await page.locator('input[name="password"]').fill(password);
  await page.locator('button[type="submit"]').click();
  await page.waitForURL(/\/admin\/?$/);
  return page;
}
