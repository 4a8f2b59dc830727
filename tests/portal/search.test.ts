/** The page of the search, over a small index whose answers are known. */
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { serveAnswers, type SearchAnswers } from '../support/search-answers.ts';
import { axeViolations } from './axe.ts';
import { widerThanTheWindow } from './fit.ts';
import { newVisit, screens, type Visit } from './reader.ts';

const home = `${inject('demonstration').portal}/tim-kiem/`;
let browser: Browser;
let context: BrowserContext;
let visit: Visit;
let index: SearchAnswers;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());
afterEach(() => visit?.close());

async function open(address = home, options: BrowserContextOptions = {}): Promise<Page> {
  visit = await newVisit(browser, options);
  context = visit.page.context();
  index = await serveAnswers(context);
  await visit.open(address);
  return visit.page;
}

const box = (page: Page) => page.getByRole('searchbox');
const heading = (page: Page) => page.locator('#ket-qua');
const shows = (page: Page, count: string) => expect.poll(() => heading(page).textContent()).toBe(count);
const results = '[data-part=exact] > li, [data-part=others] > li';
const titles = (page: Page, items = results) => page.locator(items).getByRole('heading').allInnerTexts();
const query = (page: Page) => decodeURIComponent(new URL(page.url()).search.replaceAll('+', ' '));
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent);

describe('typing', () => {
  test('costs nothing before the box is touched; then finds without marks, with them, by number', async () => {
    const page = await open();
    expect(index.asked).toEqual([]);
    await box(page).focus();
    await expect.poll(() => index.asked).toEqual(['index.json']);
    await page.keyboard.type('cong doan', { delay: 20 });
    await shows(page, 'Tìm thấy 23 tin, văn bản');
    expect(query(page)).toBe('?q=cong doan');
    expect(await page.title()).toMatch(/^cong doan – Tìm kiếm – /);
    expect(await titles(page)).toHaveLength(10);
    expect(await page.locator('main h3 mark').first().innerText()).toBe('công đoàn');
    await box(page).fill('42/2022/nd-cp');
    await shows(page, 'Tìm thấy 1 tin, văn bản');
    const document = page.locator(results);
    expect(await document.locator('h3 a').getAttribute('href')).toBe('/van-ban/van-ban-6/');
    expect((await document.locator('.meta').innerText()).replaceAll('\n', ' ')).toBe(
      'Văn bản 42/2022/NĐ-CP 06/02/2026',
    );
  });

  test('words with other marks stand below a line', async () => {
    const page = await open();
    await box(page).fill('đường');
    await shows(page, 'Tìm thấy 3 tin, văn bản');
    expect(await titles(page, '[data-part=exact] > li')).toEqual(['Mở rộng con đường vào khu công nghiệp']);
    expect(await page.getByText('Viết khác dấu').isVisible()).toBe(true);
    expect((await titles(page, '[data-part=others] > li')).toSorted()).toEqual([
      'Biểu dương đoàn viên tiêu biểu',
      'Đương đầu với cơn bão số ba',
    ]);
    await box(page).fill('duong');
    await expect.poll(() => page.getByText('Viết khác dấu').isVisible()).toBe(false);
    await shows(page, 'Tìm thấy 3 tin, văn bản');
  });

  test('waits for the end of a composition', async () => {
    const page = await open();
    await box(page).focus();
    const session = await context.newCDPSession(page);
    const compose = (text: string) =>
      session.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    for (const text of ['d', 'du', 'đu', 'đuo', 'đươ', 'đươn', 'đường']) {
      await compose(text);
      await page.waitForTimeout(60);
    }
    await page.waitForTimeout(300);
    expect([query(page), await page.locator(results).count()]).toEqual(['', 0]);
    await session.send('Input.insertText', { text: 'đường' });
    await shows(page, 'Tìm thấy 3 tin, văn bản');
    expect(query(page)).toBe('?q=đường');
  });

  test('the count is told once the reader rests', async () => {
    const page = await open();
    await page.evaluate(() => {
      const said: string[] = [];
      Object.assign(window, { said });
      const place = document.querySelector('[data-part=spoken]') as Element;
      new MutationObserver(() => said.push(place.textContent)).observe(place, { childList: true });
    });
    await box(page).focus();
    await page.keyboard.type('duong', { delay: 200 });
    const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said);
    await expect.poll(said).toEqual(['Tìm thấy 3 tin, văn bản']);
    await page.waitForTimeout(600);
    expect(await said()).toEqual(['Tìm thấy 3 tin, văn bản']);
  });
});

