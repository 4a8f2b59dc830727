/** The article page in a real browser: with script, without, on paper, narrow, and with articles of every extreme. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { showroomChanges, showroomMedia, showroomNow } from '../support/article-showroom.ts';
import { launchBrowser } from '../support/browser.ts';
import { openScenePortal, type ScenePortal } from '../support/scene-portal.ts';

let portal: ScenePortal;
let served: Awaited<ReturnType<ScenePortal['serve']>>;
let browser: Browser;
const foreign: string[] = [];

beforeAll(async () => {
  portal = await openScenePortal(showroomChanges(), await showroomMedia(), showroomNow);
  served = await portal.serve();
  browser = await launchBrowser();
});
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
  foreign.length = 0;
});
afterAll(async () => {
  await browser?.close();
  await served?.stop();
  portal?.close();
});

const phone: BrowserContextOptions = {
  viewport: { width: 360, height: 740 },
  isMobile: true,
  hasTouch: true,
};
const desk: BrowserContextOptions = { viewport: { width: 1280, height: 900 } };

/** A page in which nothing is ever asked of another host; what would be is noted in `foreign`. */
async function read(
  slug: string,
  options: BrowserContextOptions = desk,
  before?: (page: Page) => Promise<unknown>,
) {
  const context = await browser.newContext({ locale: 'vi-VN', ...options });
  const page = await context.newPage();
  await page.route(
    (url) => url.origin !== served.url,
    (route) => {
      foreign.push(route.request().url());
      return route.fulfill({ contentType: 'text/html', body: '' });
    },
  );
  await before?.(page);
  await page.goto(`${served.url}/tin-tuc/${slug}/`, { waitUntil: 'networkidle' });
  return page;
}

describe('passing an article on', () => {
  test('its address is copied, and a reader who cannot see it is told', async () => {
    const page = await read('day-du', { ...phone, permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('button', { name: 'Sao chép liên kết' }).click();
    await page.getByRole('status').getByText('Đã sao chép liên kết.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${served.url}/tin-tuc/day-du/`);
  });

  test('where copying is refused, the address is shown', async () => {
    const page = await read('day-du', desk, (fresh) =>
      fresh.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined })),
    );
    await page.getByRole('button', { name: 'Sao chép liên kết' }).click();
    await page.getByRole('status').getByText(`Địa chỉ bài: ${served.url}/tin-tuc/day-du/`).waitFor();
  });

  test('the device’s own way is offered where there is one', async () => {
    const own = { name: 'Chia sẻ cách khác' };
    const without = await read('day-du', desk, (page) =>
      page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'share')),
    );
    expect(await without.getByRole('button', own).count()).toBe(0);
    const page = await read('day-du', phone, (fresh) =>
      fresh.addInitScript(() => {
        const share = (data: ShareData) => (
          (document.title = `shared ${data.url} ${data.title}`),
          Promise.resolve()
        );
        Object.defineProperty(Navigator.prototype, 'share', { value: share, configurable: true });
      }),
    );
    await page.getByRole('button', own).click();
    expect(await page.title()).toBe(
      `shared ${served.url}/tin-tuc/day-du/ May Hồng Lam: bữa ăn ca tăng lên 28.000 đồng sau một phiên thương lượng – Công đoàn`,
    );
  });

  test('the links to others are plain addresses, and nothing is asked of these hosts before a click', async () => {
    const page = await read('day-du');
    const hosts = await page
      .locator('.share a')
      .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).host));
    expect(hosts).toEqual(['www.facebook.com', 'button-share.zalo.me', 'x.com', '']);
    expect(foreign).toEqual([]);
  });
});

