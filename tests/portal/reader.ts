import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';
import type { PageType } from '../support/page-types.ts';

const { portal } = inject('demonstration');

/** Screens that readers use: a desk's, and the smallest phone that counts. */
export const screens = {
  desk: { width: 1280, height: 900 },
  phone: { width: 360, height: 740 },
} as const;

/** One page of every type. */
export const pageTypes = inject('pageTypes');

export const addressOf = ({ path }: PageType): string => portal + path;

/** Opens a page in a context of its own, hands it over when it is loaded and quiet, and closes the context. */
export async function readingPage<Result>(
  browser: Browser,
  type: PageType,
  options: BrowserContextOptions,
  use: (page: Page) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ locale: 'vi-VN', viewport: screens.desk, ...options });
  try {
    const page = await context.newPage();
    await page.goto(addressOf(type), { waitUntil: 'networkidle' });
    return await use(page);
  } finally {
    await context.close();
  }
}