test('who searches on a phone sees results, not only the head of the page', async () => {
  const page = await open(`${home}?q=duong`, { viewport: { width: 360, height: 640 }, hasTouch: true });
  const topOf = (locator: Locator) => locator.evaluate((element) => element.getBoundingClientRect().top);
  const first = page.locator(results).first();
  await shows(page, 'Tìm thấy 3 tin, văn bản');
  await expect.poll(() => topOf(first)).toBeLessThan(0.7 * 640);
  await page.goto(home);
  await box(page).tap();
  await page.keyboard.type('cong doan');
  await shows(page, 'Tìm thấy 23 tin, văn bản');
  await expect.poll(() => topOf(first)).toBeLessThan(0.7 * 640);
  expect(await topOf(box(page))).toBeGreaterThanOrEqual(0);
  // Where a result is in sight nothing moves.
  const before = await page.evaluate(() => scrollY);
  await page.keyboard.type(' ca');
  await expect.poll(() => query(page)).toBe('?q=cong doan ca');
  await visit.rest();
  expect(await page.evaluate(() => scrollY)).toBe(before);
});

test('excerpts are fetched for the results that come into sight', async () => {
  const page = await open(home, { viewport: screens.phone });
  await box(page).fill('chuyện ca đêm');
  await shows(page, 'Tìm thấy 23 tin, văn bản');
  const excerpts = page.locator(results).locator('.summary');
  const isShown = async (item: number) => (await excerpts.nth(item).innerText()).includes('kể chuyện ca đêm');
  await expect.poll(() => isShown(0)).toBe(true);
  await visit.rest();
  const fetched = () => index.asked.filter((path) => path.includes('/x/')).length;
  expect(await isShown(9)).toBe(false);
  expect(fetched()).toBeGreaterThan(0);
  expect(fetched()).toBeLessThan(9);
  await page.locator(results).nth(9).scrollIntoViewIfNeeded();
  await expect.poll(() => isShown(9)).toBe(true);
  expect(await excerpts.nth(9).locator('mark').allInnerTexts()).toEqual(['chuyện ca đêm']);
});

