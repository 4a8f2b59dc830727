/** What a page costs a reader who comes for the first time. */
import { brotliCompressSync, constants } from 'node:zlib';
import type { Page } from 'playwright-core';
import { expect, vi } from 'vitest';
import type { PageType } from '../support/page-types.ts';
import type { Fetched } from './traffic.ts';

export const isArticle = ({ name }: PageType) => /^(longest|shortest) article|^article with/.test(name);

/** Down to the end of the page, a window at a time, and back. */
export async function scrollToEnd(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
      scrollTo(0, y);
      await new Promise(requestAnimationFrame);
    }
    scrollTo(0, 0);
  });
}

const bytesOf = (fetched: Fetched[], ...kinds: string[]) =>
  fetched.filter(({ kind }) => kinds.includes(kind)).reduce((sum, { bytes }) => sum + bytes, 0);

/** As every reader gets it but the first after a publication, for whom the server had no time to compress it best. */
export async function compressBest(address: string): Promise<void> {
  const whole = await (await fetch(address, { headers: { 'accept-encoding': 'identity' } })).bytes();
  const best = brotliCompressSync(whole, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
  await vi.waitFor(async () => {
    const answer = await fetch(address, { method: 'HEAD', headers: { 'accept-encoding': 'br' } });
    expect(Number(answer.headers.get('content-length'))).toBe(best);
  }, 20_000);
}

export function checkWeight(fetched: Fetched[]): void {
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