describe('printing', () => {
  test('the button prints when all pictures are there, also those that were out of sight', async () => {
    const page = await read('anh', phone, (fresh) =>
      fresh.addInitScript(() => {
        window.print = () => {
          const pictures = [...document.querySelectorAll<HTMLImageElement>('article img')];
          document.title = `${pictures.filter((one) => one.complete && one.naturalWidth > 0).length}/${pictures.length}`;
        };
      }),
    );
    await page.getByRole('button', { name: 'In bài' }).click();
    await page.waitForFunction(() => document.title.includes('/'));
    expect(await page.title()).toBe('41/41');
  });

  test('paper has title, stamp, text, pictures, authors, source and the address, and nothing to press', async () => {
    const page = await read('day-du', { ...desk, colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    const text = (await page.locator('main').innerText()).replace(/\s+/g, ' ');
    for (const printed of [
      'May Hồng Lam: bữa ăn ca tăng lên',
      'Cập nhật lúc 15:35 - 19/05/2026 (GMT +07:00)',
      'Bến Lam – Sau bốn giờ đối thoại',
      'Công ty Điện tử Giang Nam',
      'Đã ký thỏa ước',
      'Ảnh: Hà An',
      'Vi Văn Nghĩa – Chủ tịch LĐLĐ tỉnh',
      'Nguồn: Báo Lao động Lam Giang',
      `Địa chỉ bài viết: ${served.url}/tin-tuc/day-du/`,
    ])
      expect(text).toContain(printed);
    expect(text).not.toMatch(/Facebook|Sao chép|Tin cùng chuyên mục|Trong bài này|#/);
    expect(await page.locator('main button:visible').count()).toBe(0);
  });
});

describe('without script', () => {
  const plain = { ...phone, javaScriptEnabled: false };

  test('the table of contents folds, and leads to each section', async () => {
    const page = await read('dai', plain);
    const link = page.getByRole('link', { name: 'Phần 12: kết quả và hạn chế', exact: true });
    expect(await link.isVisible()).toBe(false);
    await page.getByText('Trong bài này').click();
    await link.click();
    expect(new URL(page.url()).hash).toBe('#phan-12-ket-qua-va-han-che');
    const box = await page.getByRole('heading', { name: 'Phần 12: kết quả và hạn chế' }).boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeLessThan(80);
  });

  test('a subhead’s own link is there for the keyboard', async () => {
    const page = await read('day-du', { ...desk, javaScriptEnabled: false });
    const own = page.getByRole('link', { name: 'Liên kết đến mục “Đối thoại”' });
    await own.focus();
    expect(await own.evaluate((link) => getComputedStyle(link).opacity)).toBe('1');
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#doi-thoai');
  });

  test('every picture of a group opens in its full size', async () => {
    const page = await read('day-du', plain);
    const link = page.getByRole('link', { name: 'Xem ảnh cỡ lớn: Ảnh rong' });
    const answer = page.waitForResponse((response) => response.url().endsWith('-1440.jpg'));
    await link.click();
    expect((await answer).headers()['content-type']).toBe('image/jpeg');
  });

  test('a video is a link; nothing that needs a script is shown; the neighbours are', async () => {
    const page = await read('day-du', plain);
    expect(await page.getByRole('link', { name: 'Xem video: Phiên đối thoại' }).getAttribute('href')).toBe(
      'https://www.youtube.com/watch?v=abcdefghij1',
    );
    // A form with an address of its own, the search in the header, is sent without script.
    expect(await page.locator('button:not(form[action] button):visible').count()).toBe(0);
    await page.getByRole('link', { name: 'Báo cáo tổng kết nhiệm kỳ' }).click();
    expect(new URL(page.url()).pathname).toBe('/tin-tuc/dai/');
    expect(foreign).toEqual([]);
  });
});

test('a video’s player is loaded by the click, not before, and takes the focus', async () => {
  const page = await read('day-du', phone);
  expect(foreign).toEqual([]);
  await page.getByRole('link', { name: 'Xem video: Phiên đối thoại' }).click();
  const frame = page.locator('.video iframe');
  expect(await frame.getAttribute('title')).toBe('Xem video: Phiên đối thoại');
  expect(await frame.evaluate((element) => document.activeElement === element)).toBe(true);
  expect(foreign).toEqual(['https://www.youtube-nocookie.com/embed/abcdefghij1?autoplay=1']);
});

describe('what the page fetches beside the article', () => {
  test('repeats no title that the page has', async () => {
    const page = await read('chu-dai', phone);
    await page.getByRole('heading', { name: 'Tin mới nhất' }).waitFor();
    const titles = await page.locator('main h3 a').allInnerTexts();
    expect(titles).toEqual([...new Set(titles)]);
    expect(titles.length).toBeGreaterThan(8);
  });

  test.each([
    ['phone', phone],
    ['desk', desk],
  ])('pushes nothing away when it comes late: %s, the shortest article', async (_name, options) => {
    const page = await read('mot-cau', options, async (fresh) => {
      await fresh.addInitScript(() => {
        Object.assign(window, { shifts: 0 });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            Object.assign(window, { shifts: Reflect.get(window, 'shifts') + Reflect.get(entry, 'value') });
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await fresh.route('**/fragments/aside/', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 400));
        const items = Array.from(
          { length: 12 },
          (_, n) => `<li><h3><a href="/x/${n}/">Tin mới thứ ${n}</a></h3></li>`,
        ).join('');
        return route.fulfill({
          contentType: 'text/html',
          body: `<section class="part"><h2>Tin mới nhất</h2><ul class="lines">${items}</ul></section>`,
        });
      });
    });
    await page.getByText('Tin mới thứ 11').waitFor();
    await page.waitForTimeout(100);
    expect(await page.evaluate(() => Reflect.get(window, 'shifts'))).toBe(0);
  });
});

test.each([
  ['a phone with two dots to the pixel', { ...phone, deviceScaleFactor: 2 }, 640],
  ['a desk', desk, 960],
  ['a desk with two dots to the pixel', { ...desk, deviceScaleFactor: 2 }, 1440],
])('%s fetches a cover of its own size, first', async (_name, options, width) => {
  const page = await read('day-du', options);
  const cover = page.getByAltText('Ảnh ngang', { exact: true });
  expect(await cover.evaluate((picture) => (picture as HTMLImageElement).currentSrc)).toMatch(
    new RegExp(`-${width}\\.avif$`),
  );
  expect(await cover.getAttribute('fetchpriority')).toBe('high');
  expect(await cover.getAttribute('loading')).toBe(null);
});

describe('whatever an article holds', () => {
  test.each(['mot-cau', 'day-du', 'dai', 'anh', 'dung-bia', 'toan-canh', 'chu-dai'])(
    '%s fits the narrowest screen',
    async (slug) => {
      const page = await read(slug, { viewport: { width: 320, height: 640 } });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    },
  );

  test('a wide table scrolls by the keyboard, with the names of its rows in sight', async () => {
    const page = await read('day-du', { viewport: { width: 360, height: 740 } });
    const region = page.getByRole('region', { name: 'Bảng 1' });
    await region.focus();
    await page.keyboard.press('ArrowRight', { delay: 300 });
    await page.waitForFunction(() => (document.querySelector('.table')?.scrollLeft ?? 0) > 0);
    const name = await region.getByRole('rowheader', { name: 'Công ty May Hồng Lam' }).boundingBox();
    expect(name?.x).toBe((await region.boundingBox())?.x);
    await region.evaluate((element) => element.scrollTo({ left: 9999 }));
    expect(await region.getByRole('columnheader', { name: 'Ghi chú' }).isVisible()).toBe(true);
  });

  test('an upright cover is shown whole and fits the screen', async () => {
    const page = await read('dung-bia');
    const box = await page.getByAltText('Ảnh dung', { exact: true }).boundingBox();
    expect([box?.width, box?.height]).toEqual([448, 672]);
  });

  test('a small picture is not blown up', async () => {
    const page = await read('dung-bia');
    expect((await page.getByAltText('Ảnh be', { exact: true }).boundingBox())?.width).toBe(400);
  });
});
