/** The strip of banners: one in sight, the others a step away, for every hand and eye, with script and without. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { banner, campaign } from '../support/campaign-scene.ts';
import { article, category } from '../support/scene-articles.ts';
import { scenePicture } from '../support/scene-pictures.ts';
import { openScenePortal, type SceneMedia, type ScenePortal } from '../support/scene-portal.ts';

const now = Date.parse('2026-05-10T08:00:00+07:00');
const desktop = { viewport: { width: 1280, height: 800 } };
const phone = { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true };

const banners = [
  banner({
    id: 'a',
    image: 'rong',
    mobileImage: 'vuong',
    title: 'Áp phích',
    order: 1,
    link: '/chien-dich/dot/',
  }),
  banner({
    id: 'b',
    image: 'anh',
    title: 'Ảnh có tên',
    order: 2,
    campaign: 'dot',
    link: '/chien-dich/dot/',
  }),
  banner({ id: 'c', image: 'anh', title: 'Ảnh không dẫn đi đâu', order: 3 }),
];

let portal: ScenePortal;
let site: { url: string; stop(): Promise<void> };
let browser: Browser;
let pictures: SceneMedia[];

beforeAll(async () => {
  pictures = [
    await scenePicture('rong', { width: 1440, height: 360 }),
    await scenePicture('vuong', { width: 640, height: 640 }),
    await scenePicture('anh', { width: 960, height: 600 }),
  ];
  const changes = [
    category('tin-tuc', 'Tin tức'),
    article({ slug: 'bai', at: '2026-04-20T03:00:00.000Z', featured: true, cover: 'anh' }),
    campaign({ slug: 'dot', title: 'Đợt cao điểm', slogans: ['Một', 'Hai', 'Ba'], accent: '#ffee00' }),
    ...banners,
  ];
  portal = await openScenePortal(changes, pictures, now);
  site = await portal.serve();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await site.stop();
  portal.close();
});

async function open(options: BrowserContextOptions, path = '/', url = site.url): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage();
  await page.goto(url + path, { waitUntil: 'load' });
  return page;
}

/** The banner that fills the strip, by its picture's text. */
const inSight = (page: Page) =>
  page.evaluate(() => {
    const strip = document.querySelector('.hero .slides')?.getBoundingClientRect();
    const fills = (slide: Element) => Math.abs(slide.getBoundingClientRect().left - (strip?.left ?? 0)) < 2;
    const shown = [...document.querySelectorAll('.hero .slides > li')].filter(fills);
    return shown.map((slide) => slide.querySelector('img')?.alt.slice('Ảnh: '.length));
  });

/** Resolves when the strip has come to rest after the next time it scrolls: until then it may snap back. */
const nextRest = (page: Page) =>
  page
    .locator('.hero .slides')
    .evaluate(
      (strip) =>
        new Promise<void>((done) => strip.addEventListener('scrollend', () => done(), { once: true })),
    );

describe('steps', () => {
  test('by buttons with names, around and back, and the count says where', async () => {
    const page = await open({ ...desktop, reducedMotion: 'reduce' });
    const strip = page.getByRole('region', { name: 'Banner tuyên truyền' });
    const count = strip.getByRole('status');
    const press = (name: string) => strip.getByRole('button', { name }).click();
    const seen = async () => [(await count.innerText()).replace(/\s+/g, ' '), ...(await inSight(page))];
    expect(await seen()).toEqual(['Banner 1 / 3', 'Áp phích']);
    await press('Banner tiếp theo');
    await expect.poll(seen).toEqual(['Banner 2 / 3', 'Ảnh có tên']);
    await press('Banner tiếp theo');
    await expect.poll(seen).toEqual(['Banner 3 / 3', 'Ảnh không dẫn đi đâu']);
    await press('Banner tiếp theo');
    await expect.poll(seen).toEqual(['Banner 1 / 3', 'Áp phích']);
    await press('Banner trước');
    await expect.poll(seen).toEqual(['Banner 3 / 3', 'Ảnh không dẫn đi đâu']);
    await page.context().close();
  });

  test('by the keyboard: arrows in the strip, and links that bring their banner into sight', async () => {
    const page = await open({ ...desktop, reducedMotion: 'reduce' });
    await page.locator('.hero .slides').focus();
    const atRest = nextRest(page);
    await page.keyboard.press('ArrowRight');
    await atRest;
    await expect.poll(() => inSight(page)).toEqual(['Ảnh có tên']);
    await page.locator('#banner-a a').focus();
    await expect.poll(() => inSight(page)).toEqual(['Áp phích']);
    await page.context().close();
  });

  test('without script by links with names, and the page stays where it is', async () => {
    const page = await open({ ...desktop, javaScriptEnabled: false });
    // The header's search is a form of its own.
    expect(await page.getByRole('main').getByRole('button').count()).toBe(0);
    await page.getByRole('link', { name: 'Xem banner: Ảnh có tên' }).click();
    await page.waitForTimeout(800);
    const slide = await page.locator('#banner-b').boundingBox();
    const strip = await page.locator('.hero .slides').boundingBox();
    expect([slide?.x, slide?.y]).toEqual([strip?.x, strip?.y]);
    expect(strip?.y).toBeGreaterThan(100);
    await page.context().close();
  });

  test('by a finger: the strip scrolls, and stops at a banner', async () => {
    const page = await open(phone);
    await page
      .locator('.hero .slides')
      .evaluate((strip) => strip.scrollTo({ left: strip.clientWidth * 0.8 }));
    await expect.poll(() => inSight(page)).toEqual(['Ảnh có tên']);
    await page.context().close();
  });

  test('nothing moves by itself; asked for less motion, a step is no motion either', async () => {
    const page = await open({ ...desktop, reducedMotion: 'reduce' });
    await page.getByRole('button', { name: 'Banner tiếp theo' }).click();
    expect(await inSight(page)).toEqual(['Ảnh có tên']);
    const moving = await open(desktop);
    await moving.waitForTimeout(3000);
    expect(await inSight(moving)).toEqual(['Áp phích']);
    expect(await moving.evaluate(() => document.getAnimations().length)).toBe(0);
    await Promise.all([page, moving].map((one) => one.context().close()));
  });
});

