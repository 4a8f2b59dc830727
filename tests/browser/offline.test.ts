/** The service worker, in a real browser whose network is cut: nobody answers at the portal's address any more. */
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { bundleWorker } from '../../site/adapter/service-worker.ts';
import { createPortalServer } from '../../site/portal/create-portal-server.ts';
import { stopServer } from '../../site/portal/stop-server.ts';
import { fillNewsroom, type Clock, type Newsroom } from '../golden/newsroom.ts';
import { launchBrowser } from '../support/browser.ts';
import { startTestCms, type TestCms } from '../support/cms.ts';
import { startLivePortal, type LivePortal } from '../support/live-portal.ts';

const clock: Clock = { time: Date.UTC(2026, 3, 28, 15), now: () => clock.time };
let cms: TestCms;
let room: Newsroom;
let live: LivePortal;
let browser: Browser;
let server: Server;
let port = 0;
let context: BrowserContext;
let page: Page;
let read: string;
let unread: string;

beforeAll(async () => {
  cms = await startTestCms({ clock });
  room = await fillNewsroom(cms.payload, clock, 6);
  live = await startLivePortal(cms, clock);
  await live.settled();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await live?.close();
  await cms?.stop();
});

beforeEach(async () => {
  await connect();
  context = await browser.newContext({ locale: 'vi-VN' });
  page = await context.newPage();
  const feed = await (await fetch(address('/rss.xml'))).text();
  const articles = [...feed.matchAll(/<link>https:\/\/[^/]+(\/[^/]+\/[^/]+\/)<\/link>/g)].map(
    (match) => match[1],
  );
  [read = '', unread = ''] = articles;
});

afterEach(async () => {
  await context.close();
  await disconnect();
});

const address = (path: string) => `http://127.0.0.1:${port}${path}`;

async function connect(): Promise<void> {
  server = createPortalServer({ folder: live.folders.portal, onError: console.error });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  ({ port } = server.address() as AddressInfo);
}

const disconnect = () => stopServer(server, 0);

/** Opens an article and starts the worker at once, as it starts by itself a while later. */
async function readWithWorker(path: string): Promise<void> {
  await page.goto(address(path), { waitUntil: 'networkidle' });
  await page.evaluate(async () => {
    await navigator.serviceWorker.register('/sw.js');
    await navigator.serviceWorker.ready;
  });
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
  await isKept(path);
}

const kept = () =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const stores = await Promise.all(names.map((name) => caches.open(name)));
    const requests = await Promise.all(stores.map((store) => store.keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname);
  });

const isKept = (path: string, is = true) =>
  expect.poll(async () => (await kept()).includes(path), { timeout: 10_000 }).toBe(is);

test('a visit costs nothing more until the page has long been read', async () => {
  const asked: string[] = [];
  context.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.clock.install();
  await page.goto(address(read), { waitUntil: 'networkidle' });
  await page.clock.runFor(9_000);
  expect(asked.filter((path) => /sw\.js|ngoai-tuyen/.test(path))).toEqual([]);
  await page.clock.runFor(2_000);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
});

test('without network the articles that were read are there, and say that they are kept ones', async () => {
  await readWithWorker(read);
  const title = await page.locator('h1').innerText();
  await disconnect();
  const answer = await page.goto(address(read));
  expect(answer?.fromServiceWorker()).toBe(true);
  expect(await page.locator('h1').innerText()).toBe(title);
  expect(await page.getByRole('status').first().innerText()).toMatch(
    /^Không có mạng\. Đây là bản lưu trên máy này lúc \d\d:\d\d - \d\d\/\d\d\/\d{4} \(GMT \+07:00\);/,
  );
});

