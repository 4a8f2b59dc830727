/** What holds for every page, on one visit to a page of every type: first as it comes over the wire, then looked at. */
import type { Browser, Response } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { axeViolations } from './axe.ts';
import { addressOf, newVisit, pageTypes, screens, type Visit } from './reader.ts';
import { headingDepths, movingElements, namelessLandmarks } from './structure.ts';
import { watchTraffic } from './traffic.ts';
import { watchViolations } from './violations.ts';
import { checkWeight, compressBest, isArticle, scrollToEnd } from './weight.ts';
import { zoomFaults } from './zoom.ts';

const { portal } = inject('demonstration');
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const looks = (['desk', 'phone'] as const).flatMap((screen) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ screen, colorScheme })),
);

describe.each(pageTypes)('$name', (type) => {
  let visit: Visit;
  let violations: string[];
  let answer: Response | null;
  beforeAll(async () => {
    visit = await newVisit(browser, { viewport: screens.phone });
    violations = await watchViolations(visit.page);
  });
  afterAll(() => visit?.close());

  test('asks nobody else for anything, has nothing to complain of, and an article weighs little', async () => {
    const { page } = visit;
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
    const traffic = watchTraffic(page);
    if (isArticle(type)) await compressBest(addressOf(type));
    answer = await visit.open(addressOf(type));
    await scrollToEnd(page);
    await visit.rest();
    const fetched = await traffic.list();
    expect(fetched.map(({ url }) => url).filter((url) => !url.startsWith(`${portal}/`))).toEqual([]);
    const isExpected = (complaint: string) => type.name === 'not found' && complaint.includes('404');
    expect(complaints.filter((complaint) => !isExpected(complaint))).toEqual([]);
    if (isArticle(type)) checkWeight(fetched);
  });

  test('has nothing that its policy forbids', async () => {
    await visit.page.setViewportSize(screens.desk);
    await scrollToEnd(visit.page);
    await visit.rest();
    const policy = (await answer?.headerValue('content-security-policy')) ?? '';
    expect(policy).toMatch(/^default-src 'none'; script-src 'self' 'sha256-/);
    expect(policy).not.toMatch(/unsafe|\bdata:|\*/);
    expect(violations).toEqual([]);
  });

  test('has one first heading, leaves none out, and names every landmark', async () => {
    const depths = await visit.page.evaluate(headingDepths);
    expect(depths.filter((depth) => depth === 1)).toEqual([1]);
    const jumps = depths.filter((depth, index) => depth > (depths[index - 1] ?? 1) + 1);
    expect(jumps).toEqual([]);
    expect(await visit.page.evaluate(namelessLandmarks)).toEqual([]);
  });

  test('for readers who want less motion, no transition takes time', async () => {
    await visit.page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await visit.page.evaluate(movingElements)).toEqual([]);
    await visit.page.emulateMedia({ reducedMotion: null });
  });

  test('meets WCAG 2.2 AA as far as a machine can judge it, on every screen in every scheme', async () => {
    const found: string[] = [];
    for (const { screen, colorScheme } of looks) {
      await visit.page.setViewportSize(screens[screen]);
      await visit.page.emulateMedia({ colorScheme });
      const faults = await axeViolations(visit.page);
      found.push(...faults.map((fault) => `${screen}, ${colorScheme}: ${fault}`));
    }
    expect(found).toEqual([]);
  });

  test('large text and small windows cut nothing off, and nothing has to be scrolled sideways', async () => {
    await visit.page.emulateMedia({ colorScheme: 'light' });
    expect(await zoomFaults(visit.page)).toEqual([]);
  });
});
