/** Nothing on a page moves by itself (WCAG 2.2.2; Thông tư 32/2017/TT-BTTTT, Điều 18). */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { openType, pageTypes } from './reader.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const watchedMs = 3000;
const mostLooks = 4;

const motions = (page: Page) =>
  page.evaluate(() => document.getAnimations().map(({ effect }) => JSON.stringify(effect?.getTiming())));

/** What changes or scrolls within so many milliseconds. Runs in the page. */
async function changesWithin(milliseconds: number): Promise<string[]> {
  const changes: string[] = [];
  const note = (records: MutationRecord[]) => {
    for (const { type, target, attributeName, oldValue } of records) {
      const now = target instanceof Element ? target.getAttribute(attributeName ?? '') : target.nodeValue;
      // What is said again is no change.
      if (type === 'childList' || now !== oldValue)
        changes.push(`${type} ${attributeName} ${target.nodeName}`);
    }
  };
  const observer = new MutationObserver(note);
  const everything = { subtree: true, childList: true, attributeOldValue: true, characterDataOldValue: true };
  observer.observe(document, everything);
  const scrolled = ({ target }: Event) => changes.push(`scrolls: ${(target as Node).nodeName}`);
  addEventListener('scroll', scrolled, { capture: true });
  await new Promise((done) => setTimeout(done, milliseconds));
  removeEventListener('scroll', scrolled, { capture: true });
  note(observer.takeRecords());
  observer.disconnect();
  return changes;
}

/** Runs in the page: resolves when the pictures that have come are decoded. */
async function decodePictures(): Promise<void> {
  const here = [...document.images].filter(({ complete, naturalWidth }) => complete && naturalWidth > 0);
  await Promise.all(here.map(async (image) => image.decode().catch(() => undefined)));
}

async function picture(page: Page): Promise<Buffer> {
  await page.evaluate(decodePictures);
  return page.screenshot({ fullPage: true });
}

// Side by side: most of it is waiting.
test.concurrent.each(pageTypes)('nothing changes or moves in three seconds: $name', async (type) => {
  const { page, rest, close } = await openType(browser, type);
  try {
    // The first picture of the whole page makes its lazy pictures come.
    await page.screenshot({ fullPage: true });
    await rest();
    // A busy browser may paint a picture late, or drop and decode it anew: what moves is never twice the same.
    let before = await picture(page);
    let after: Buffer = Buffer.alloc(0);
    for (let look = 1; look <= mostLooks && !after.equals(before); look++) {
      if (look > 1) before = after;
      const changes = await page.evaluate(changesWithin, watchedMs);
      after = await picture(page);
      expect([changes, await motions(page)]).toEqual([[], []]);
    }
    expect(after.equals(before)).toBe(true);
  } finally {
    await close();
  }
});

test('what ticks, steps or scrolls would be seen', async () => {
  const page = await browser.newPage();
  await page.setContent('<p>1</p><ul style="overflow: auto; height: 2em"><li>a<li>b<li>c</ul>');
  await page.evaluate(() => {
    const [text, list] = [document.querySelector('p'), document.querySelector('ul')];
    setInterval(() => {
      if (text) text.textContent = String(Number(text.textContent) + 1);
      document.body.hidden = false;
      list?.scrollBy(0, 1);
    }, 100);
  });
  const changes = new Set(await page.evaluate(changesWithin, 1000));
  expect([...changes].sort()).toEqual(['childList null P', 'scrolls: UL']);
  await page.close();
});