test('without network what was not read is an honest page that lists what was', async () => {
  await readWithWorker(read);
  await page.goto(address('/'));
  await disconnect();
  for (const path of [unread, '/']) {
    const answer = await page.goto(address(path));
    expect(answer?.status()).toBe(503);
    expect(await page.locator('h1').innerText()).toBe('Không có mạng');
    expect(new URL(page.url()).pathname).toBe(path);
  }
  await page.locator('.offline section a').click();
  expect(new URL(page.url()).pathname).toBe(read);
  await connect();
  await page.goto(address(unread));
  expect(await page.locator('h1').innerText()).not.toBe('Không có mạng');
});

test('with network the newest text is seen at once', async () => {
  await readWithWorker(read);
  const [id = ''] = await articleIds(read);
  await room.payload.update({ collection: 'articles', id, data: { title: 'Tên mới' }, draft: false });
  await live.settled();
  await page.goto(address(read));
  expect(await page.locator('h1').innerText()).toBe('Tên mới');
  await expect.poll(async () => (await page.evaluate(keptText, read)).includes('Tên mới')).toBe(true);
});

test('an article that was taken off is not kept any longer', async () => {
  await readWithWorker(read);
  const [id = ''] = await articleIds(read);
  await room.payload.update({ collection: 'articles', id, data: { _status: 'draft' }, draft: false });
  await live.settled();
  expect((await page.goto(address(read)))?.status()).toBe(404);
  await isKept(read, false);
  await disconnect();
  expect((await page.goto(address(read)))?.status()).toBe(503);
  expect(await page.locator('.offline section').count()).toBe(0);
});

test('nor is one under an address that it has no longer', async () => {
  await readWithWorker(read);
  const [id = ''] = await articleIds(read);
  await room.payload.update({ collection: 'articles', id, data: { slug: 'dia-chi-moi' }, draft: false });
  await live.settled();
  await page.goto(address(read));
  expect(new URL(page.url()).pathname).toMatch(/\/dia-chi-moi\/$/);
  await isKept(new URL(page.url()).pathname);
  expect(await kept()).not.toContain(read);
});

test('what the portal cannot answer is not kept in place of what it answered', async () => {
  await readWithWorker(read);
  const before = await page.evaluate(keptText, read);
  await disconnect();
  const broken = createServer((_request, response) => response.writeHead(500).end('x'));
  broken.listen(port, '127.0.0.1');
  await once(broken, 'listening');
  expect((await page.goto(address(read)))?.status()).toBe(500);
  await stopServer(broken, 0);
  await connect();
  expect(await page.evaluate(keptText, read)).toBe(before);
});

test('of the search nothing is kept: its answers are the portal’s present ones, or none', async () => {
  await readWithWorker(read);
  await page.goto(address('/tim-kiem/'));
  const answered = page.waitForResponse(/\/search\/index\.json$/);
  await page.getByRole('searchbox').fill('bài');
  expect((await answered).fromServiceWorker()).toBe(false);
  expect((await kept()).filter((path) => /^\/(search|tim-kiem)\//.test(path))).toEqual([]);
  await disconnect();
  await page.getByRole('searchbox').fill('viết');
  await page
    .getByText(/^Chưa tìm được:/)
    .first()
    .waitFor();
  expect(await page.getByRole('searchbox').inputValue()).toBe('viết');
});

test('the switch ends the worker and removes what it kept', async () => {
  await readWithWorker(read);
  const file = join(live.folders.portal, 'sw.js');
  await writeFile(file, await bundleWorker('service-worker-off'));
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.update();
  });
  const registrations = () =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  await expect.poll(registrations, { timeout: 10_000 }).toBe(0);
  expect(await kept()).toEqual([]);
  await page.goto(address(read));
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBe(null);
  await writeFile(file, await bundleWorker('service-worker'));
});

async function articleIds(path: string): Promise<string[]> {
  const slug = path.split('/')[2] ?? '';
  const { docs } = await room.payload.find({ collection: 'articles', where: { slug: { equals: slug } } });
  return docs.map(({ id }) => id);
}

async function keptText(path: string): Promise<string> {
  return (await (await caches.match(path))?.text()) ?? '';
}
