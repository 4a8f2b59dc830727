/** The policy that the portal sends with its pages lets through what is theirs, and nothing that somebody planted. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { addressOf, newVisit, typeCalled, type Visit } from './reader.ts';
import { watchViolations } from './violations.ts';

let browser: Browser;
let visit: Visit;
let page: Page;
let violations: string[];

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

beforeEach(async () => {
  visit = await newVisit(browser);
  page = visit.page;
  violations = await watchViolations(page);
});
afterEach(() => visit?.close());

const front = typeCalled('front page');

test('a script that somebody planted in a page does not run', async () => {
  const planted =
    '<script>planted.push("script")</script><img src="/x" onerror="planted.push(1)">' +
    '<script src="https://vi-du.example/a.js"></script><iframe src="https://vi-du.example/"></iframe>' +
    '<p style="color:red">x</p><form action="https://vi-du.example/"><button id="send">x</button></form>';
  await page.addInitScript(() => Object.assign(globalThis, { planted: [] }));
  await page.route(addressOf(front), async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replace('</main>', () => `${planted}</main>`);
    await route.fulfill({ response: answer, body });
  });
  await visit.open(addressOf(front));
  await page.locator('#send').evaluate((button: HTMLButtonElement) => button.click());
  await expect.poll(() => violations.length).toBe(6);
  expect(violations.toSorted()).toEqual([
    'form-action https://vi-du.example/?',
    'frame-src https://vi-du.example',
    'script-src-attr inline',
    'script-src-elem https://vi-du.example/a.js',
    'script-src-elem inline',
    'style-src-attr inline',
  ]);
  expect(await page.evaluate(() => (globalThis as unknown as { planted: unknown[] }).planted)).toEqual([]);
});

test('a video is shown in its frame after a click', async () => {
  const asked: string[] = [];
  await page.route(/youtube|vimeo|facebook/, async (route) => {
    asked.push(new URL(route.request().url()).hostname);
    await route.fulfill({ contentType: 'text/html', body: 'video' });
  });
  await visit.open(addressOf(typeCalled('article with everything')));
  expect(asked).toEqual([]);
  const card = page.locator('a[data-player]:not([data-kind="file"])').first();
  const player = new URL((await card.getAttribute('data-player')) ?? '').hostname;
  await card.click();
  await expect.poll(() => asked).toEqual([player]);
  expect(violations).toEqual([]);
});
