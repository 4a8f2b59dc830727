import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

import { launchBrowser } from './browser.ts';
import { CmsClient } from './cms-client.ts';
import { eventually, findFreePort, runNewsroomCommand } from './newsroom-process.ts';

const admin = { email: 'quan-tri@example.com', password: 'mat-khau-thu-nghiem' };

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
  const dataDir = await mkdtemp(join(tmpdir(), 'newsroom-browser-'));
  const [portalPort, cmsPort] = [await findFreePort(), await findFreePort()];
  const [portal, cms] = [`http://localhost:${portalPort}`, `http://localhost:${cmsPort}`];
  const newsroom = runNewsroomCommand('start.ts', {
    DATA_DIR: dataDir,
    PORTAL_PORT: portalPort,
    CMS_PORT: cmsPort,
    SITE_URL: portal,
    CMS_URL: cms,
    DEMO: '0',
    ADMIN_EMAIL: admin.email,
    ADMIN_PASSWORD: admin.password,
  });
  await eventually('all is up', () => newsroom.output().includes('Ctrl-C stops everything.'), 110).catch(
    (error: unknown) => {
      newsroom.child.kill('SIGTERM');
      throw new Error(newsroom.output(), { cause: error });
    },
  );
  const browser = await launchBrowser();
  return {
    portal,
    cms,
    rest: await new CmsClient(cms, '').login(admin.email, admin.password),
    adminPage: (options) => logIn(browser, cms, admin, options),
    pageOf: (person, options = {}) => logIn(browser, cms, person, options),
    async stop() {
      await browser.close();
      newsroom.child.kill('SIGTERM');
      await newsroom.ended;
      await rm(dataDir, { recursive: true, force: true });
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
