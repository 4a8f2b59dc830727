import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import type { PageType } from '../../tests/support/page-types.ts';
import { contactSheet } from './contact-sheet.ts';
import { views, type View } from './views.ts';

export interface Sitting {
  portal: string;
  pageTypes: PageType[];
  browser: Browser;
  /** Emptied first. */
  folder: string;
}

/** Takes a picture of every page type in every view, and its print; `index.html` shows them side by side. */
export async function takePortalPictures({ portal, pageTypes, browser, folder }: Sitting): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const view of views) {
    const context = await browser.newContext({ locale: 'vi-VN', ...view.options });
    const page = await context.newPage();
    for (const type of pageTypes) {
      await openWhole(page, portal + type.path);
      await keepPicture(page, join(folder, fileName(type, view.name)));
      if (view === printed) await page.pdf({ path: join(folder, `${slugOf(type)}.pdf`), format: 'A4' });
    }
    await context.close();
    console.log(`${view.name}: ${pageTypes.length} pages`);
  }
  await writeFile(join(folder, 'index.html'), contactSheet(portal, pageTypes, fileName));
}

const printed: View | undefined = views.find(({ name }) => name === '1280-light');

const slugOf = ({ name }: PageType) => name.replaceAll(' ', '-');
const fileName = (type: PageType, view: string) => `${slugOf(type)}.${view}.webp`;

/** Opens a page and lets its lazy pictures come. */
async function openWhole(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.evaluate(async () => {
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
      scrollTo(0, y);
      await new Promise((done) => setTimeout(done, 40));
    }
    scrollTo(0, 0);
  });
  await page.waitForLoadState('networkidle');
}

// WebP holds at most 16,383 pixels in height; what is below is cut off.
const highest = 16_000;

async function keepPicture(page: Page, file: string): Promise<void> {
  const shot = sharp(await page.screenshot({ fullPage: true, animations: 'disabled' }));
  const { width, height } = await shot.metadata();
  await shot
    .extract({ left: 0, top: 0, width, height: Math.min(height, highest) })
    .webp({ quality: 80 })
    .toFile(file);
}
