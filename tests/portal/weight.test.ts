/** What a page costs a reader who comes for the first time, and whom it tells of the visit. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
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

describe.each(pageTypes)('$name', (type) => {
  test('asks nobody but the portal, and the browser has nothing to complain of', async () => {
    const { fetched, complaints } = await visit(addressOf(type));
    expect(fetched.map(({ url }) => url).filter((url) => !url.startsWith(`${portal}/`))).toEqual([]);
    const isExpected = (complaint: string) => type.name === 'not found' && complaint.includes('404');
    expect(complaints.filter((complaint) => !isExpected(complaint))).toEqual([]);
  });
});

const isArticle = ({ name }: { name: string }) => /^(longest|shortest) article|^article with/.test(name);

describe.each(pageTypes.filter(isArticle))('$name', (type) => {
  test('weighs what a cheap phone can carry', async () => {
    const { fetched } = await visit(addressOf(type));
    const beforePictures = fetched.filter(({ kind, url }) => kind !== 'image' && !url.endsWith('.svg'));
    const weight = {
      html: bytesOf(fetched, 'document', 'fetch', 'xhr'),
      css: bytesOf(fetched, 'stylesheet'),
      script: bytesOf(fetched, 'script'),
      fonts: bytesOf(fetched, 'font'),
      requests: beforePictures.length,
    };
    console.log(type.name, JSON.stringify(weight));
    const uncompressed = beforePictures.filter(({ kind, encoding }) => kind !== 'font' && encoding !== 'br');
    expect(uncompressed).toEqual([]);
    expect(weight.script).toBeLessThanOrEqual(4 * 1024);
    expect(weight.html + weight.css + weight.script).toBeLessThanOrEqual(18 * 1024);
    expect(weight.fonts).toBeLessThanOrEqual(50 * 1024);
    expect(weight.requests).toBeLessThanOrEqual(6);
  });
});
