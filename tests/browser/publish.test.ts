/** From the editor's login to the reader's phone, in a real browser, with the processes that `npm start` runs. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CmsClient } from '../support/cms-client.ts';
import { launchBrowser } from '../support/browser.ts';
import {
  eventually,
  findFreePort,
  runNewsroomCommand,
  type RunningCommand,
} from '../support/newsroom-process.ts';

const admin = { email: 'bien-tap@example.com', password: 'mat-khau-dai-cho-thu' };
let dataDir = '';
let portal = '';
let cms = '';
let newsroom: RunningCommand;
let browser: Browser;
const contexts: BrowserContext[] = [];

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'newsroom-browser-'));
  const [portalPort, cmsPort] = [await findFreePort(), await findFreePort()];
  portal = `http://localhost:${portalPort}`;
  cms = `http://localhost:${cmsPort}`;
  newsroom = runNewsroomCommand('start.ts', {
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
      throw new Error(newsroom.output(), { cause: error });
    },
  );
  const rest = await new CmsClient(cms, '').login(admin.email, admin.password);
  await rest.create('categories', { title: 'Đời sống công nhân', order: 1, onHome: true });
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  newsroom.child.kill('SIGTERM');
  expect(await newsroom.ended).toBe(0);
  await rm(dataDir, { recursive: true, force: true });
});

async function open(options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  const context = await browser.newContext({ locale: 'vi-VN', ...options });
  contexts.push(context);
  return context.newPage();
}

const title = 'Đoàn viên Lam Giang được tặng vé xe về quê';

test('an editor logs in, writes in Vietnamese and publishes; readers have it at once', async () => {
  const page = await open({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${cms}/admin`);
  await page.locator('input[name="email"]').fill(admin.email);
  await page.locator('input[name="password"]').fill(admin.password);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.waitForURL(/\/admin\/?$/);
  await page.goto(`${cms}/admin/collections/articles/create`);
  await page.locator('#field-title').fill(title);
  await page.locator('#field-sapo').fill('Một trăm hai mươi vé xe được trao tận tay.');
  await page.locator('#field-category .rs__control').click();
  await page.locator('.rs__option', { hasText: 'Đời sống công nhân' }).click();
  await page.locator('[contenteditable="true"]').first().click();
  await page.keyboard.type('Chuyến xe đầu tiên rời bến lúc sáu giờ.');
  await page.locator('#action-save').click();
  await eventually(
    'the article is on the portal',
    async () => {
      const answer = await fetch(`${portal}/doi-song-cong-nhan/doan-vien-lam-giang-duoc-tang-ve-xe-ve-que/`);
      return answer.status === 200;
    },
    30,
  );
});

test('a worker reads it on a phone, from the front page, without a request to any other host', async () => {
  const page = await open({ viewport: { width: 360, height: 740 }, isMobile: true });
  const hosts = new Set<string>();
  const failures: string[] = [];
  page.on('request', (request) => hosts.add(new URL(request.url()).host));
  page.on('response', (response) => response.status() >= 400 && failures.push(response.url()));
  page.on('pageerror', (error) => failures.push(error.message));
  await page.goto(portal);
  await page.getByRole('link', { name: title }).first().click();
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(title);
  expect(await page.getByText('Chuyến xe đầu tiên rời bến lúc sáu giờ.').isVisible()).toBe(true);
  expect(await page.locator('time').first().getAttribute('datetime')).toMatch(
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+07:00$/,
  );
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  expect(failures).toEqual([]);
  expect([...hosts]).toEqual([new URL(portal).host]);
});

test('a slogan appears on an open page in the second in which its campaign begins, and goes with its end', async () => {
  const rest = await new CmsClient(cms, '').login(admin.email, admin.password);
  const begin = Math.ceil(Date.now() / 1000) * 1000 + 3_600_000;
  await rest.create('campaigns', {
    title: 'Tháng Công nhân',
    kind: 'thang-cong-nhan',
    year: 2026,
    slogans: [{ text: 'Đoàn kết là sức mạnh' }],
    startsAt: new Date(begin).toISOString(),
    endsAt: new Date(begin + 60_000).toISOString(),
    _status: 'published',
  });
  await eventually(
    'the page carries the slogan',
    async () => (await (await fetch(portal)).text()).includes('Đoàn kết là sức mạnh'),
    30,
  );
  const page = await open();
  await page.clock.install({ time: begin - 60_000 });
  await page.goto(portal);
  const slogan = page.getByText('Đoàn kết là sức mạnh');
  await page.clock.pauseAt(begin - 1);
  const seen = [await slogan.isVisible()];
  for (const step of [1, 59_999, 1]) {
    await page.clock.runFor(step);
    seen.push(await slogan.isVisible());
  }
  // One millisecond before, at the first instant, in the last millisecond, and after it.
  expect(seen).toEqual([false, true, true, false]);
});
