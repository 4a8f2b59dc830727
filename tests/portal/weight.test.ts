/** What a page costs a reader who comes for the first time, and whom it tells of the visit. */
import { brotliCompressSync, constants } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import type { PageType } from '../support/page-types.ts';
import { addressOf, pageTypes, screens } from './reader.ts';
import { watchTraffic, type Fetched } from './traffic.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const { portal } = inject('demonstration');

/** Everything that is fetched until the page is quiet, scrolled down to its end. */
async function visit(address: string): Promise<{ fetched: Fetched[]; complaints: string[] }> {
  const context = await browser.newContext({ locale: 'vi-VN', viewport: screens.phone });
  try {
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
    const traffic = watchTraffic(page);
    await page.goto(address, { waitUntil: 'networkidle' });
    await scrollToEnd(page);
    await page.waitForLoadState('networkidle');
    return { fetched: await traffic.list(), complaints };
  } finally {
    await context.close();
  }
}

async function scrollToEnd(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
      scrollTo(0, y);
      await new Promise(requestAnimationFrame);
    }
  });
}

const bytesOf = (fetched: Fetched[], ...kinds: string[]) =>
  fetched.filter(({ kind }) => kinds.includes(kind)).reduce((sum, { bytes }) => sum + bytes, 0);

const isArticle = ({ name }: PageType) => /^(longest|shortest) article|^article with/.test(name);

/** As every reader gets it but the first after a publication, for whom the server had no time to compress it best. */
async function compressBest(address: string): Promise<void> {
  const whole = await (await fetch(address, { headers: { 'accept-encoding': 'identity' } })).bytes();
  const best = brotliCompressSync(whole, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
  await vi.waitFor(async () => {
    const answer = await fetch(address, { method: 'HEAD', headers: { 'accept-encoding': 'br' } });
    expect(Number(answer.headers.get('content-length'))).toBe(best);
  }, 20_000);
}

function checkWeight(fetched: Fetched[]): void {
  const beforePictures = fetched.filter(({ kind, url }) => kind !== 'image' && !url.endsWith('.svg'));
  const script = bytesOf(fetched, 'script');
  const whole = bytesOf(fetched, 'document', 'fetch', 'xhr', 'stylesheet', 'script');
  const uncompressed = beforePictures.filter(
    ({ kind, encoding, bytes }) => kind !== 'font' && encoding !== 'br' && bytes > 1024,
  );
  expect(uncompressed).toEqual([]);
  expect(script, 'bytes of script').toBeLessThanOrEqual(4_000);
  expect(whole, 'bytes of HTML, CSS and script').toBeLessThanOrEqual(18_000);
  expect(bytesOf(fetched, 'font'), 'bytes of fonts').toBeLessThanOrEqual(50_000);
  expect(beforePictures.length, 'requests before pictures').toBeLessThanOrEqual(6);
  const weight = { script, whole, requests: beforePictures.length, fonts: bytesOf(fetched, 'font') };
  console.log(JSON.stringify(weight));
}

test.each(pageTypes)('$name', async (type) => {
  if (isArticle(type)) await compressBest(addressOf(type));
  const { fetched, complaints } = await visit(addressOf(type));
  expect(fetched.map(({ url }) => url).filter((url) => !url.startsWith(`${portal}/`))).toEqual([]);
  const isExpected = (complaint: string) => type.name === 'not found' && complaint.includes('404');
  expect(complaints.filter((complaint) => !isExpected(complaint))).toEqual([]);
  if (isArticle(type)) checkWeight(fetched);
});