describe('the address', () => {
  test('typing renews an entry of the history; what was settled on can be gone back to', async () => {
    const page = await open();
    await box(page).focus();
    const before = await page.evaluate(() => history.length);
    await page.keyboard.type('duong', { delay: 150 });
    await shows(page, 'Tìm thấy 3 tin, văn bản');
    expect(await page.evaluate(() => history.length)).toBe(before);
    await page.keyboard.press('Enter');
    await box(page).fill('cong doan');
    await shows(page, 'Tìm thấy 23 tin, văn bản');
    await page.goBack();
    await shows(page, 'Tìm thấy 3 tin, văn bản');
    expect([query(page), await box(page).inputValue()]).toEqual(['?q=duong', 'duong']);
    await page.goForward();
    await shows(page, 'Tìm thấy 23 tin, văn bản');
    expect(await box(page).inputValue()).toBe('cong doan');
  });

  test('pages are links; the focus goes to the heading; from an article one comes back to the same place', async () => {
    const page = await open(`${home}?q=cong+doan`);
    await shows(page, 'Tìm thấy 23 tin, văn bản');
    const first = await titles(page);
    await page.getByRole('link', { name: 'Trang 3' }).click();
    await shows(page, 'Tìm thấy 23 tin, văn bản – trang 3');
    expect(await focused(page)).toBe('ket-qua');
    expect(await titles(page)).toHaveLength(3);
    await page.getByRole('link', { name: 'Trang 2' }).click();
    await shows(page, 'Tìm thấy 23 tin, văn bản – trang 2');
    const link = page.locator(results).locator('h3 a').nth(7);
    const name = await link.innerText();
    await link.scrollIntoViewIfNeeded();
    await page.waitForTimeout(300);
    const scroll = await page.evaluate(() => scrollY);
    expect(scroll).toBeGreaterThan(100);
    await link.click();
    await page.waitForLoadState();
    expect(new URL(page.url()).pathname).not.toBe('/tim-kiem/');
    await page.goBack();
    await shows(page, 'Tìm thấy 23 tin, văn bản – trang 2');
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(scroll);
    expect(await focused(page)).toBe(name);
    await page.goBack();
    await shows(page, 'Tìm thấy 23 tin, văn bản – trang 3');
    await page.goBack();
    await shows(page, 'Tìm thấy 23 tin, văn bản');
    expect(await titles(page)).toEqual(first);
  });

  test('one comes back to the same result, whatever excerpts stood above it', async () => {
    const page = await open(`${home}?q=chuyện+ca+đêm`, { viewport: screens.phone });
    await shows(page, 'Tìm thấy 23 tin, văn bản');
    for (let item = 0; item < 10; item++) {
      await page.locator(results).nth(item).scrollIntoViewIfNeeded();
      await page.locator(results).nth(item).locator('mark').waitFor();
    }
    const link = page.locator(results).locator('h3 a').nth(8);
    const top = () => link.evaluate((element) => Math.round(element.getBoundingClientRect().top));
    await link.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await page.waitForTimeout(300);
    const before = await top();
    const name = await link.innerText();
    await link.click();
    await page.waitForLoadState();
    await page.goBack();
    await shows(page, 'Tìm thấy 23 tin, văn bản');
    await page.locator(results).nth(8).locator('mark').waitFor();
    await visit.rest();
    expect(await focused(page)).toBe(name);
    expect(await page.locator(results).locator('mark').count()).toBeLessThan(10);
    expect(Math.abs((await top()) - before)).toBeLessThan(2);
  });

  test('filters, kind and order are in it', async () => {
    const page = await open(`${home}?q=cong+doan`);
    await page.getByRole('combobox', { name: 'Chuyên mục' }).selectOption({ label: '–\u{a0}Tin từ cơ sở' });
    await shows(page, 'Tìm thấy 11 tin, văn bản');
    await page.getByRole('combobox', { name: 'Năm' }).selectOption('2025');
    await shows(page, 'Tìm thấy 3 tin, văn bản');
    expect(query(page)).toBe('?q=cong doan&chuyen-muc=tin-co-so&nam=2025');
    await page.getByRole('link', { name: 'Mới nhất' }).click();
    await expect.poll(() => query(page)).toBe('?q=cong doan&chuyen-muc=tin-co-so&nam=2025&sap-xep=ngay');
    await page.goBack();
    await page.goBack();
    await shows(page, 'Tìm thấy 11 tin, văn bản');
    expect(await page.getByRole('combobox', { name: 'Năm' }).inputValue()).toBe('');
    await page.getByRole('link', { name: 'Bỏ mọi bộ lọc' }).click();
    await shows(page, 'Tìm thấy 23 tin, văn bản');
  });

  test('kinds have their own filters; pictures stand in a grid and lead to their articles', async () => {
    const page = await open(`${home}?loai=van-ban&co-quan=ldld-tinh`);
    await shows(page, 'Tìm thấy 2 văn bản');
    expect(await page.getByRole('combobox', { name: 'Cơ quan ban hành' }).inputValue()).toBe('ldld-tinh');
    expect(await page.getByRole('combobox', { name: 'Chuyên mục' }).isVisible()).toBe(false);
    await box(page).fill('ca dem');
    await page.getByRole('link', { name: 'Ảnh', exact: true }).click();
    await shows(page, 'Tìm thấy 30 ảnh');
    await expect.poll(() => page.locator('.photos > li').count()).toBe(24);
    expect(await page.locator('.photos a').first().getAttribute('href')).toBe('/tin-co-so/bai-30/');
    expect(query(page)).toBe('?q=ca dem&loai=anh');
  });
});

describe('nothing found, nothing to be had', () => {
  test('says what was searched, and leads on', async () => {
    const page = await open(`${home}?q="doan+vien+xyzw"&nam=2025`);
    await shows(page, 'Không tìm thấy tin, văn bản nào');
    expect(await page.getByText('Đã tìm “"doan vien xyzw"” trong: năm 2025.').isVisible()).toBe(true);
    expect(await page.getByRole('heading', { name: 'Theo chuyên mục' }).isVisible()).toBe(true);
    expect(await axeViolations(page)).toEqual([]);
    await page.locator('[data-part=suggestions] a').first().click();
    await expect.poll(() => page.locator(results).count()).toBeGreaterThan(0);
    await expect.poll(() => focused(page)).toBe('ket-qua');
  });

  test('without the index it says so, keeps what was typed, and tries again', async () => {
    const page = await open();
    index.fail(true);
    await box(page).fill('cong doan');
    await page.getByText('Chưa tìm được: cổng thông tin chưa trả lời.').waitFor();
    expect(await box(page).inputValue()).toBe('cong doan');
    expect(await axeViolations(page)).toEqual([]);
    index.fail(false);
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await shows(page, 'Tìm thấy 23 tin, văn bản');
  });

  test('without network it says so, and goes on by itself when there is one again', async () => {
    const page = await open();
    index.fail(true);
    await context.setOffline(true);
    await box(page).fill('duong');
    await page.getByText('máy của bạn đang không có mạng').waitFor();
    index.fail(false);
    await context.setOffline(false);
    await shows(page, 'Tìm thấy 3 tin, văn bản');
  });
});

