/** Warnings and mourning at the top of open pages, with the reader's clock in the test's hand. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Announcement, Change } from '../../cms/feed/wire.ts';
import { launchBrowser } from '../support/browser.ts';
import { article, category } from '../support/scene-articles.ts';
import { openScenePortal, type ScenePortal } from '../support/scene-portal.ts';

const rendered = Date.parse('2026-04-30T20:00:00+07:00');
const [storm, calm] = ['2026-04-30T21:15:00+07:00', '2026-05-01T06:00:00+07:00'].map((at) => Date.parse(at));
const [mourning, after] = ['2026-05-02T00:00:00+07:00', '2026-05-04T00:00:00+07:00'].map((at) =>
  Date.parse(at),
);
const minute = 60_000;

let portal: ScenePortal;
let site: { url: string; stop(): Promise<void> };
let browser: Browser;

function announcement(id: string, data: Partial<Announcement>, from: number, until: number): Change {
  const window = { startsAt: new Date(from).toISOString(), endsAt: new Date(until).toISOString() };
  const document: Announcement = {
    id,
    kind: 'urgent',
    title: id,
    text: null,
    link: null,
    ...window,
    ...data,
  };
  return { collection: 'announcements', id, version: '1', document, due: null };
}

beforeAll(async () => {
  const changes = [
    category('tin-tuc', 'Tin tức'),
    article({ slug: 'bai', at: '2026-04-20T03:00:00.000Z' }),
    announcement('Bão số 3', { text: 'Gọi 0000 123 456.', link: '/lien-he/' }, storm ?? 0, calm ?? 0),
    announcement('Quốc tang', { kind: 'mourning', link: '/khong-co/' }, mourning ?? 0, after ?? 0),
  ];
  portal = await openScenePortal(changes, [], rendered);
  site = await portal.serve();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await site.stop();
  portal.close();
});

async function open(at: number, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ timezoneId: 'America/New_York', ...options });
  const page = await context.newPage();
  await page.clock.install({ time: at - minute });
  await page.clock.pauseAt(at);
  await page.goto(`${site.url}/tin-tuc/bai/`);
  return page;
}

const seen = (page: Page) =>
  page.evaluate(() => ({
    said: [...document.querySelectorAll<HTMLElement>('.announcements li')]
      .filter((item) => item.getClientRects().length > 0)
      .map((item) => item.innerText.split(/\s*\n\s*/).filter((line) => line !== '')),
    isGrey: getComputedStyle(document.documentElement).filter === 'grayscale(1)',
  }));

const nothing = { said: [], isGrey: false };
const warning = { said: [['Thông báo khẩn', 'Bão số 3', 'Gọi 0000 123 456.']], isGrey: false };
const grief = { said: [['Quốc tang']], isGrey: true };

test('an open page warns from the first to the last millisecond', async () => {
  const page = await open((storm ?? 0) - minute);
  expect(await seen(page)).toEqual(nothing);
  await page.clock.runFor(minute - 1);
  expect(await seen(page)).toEqual(nothing);
  await page.clock.runFor(1);
  expect(await seen(page)).toEqual(warning);
  await page.clock.runFor((calm ?? 0) - (storm ?? 0) - 1);
  expect(await seen(page)).toEqual(warning);
  await page.clock.runFor(1);
  expect(await seen(page)).toEqual(nothing);
  await page.context().close();
});

test('while there is mourning the portal is without colour, and has its colours again afterwards', async () => {
  const page = await open((mourning ?? 0) - 1);
  expect(await seen(page)).toEqual(nothing);
  await page.clock.runFor(1);
  expect(await seen(page)).toEqual(grief);
  await page.clock.runFor((after ?? 0) - (mourning ?? 0));
  expect(await seen(page)).toEqual(nothing);
  await page.context().close();
});

test('without script it is what was so when the page was rendered', async () => {
  const page = await open(mourning ?? 0, { javaScriptEnabled: false });
  expect(await page.locator('.announcements').isVisible()).toBe(false);
  await page.context().close();
});

test('it is named for who does not see it, stands before everything else, and leads where there is something', async () => {
  const page = await open(storm ?? 0);
  const region = page.getByRole('region', { name: 'Thông báo nổi' });
  expect(await region.getByRole('link').getAttribute('href')).toBe('/lien-he/');
  const isBeforeHeader = await page.evaluate(() => {
    const [strip, header] = ['.announcements', 'header'].map((one) => document.querySelector(one));
    return Boolean(
      strip && header && strip.compareDocumentPosition(header) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
  });
  expect(isBeforeHeader).toBe(true);
  await page.context().close();
});
