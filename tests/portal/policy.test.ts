/** The policy that the portal sends with its pages lets through what is theirs, and nothing that somebody planted. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { addressOf, pageTypes, screens } from './reader.ts';

let browser: Browser;
let context: BrowserContext;
let page: Page;
let violations: string[];

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

beforeEach(async () => {
  violations = [];
  context = await browser.newContext({ locale: 'vi-VN', viewport: screens.desk });
  page = await context.newPage();
  await page.exposeFunction('noteViolation', (violation: string) => violations.push(violation));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      const { noteViolation } = globalThis as unknown as { noteViolation(violation: string): void };
      noteViolation(`${effectiveDirective} ${blockedURI}`);
    });
  });
});
afterEach(() => context.close());

describe.each(pageTypes)('$name', (type) => {
  test('has nothing that its policy forbids', async () => {
    const answer = await page.goto(addressOf(type), { waitUntil: 'networkidle' });
    const policy = (await answer?.headerValue('content-security-policy')) ?? '';
    expect(policy).toMatch(/^default-src 'none'; script-src 'self' 'sha256-/);
    expect(policy).not.toMatch(/unsafe|\bdata:|\*/);
    expect(violations).toEqual([]);
  });
});

const [front] = pageTypes;
const withVideo = pageTypes.find(({ name }) => name === 'article with everything');
if (!front || !withVideo) throw new Error('The demonstration has a front page and an article with a video.');

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
  await page.goto(addressOf(front), { waitUntil: 'networkidle' });
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
  await context.route(/youtube|vimeo|facebook/, async (route) => {
    asked.push(new URL(route.request().url()).hostname);
    await route.fulfill({ contentType: 'text/html', body: 'video' });
  });
  await page.goto(addressOf(withVideo), { waitUntil: 'networkidle' });
  expect(asked).toEqual([]);
  const card = page.locator('a[data-player]:not([data-kind="file"])').first();
  const player = new URL((await card.getAttribute('data-player')) ?? '').hostname;
  await card.click();
  await expect.poll(() => asked).toEqual([player]);
  expect(violations).toEqual([]);
});