test('nothing that was typed or published becomes markup', async () => {
  const attack = '<img src=x onerror="planted()"><b>xyzw';
  const page = await open();
  await page.evaluate(() => Object.assign(window, { planted: () => Object.assign(window, { hurt: true }) }));
  await box(page).fill(attack);
  await shows(page, 'Không tìm thấy tin, văn bản nào');
  await page.getByText(`Đã tìm “${attack}”`).waitFor();
  await box(page).fill('dấu nhọn');
  await page.getByText('Bài có <b>dấu nhọn</b> & móc').waitFor();
  await box(page).fill('chữ thường');
  await page.getByText('<img src=x onerror="planted()"> là chữ thường.').waitFor();
  await page.goto(`${home}?q=${encodeURIComponent(attack)}&chuyen-muc=${encodeURIComponent(attack)}`);
  await shows(page, 'Không tìm thấy tin, văn bản nào');
  expect(await page.locator('main img[src=x]').count()).toBe(0);
  expect(await page.evaluate(() => 'hurt' in window)).toBe(false);
});

test('an answer that is renewed while the reader is in it keeps the focus', async () => {
  const page = await open(`${home}?q=duong`);
  await shows(page, 'Tìm thấy 3 tin, văn bản');
  const link = page.locator(results).locator('h3 a').first();
  await link.focus();
  const name = await focused(page);
  await link.evaluate((element) => Object.assign(element, { isOld: true }));
  index.renew();
  // What is asked for again after a while is answered from files at hand first, and renewed if it has changed.
  await page.waitForTimeout(1100);
  await page
    .locator('form[role=search]')
    .first()
    .evaluate((form: HTMLFormElement) => form.requestSubmit());
  await expect
    .poll(() =>
      page.evaluate(
        () => document.activeElement?.hasAttribute('href') && !('isOld' in document.activeElement),
      ),
    )
    .toBe(true);
  await expect.poll(() => index.asked.filter((path) => path === 'index.json').length).toBe(2);
  await visit.rest();
  expect(await focused(page)).toBe(name);
});

test('everything can be done with the keyboard', async () => {
  const page = await open(home, { viewport: screens.phone });
  await box(page).focus();
  await page.keyboard.type('cong doan');
  await page.keyboard.press('Enter');
  await shows(page, 'Tìm thấy 23 tin, văn bản');
  const tabTo = async (text: string) => {
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press('Tab');
      if ((await focused(page))?.trim() === text) return;
    }
    throw new Error(`no ${text}`);
  };
  await tabTo('Lọc kết quả');
  await page.keyboard.press('Enter');
  await tabTo('loc-year');
  await page.keyboard.type('2025');
  await shows(page, 'Tìm thấy 7 tin, văn bản');
  expect(await focused(page)).toBe('loc-year');
  await tabTo('Tin');
  await page.keyboard.press('Enter');
  await shows(page, 'Tìm thấy 7 tin');
  expect((await focused(page))?.trim()).toBe('Tin');
  await box(page).focus();
  await page.keyboard.press('Escape');
  expect(await box(page).inputValue()).toBe('');
});

test('the box at the head of every page leads here', async () => {
  const page = await open(inject('demonstration').portal);
  await page.getByRole('searchbox', { name: 'Tìm tin, văn bản' }).fill('đường');
  expect(index.asked).toEqual([]);
  await page.keyboard.press('Enter');
  await shows(page, 'Tìm thấy 3 tin, văn bản');
  expect(await box(page).inputValue()).toBe('đường');
});

test('without script the page says so and leads on, and has no box that does nothing', async () => {
  const page = await open(`${home}?q=abc`, { javaScriptEnabled: false, viewport: screens.phone });
  expect(await page.locator('noscript .notice').innerText()).toMatch(
    /^Trình duyệt này không chạy JavaScript/,
  );
  expect(await page.getByRole('searchbox').isVisible()).toBe(false);
  for (const name of ['Tin từ cơ sở', 'Tất cả các tháng', 'Theo số, ký hiệu'])
    expect(await page.locator('main').getByRole('link', { name }).isVisible()).toBe(true);
});

describe.each(['light', 'dark'] as const)('results in %s colours', (colorScheme) => {
  test.each(['?q=đường', '?q=cong+doan&nam=2026&trang=2', '?loai=anh', '?loai=van-ban'])(
    '%s',
    async (search) => {
      const page = await open(home + search, { colorScheme, viewport: { width: 320, height: 600 } });
      await expect.poll(() => page.locator(results).count()).toBeGreaterThan(0);
      await page.getByText('Lọc kết quả').click();
      expect(await page.evaluate(widerThanTheWindow)).toEqual([]);
      expect(await axeViolations(page)).toEqual([]);
    },
  );
});
