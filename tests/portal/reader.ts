import type { Browser, BrowserContextOptions, Page, Response } from 'playwright-core';
import { inject } from 'vitest';
import type { PageType } from '../support/page-types.ts';
import { watchRest } from './quiet.ts';

const { portal } = inject('demonstration');

/** Screens that readers use: a desk's, and the smallest phone that counts. */
export const screens = {
  desk: { width: 1280, height: 900 },
  phone: { width: 360, height: 740 },
} as const;

/** One page of every type. */
export const pageTypes = inject('pageTypes');

/** @throws when there is none of this name */
export function typeCalled(wanted: string): PageType {
  const type = pageTypes.find(({ name }) => name === wanted);
  if (!type) throw new Error(`There is no page type “${wanted}”.`);
  return type;
}

export const addressOf = ({ path }: PageType): string => portal + path;

/** A page in a context of its own, which is a reader who has never been here before. */
export interface Visit {
  page: Page;
  /** Goes to an address, or to the present one anew, and waits until the page is at rest. */
  open(address?: string): Promise<Response | null>;
  /** Waits until nothing is being fetched any more. */
  rest(): Promise<void>;
  close(): Promise<void>;
}

export async function newVisit(browser: Browser, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ locale: 'vi-VN', viewport: screens.desk, ...options });
  const page = await context.newPage();
  const rest = watchRest(page);
  return {
    page,
    rest,
    async open(address = page.url()) {
      const answer = await page.goto(address, { waitUntil: 'load' });
      await rest();
      return answer;
    },
    async close() {
      // What a test holds back may still wait for its turn; it must not go on when the page is gone.
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      await context.close();
    },
  };
}

/** A visit to a page of this type, at rest. Whoever asked for it closes it. */
export async function openType(
  browser: Browser,
  type: PageType,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const visit = await newVisit(browser, options);
  try {
    await visit.open(addressOf(type));
    return visit;
  } catch (error) {
    await visit.close();
    throw error;
  }
}

/** Opens a page in a context of its own, hands it over when it is at rest, and closes the context. */
export async function readingPage<Result>(
  browser: Browser,
  type: PageType,
  options: BrowserContextOptions,
  use: (page: Page) => Promise<Result>,
): Promise<Result> {
  const visit = await openType(browser, type, options);
  try {
    return await use(visit.page);
  } finally {
    await visit.close();
  }
}
