/** The documents library in a real browser: every list can be followed without script, and combined with it. */
import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { createPortalServer } from '../../site/portal/create-portal-server.ts';
import { add, type Newsroom } from '../golden/newsroom.ts';
import { launchBrowser } from '../support/browser.ts';
import { startTestCms, type TestCms } from '../support/cms.ts';
import { openTestPortal, type TestPortal } from '../support/test-portal.ts';

const clock = { time: Date.UTC(2026, 10, 22), now: () => clock.time };
const kinds = ['Kế hoạch', 'Hướng dẫn', 'Quyết định'];
let cms: TestCms;
let portal: TestPortal;
let server: Server;
let browser: Browser;
let home: string;

beforeAll(async () => {
  cms = await startTestCms({ clock });
  const none = {
    articles: [],
    categories: [],
    media: [],
    banners: [],
    announcements: [],
    campaigns: [],
    redirects: [],
  };
  const room: Newsroom = { payload: cms.payload, clock, documents: [], ...none };
  for (let n = 1; n <= 45; n++) {
    await add(room, 'documents', {
      number: `${n}/${n % 3}-LĐLĐ`,
      title: `Văn bản số ${n}`,
      kind: kinds[n % 3],
      issuer: n > 40 ? 'Ban Tổ chức' : 'LĐLĐ tỉnh',
      // Day n of the year before, or of this one for every fifth.
      issuedAt: new Date(Date.UTC(n % 5 === 0 ? 2026 : 2025, 0, n)).toISOString(),
      _status: 'published',
    });
  }
  portal = await openTestPortal(cms, clock);
  server = createPortalServer({ folder: portal.root, onError: console.error }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  home = `http://127.0.0.1:${(server.address() as AddressInfo).port}/van-ban/`;
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  server.close();
  await portal.close();
  await cms.stop();
});

const titles = (page: Page) => page.locator('.library h3').allInnerTexts();
const numbersOf = async (page: Page) =>
  (await titles(page)).map((title) => Number(title.slice('Văn bản số '.length)));
const filter = (page: Page, name: RegExp) =>
  page.getByRole('navigation', { name: 'Lọc văn bản' }).getByRole('link', { name });
const status = (page: Page) => page.getByRole('status');

async function open(address: string, options: Parameters<Browser['newPage']>[0]): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
  await page.goto(address);
  return page;
}

describe('without script', () => {
  const plain = { javaScriptEnabled: false };

  test('every document is reached page after page, newest first', async () => {
    const page = await open(home, plain);
    const seen = await numbersOf(page);
    await page.getByRole('link', { name: 'Văn bản cũ hơn' }).click();
    seen.push(...(await numbersOf(page)));
    expect(seen).toHaveLength(45);
    expect(new Set(seen).size).toBe(45);
    expect(seen.slice(0, 10)).toEqual([45, 40, 35, 30, 25, 20, 15, 10, 5, 44]);
    expect(await page.getByRole('link', { name: 'Văn bản cũ hơn' }).count()).toBe(0);
    await page.close();
  });

  test('a filter is a page of its own that names what it shows', async () => {
    const page = await open(home, plain);
    await filter(page, /^Kế hoạch/).click();
    expect(new URL(page.url()).pathname).toBe('/van-ban/loai/ke-hoach/');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Loại văn bản: Kế hoạch');
    expect((await numbersOf(page)).every((n) => n % 3 === 0)).toBe(true);
    expect(await filter(page, /^Kế hoạch/).getAttribute('aria-current')).toBe('true');
    await page.getByRole('link', { name: 'Xem tất cả văn bản' }).click();
    expect(page.url()).toBe(home);
    await page.close();
  });

  test('the order by number is a page of its own', async () => {
    const page = await open(home, plain);
    await page.getByRole('link', { name: 'Theo số, ký hiệu' }).click();
    expect(await numbersOf(page)).toEqual(Array.from({ length: 45 }, (_, n) => n + 1));
    await page.close();
  });

  test('on a phone the filters are folded up, and can be unfolded', async () => {
    const page = await open(home, { ...plain, viewport: { width: 360, height: 780 } });
    expect(await filter(page, /^Kế hoạch/).isVisible()).toBe(false);
    await page.getByText('Lọc văn bản').click();
    expect(await filter(page, /^Kế hoạch/).isVisible()).toBe(true);
    await page.close();
  });
});

describe('with script', () => {
  test('nothing is fetched before a control is used; then filters of all kinds work together', async () => {
    const page = await open(home, {});
    const asked: string[] = [];
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname !== '/favicon.svg') asked.push(pathname);
    });
    await page.waitForTimeout(300);
    expect(asked).toEqual([]);
    await filter(page, /^Kế hoạch/).click();
    await status(page).getByText('Tìm thấy 15 văn bản.').waitFor();
    await filter(page, /^2026/).click();
    await status(page).getByText('Tìm thấy 3 văn bản.').waitFor();
    expect(await numbersOf(page)).toEqual([45, 30, 15]);
    expect(asked).toEqual(['/van-ban/danh-muc.json']);
    expect(new URL(page.url()).search).toBe('?loai=ke-hoach&nam=2026');
    expect(await filter(page, /^Hướng dẫn/).innerText()).toBe('Hướng dẫn\n3');
    expect(await filter(page, /^Ban Tổ chức/).innerText()).toBe('Ban Tổ chức\n1');
    await page.close();
  });

  test('back and forward show what was there, and an address shows it again', async () => {
    const page = await open(home, {});
    const before = await titles(page);
    await filter(page, /^Hướng dẫn/).click();
    await status(page).getByText('Tìm thấy 15 văn bản.').waitFor();
    const address = page.url();
    await page.getByRole('link', { name: 'Theo số, ký hiệu' }).click();
    await page.waitForURL(/sap-xep=so/);
    expect((await numbersOf(page)).slice(0, 3)).toEqual([1, 4, 7]);
    await page.goBack();
    await page.waitForURL(address);
    expect((await numbersOf(page)).slice(0, 3)).toEqual([40, 25, 10]);
    await page.goBack();
    await page.waitForURL(home);
    expect(await titles(page)).toEqual(before);
    expect(await filter(page, /^Hướng dẫn/).getAttribute('aria-current')).toBe(null);
    await page.goto(address);
    await status(page).getByText('Tìm thấy 15 văn bản.').waitFor();
    await status(page).getByRole('link', { name: 'Xem tất cả' }).click();
    await page.waitForURL(home);
    expect(await titles(page)).toEqual(before);
    await page.close();
  });

  test('a page of one filter goes on from it', async () => {
    const page = await open(`${home}loai/ke-hoach/`, {});
    await filter(page, /^2026/).click();
    await page.waitForURL(`${home}?loai=ke-hoach&nam=2026`);
    await status(page).getByText('Tìm thấy 3 văn bản.').waitFor();
    await page.close();
  });

  test('when the data cannot be had, the link leads to the plain page', async () => {
    const page = await open(home, {});
    await page.route('**/danh-muc.json', (route) => route.abort());
    await filter(page, /^Kế hoạch/).click();
    await page.waitForURL(`${home}loai/ke-hoach/`);
    await page.close();
  });

  test('on a phone the result is in sight after a filter was chosen', async () => {
    const page = await open(home, { viewport: { width: 360, height: 780 } });
    await page.getByText('Lọc văn bản').click();
    await filter(page, /^Ban Tổ chức/).click();
    const found = status(page).getByText('Tìm thấy 5 văn bản.');
    await found.waitFor();
    const box = await found.boundingBox();
    expect(box !== null && box.y >= 0 && box.y < 780).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('summary');
    await page.close();
  });
});