describe('the strip', () => {
  test('is a strip on a wide screen, and no more than a third of a phone', async () => {
    const wide = await open(desktop);
    const box = await wide.locator('.hero').boundingBox();
    expect((box?.width ?? 0) / (box?.height ?? 1)).toBeGreaterThanOrEqual(21 / 9);
    const narrow = await open(phone);
    expect((await narrow.locator('.hero').boundingBox())?.height).toBeLessThanOrEqual(640 / 3);
    await Promise.all([wide, narrow].map((page) => page.context().close()));
  });

  test('asks for its first picture first only where none is larger, for the others when they come near', async () => {
    const wanted = async (scene: { url: string }) => {
      const page = await open(desktop, '/', scene.url);
      const asked = await page
        .locator('.hero img')
        .evaluateAll((shown) =>
          shown.map((one) => [one.getAttribute('loading'), one.getAttribute('fetchpriority')]),
        );
      await page.context().close();
      return asked;
    };
    const lazy = ['lazy', null];
    expect(await wanted(site)).toEqual([lazy, lazy, lazy]);
    const bare = await openScenePortal(banners, pictures, now);
    const alone = await bare.serve();
    expect(await wanted(alone)).toEqual([[null, 'high'], lazy, lazy]);
    await alone.stop();
    bare.close();
  });

  test('shows a phone the picture that was made for it', async () => {
    const ratio = async (options: BrowserContextOptions) => {
      const page = await open(options);
      const shown = await page.locator('#banner-a img').evaluate(async (picture: HTMLImageElement) => {
        await picture.decode();
        return picture.naturalWidth / picture.naturalHeight;
      });
      await page.context().close();
      return Math.round(shown);
    };
    expect([await ratio(desktop), await ratio(phone)]).toEqual([4, 1]);
  });

  test('leads where the editors say: by the whole banner, or not at all', async () => {
    const page = await open(desktop);
    expect(
      await page
        .locator('.hero .slides a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
    ).toEqual(['/chien-dich/dot/', '/chien-dich/dot/']);
    expect(await page.locator('#banner-c a').count()).toBe(0);
    await page.context().close();
  });
});

describe('slogans', () => {
  test('one of each campaign stands in sight, the others a press away; nothing runs sideways', async () => {
    const page = await open(phone);
    const strip = page.getByRole('region', { name: 'Khẩu hiệu tuyên truyền' });
    await expect.poll(() => strip.getByText('Một', { exact: true }).isVisible()).toBe(true);
    expect(await strip.getByText('Hai', { exact: true }).isVisible()).toBe(false);
    await strip.getByText('khẩu hiệu của Đợt cao điểm').click({ force: true });
    expect(await strip.getByText('Ba', { exact: true }).isVisible()).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await page.context().close();
  });

  test('are read on a yellow field in black', async () => {
    const page = await open(desktop, '/chien-dich/dot/');
    const ink = await page.locator('.campaign-head h1').evaluate((title) => getComputedStyle(title).color);
    const fill = await page.locator('.campaign-head rect').evaluate((field) => getComputedStyle(field).fill);
    expect([ink, fill]).toEqual(['rgb(0, 0, 0)', 'rgb(255, 238, 0)']);
    await page.context().close();
  });
});
