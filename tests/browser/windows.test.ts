/** Slogans and banners keep their hour on pages that are open: with the reader's clock in the test's hand. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { banner, campaign } from '../support/campaign-scene.ts';
import { article, category } from '../support/scene-articles.ts';
import { scenePicture } from '../support/scene-pictures.ts';
import { openScenePortal, type ScenePortal } from '../support/scene-portal.ts';

/** When the pages were rendered: eight in the evening before the first of May, in Vietnam. */
const rendered = Date.parse('2026-04-30T20:00:00+07:00');
const midnight = Date.parse('2026-05-01T00:00:00+07:00');
/** The editors wrote 23:59:59. */
const lastSecond = Date.parse('2026-05-31T23:59:59+07:00');
const [minute, hour, day] = [60_000, 3_600_000, 86_400_000];

const may = { startsAt: '2026-04-30T17:00:00.000Z', endsAt: '2026-05-31T16:59:59.000Z' };
const april = { startsAt: null, endsAt: '2026-04-30T17:00:00.000Z' };

let portal: ScenePortal;
let site: { url: string; stop(): Promise<void> };
let browser: Browser;

beforeAll(async () => {
  const pictures = [
    await scenePicture('rong', { width: 1440, height: 360 }),
    await scenePicture('anh', { width: 960, height: 600 }),
  ];
  const changes = [
    category('tin-tuc', 'Tin tức'),
    article({ slug: 'bai', at: '2026-04-20T03:00:00.000Z' }),
    campaign({ slug: 'thang-tu', title: 'Tháng Tư', slogans: ['Tháng Tư vui khỏe'], ...april }),
    campaign({ slug: 'thang-nam', title: 'Tháng Công nhân', slogans: ['Việc làm bền', 'Nhà ấm'], ...may }),
    banner({ id: 'cu', image: 'rong', title: 'Banner cũ', order: 1, ...april }),
    banner({ id: 'moi', image: 'anh', title: 'Banner mới', order: 2, ...may }),
    banner({ id: 'mai', image: 'rong', title: 'Banner luôn có', order: 3 }),
    banner({ id: 'ben', image: 'anh', title: 'Bên mới', placement: 'sidebar', ...may }),
  ];
  portal = await openScenePortal(changes, pictures, rendered);
  site = await portal.serve();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await site.stop();
  portal.close();
});

/** A page that is opened at that instant; from then on time passes only as the test says. */
async function open(path: string, at: number, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ timezoneId: 'America/New_York', ...options });
  const page = await context.newPage();
  await page.clock.install({ time: at - minute });
  await page.clock.pauseAt(at);
  await page.goto(site.url + path);
  return page;
}

/** What a reader sees of slogans and banners, by their texts. */
const seen = (page: Page) =>
  page.evaluate(() => {
    const visible = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter((one) => one.getClientRects().length > 0);
    return {
      slogans: visible('.slogans p + p').map((one) => one.innerText),
      hero: visible('.hero .slides img').map((one) => one.getAttribute('alt')?.slice('Ảnh: '.length)),
      beside: visible('.side-banners img').map((one) => one.getAttribute('alt')?.slice('Ảnh: '.length)),
    };
  });

const inApril = {
  slogans: ['Tháng Tư vui khỏe'],
  hero: ['Banner cũ', 'Banner luôn có'],
  beside: [],
};
const inMay = { slogans: ['Việc làm bền'], hero: ['Banner mới', 'Banner luôn có'], beside: ['Bên mới'] };
const inJune = { slogans: [], hero: ['Banner luôn có'], beside: [] };

describe('a page that is open', () => {
  test('flips everything at 00:00:00 in Vietnam, whatever the reader’s zone, and not a millisecond before', async () => {
    const page = await open('/', midnight - 90_000);
    expect(await seen(page)).toEqual(inApril);
    await page.clock.runFor(89_999);
    expect(await seen(page)).toEqual(inApril);
    await page.clock.runFor(1);
    expect(await seen(page)).toEqual(inMay);
    await page.context().close();
  });

  test('shows what ends at 23:59:59 through that second', async () => {
    const page = await open('/', lastSecond - 1000);
    await page.clock.runFor(1999);
    expect(await seen(page)).toEqual(inMay);
    await page.clock.runFor(1);
    expect(await seen(page)).toEqual(inJune);
    await page.context().close();
  });

  test('lives through several windows, and needs nobody to look at it', async () => {
    const page = await open('/', midnight - hour);
    await page.clock.runFor(2 * hour);
    expect(await seen(page)).toEqual(inMay);
    await page.clock.runFor(31 * day);
    expect(await seen(page)).toEqual(inJune);
    await page.context().close();
  });

  test('on an article’s page too', async () => {
    const page = await open('/tin-tuc/bai/', midnight - 1000);
    expect((await seen(page)).slogans).toEqual(inApril.slogans);
    await page.clock.runFor(1000);
    expect(await seen(page)).toEqual({ ...inMay, hero: [] });
    await page.context().close();
  });

  test('that slept past midnight is right at once when the reader comes back to it', async () => {
    const page = await open('/', midnight - 8 * hour);
    // The clock has moved on and no timer has run: so it is after a sleep.
    await page.clock.setSystemTime(midnight + hour);
    expect(await seen(page)).toEqual(inApril);
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
    expect(await seen(page)).toEqual(inMay);
    await page.context().close();
  });

  test('that slept with the page in sight is right within a minute of waking, though nothing tells it', async () => {
    const page = await open('/', midnight - 8 * hour);
    await page.clock.setSystemTime(midnight + hour);
    await page.clock.runFor(minute);
    expect(await seen(page)).toEqual(inMay);
    await page.context().close();
  });

  test('counts the banners anew, and shows the first of those that are there', async () => {
    const page = await open('/', midnight - 1000);
    const count = page.locator('.hero [role=status]');
    await page.getByRole('button', { name: 'Banner tiếp theo' }).click();
    await expect.poll(() => count.innerText()).toMatch(/2 \/ 2$/);
    await page.clock.runFor(32 * day);
    expect(await page.locator('.hero .steps').isVisible()).toBe(false);
    expect(await seen(page)).toEqual(inJune);
    await page.context().close();
  });
});

describe('a page that is loaded', () => {
  test.each([
    ['before', midnight - 1, inApril],
    ['after', midnight, inMay],
    ['after the end', lastSecond + 1000, inJune],
  ])('%s the boundary shows that state though it was rendered earlier', async (_when, at, state) => {
    const page = await open('/', at);
    expect(await seen(page)).toEqual(state);
    await page.context().close();
  });

  test('shows what was active when it was rendered, if the reader’s browser runs no script', async () => {
    const page = await open('/', midnight + hour, { javaScriptEnabled: false });
    const visible = async (text: string) =>
      (await page.getByText(text, { exact: true }).boundingBox()) !== null;
    expect([await visible('Tháng Tư vui khỏe'), await visible('Việc làm bền')]).toEqual([true, false]);
    await page.context().close();
  });

  test('does not shift when the first banner is another one than it was rendered with', async () => {
    const page = await open('/', midnight + hour);
    const box = await page.locator('.hero').boundingBox();
    const [earlier, later] = [await open('/', midnight - hour), page];
    expect(await earlier.locator('.hero').boundingBox()).toEqual(box);
    await earlier.context().close();
    await later.context().close();
  });
});
