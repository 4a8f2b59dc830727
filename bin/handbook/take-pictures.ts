import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { admin, contributor, editor, type Stories } from './people.ts';
import { savePicture } from './save-picture.ts';

export interface Sitting {
  cms: string;
  browser: Browser;
  stories: Stories;
  /** Where the pictures go. */
  folder: string;
}

type Account = typeof admin;

/** One picture: what is opened, what is clicked before, and what must be seen. */
interface Shot {
  name: string;
  path: string;
  prepare?: (page: Page) => Promise<unknown>;
}

const desktop = { viewport: { width: 1280, height: 800 } };
const phone = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };

const article = (id: string) => `/admin/collections/articles/${id}`;
const click = (selector: string) => (page: Page) => page.locator(selector).first().click();

/** Takes every picture of the handbook from the real admin, one account after the other. */
export async function takePictures(sitting: Sitting): Promise<void> {
  const { draft, submitted, faulty, published } = sitting.stories;
  await photographLogin(sitting);
  await photograph(sitting, contributor, desktop, [
    { name: 'viet-bai', path: article(draft) },
    { name: 'tai-anh', path: '/admin/collections/media/create' },
  ]);
  await photograph(sitting, contributor, phone, [
    { name: 'ban-lam-viec-dien-thoai', path: '/admin' },
    { name: 'viet-bai-dien-thoai', path: article(draft) },
    { name: 'gui-duyet-dien-thoai', path: article(draft), prepare: click('#action-submit >> visible=true') },
  ]);
  await photograph(sitting, editor, desktop, [
    { name: 'ban-lam-viec', path: '/admin' },
    { name: 'duyet-bai', path: article(submitted) },
    { name: 'tra-lai', path: article(submitted), prepare: click('#action-return') },
    { name: 'hen-gio', path: article(submitted), prepare: click('#action-schedule') },
    { name: 'kiem-tra', path: article(faulty), prepare: click('#action-save') },
    { name: 'phien-ban', path: `${article(published)}/versions` },
    { name: 'danh-sach-bai', path: '/admin/collections/articles' },
    { name: 'xem-truoc', path: article(published), prepare: click('#live-preview-toggler') },
    { name: 'kho-anh', path: '/admin/collections/media' },
  ]);
  await photograph(sitting, admin, desktop, [
    { name: 'chien-dich', path: '/admin/collections/campaigns', prepare: click('tbody a') },
    { name: 'banner', path: '/admin/collections/banners' },
    { name: 'lich', path: '/admin/lich-chien-dich' },
    { name: 'nguoi-dung', path: '/admin/collections/users' },
    { name: 'nhat-ky', path: '/admin/collections/trail' },
  ]);
}

async function photographLogin({ cms, browser, folder }: Sitting): Promise<void> {
  await withPage(browser, desktop, async (page) => {
    await page.goto(`${cms}/admin/login`);
    await settle(page);
    await savePicture(page, folder, 'dang-nhap');
  });
}

async function photograph(
  { cms, browser, folder }: Sitting,
  account: Account,
  options: BrowserContextOptions,
  shots: readonly Shot[],
): Promise<void> {
  await withPage(browser, options, async (page) => {
    await page.goto(`${cms}/admin/login`);
    await page.locator('input[type=email]').fill(account.email);
    await page.locator('input[name="password"]').fill(account.password);
    await page.getByRole('button', { name: 'Đăng nhập' }).click();
    await page.waitForURL(/\/admin\/?$/);
    for (const { name, path, prepare } of shots) {
      await page.goto(cms + path);
      await settle(page);
      await prepare?.(page);
      await settle(page);
      await savePicture(page, folder, name);
    }
  });
}

async function withPage(
  browser: Browser,
  options: BrowserContextOptions,
  use: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    reducedMotion: 'reduce',
    ...options,
  });
  try {
    await use(await context.newPage());
  } finally {
    await context.close();
  }
}

/** The admin asks the server some things after it is drawn; animations end. */
async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(1200);
}
