/**
 * What has been seen of a page stays where it is while the rest of it comes in: a slow network brings a page in pieces, and
 * a slow phone paints it in pieces.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { inSeries, PageCutter } from './pieces.ts';
import { newVisit, pageTypes, screens } from './reader.ts';
import { noteShifts, takeShifts } from './shifts.ts';
import { startTrickle } from './trickle.ts';

const { portal, folder } = inject('demonstration');

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** So high that most pages are in sight as a whole: only what is in sight can be seen to move. */
const height = 4000;

/** Of one visit. */
const mostPieces = 100;

const markOf = (piece: number) => `<!--piece ${piece}-->`;

/** Runs in the page: `window.whenHere(n)` resolves when the piece with that mark is there and painted. */
function watchPieces(): void {
  const here = new Set<string>();
  let tell = () => {};
  new MutationObserver((records) => {
    for (const node of records.flatMap(({ addedNodes }) => [...addedNodes]))
      if (node instanceof Comment) here.add(node.data);
    tell();
  }).observe(document, { childList: true, subtree: true });
  const painted = () => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done)));
  const whenHere = async (piece: number) => {
    while (!here.has(`piece ${piece}`)) await new Promise<void>((done) => (tell = done));
    await painted();
  };
  Object.assign(window, { whenHere });
}

const whenHere = (page: Page, piece: number) =>
  page.evaluate(
    (number) => (window as unknown as { whenHere: (piece: number) => Promise<void> }).whenHere(number),
    piece,
  );

const shortened = (text: string) => text.replace(/\s+/g, ' ').slice(0, 80);

/** What moves while the page comes in, each with the piece that made it move. */
async function shiftsAmong(pieces: string[], path: string, width: number): Promise<string[]> {
  const viewport = { width, height };
  const { page, close } = await newVisit(browser, { viewport, serviceWorkers: 'block' });
  const trickle = await startTrickle(portal, path);
  try {
    await page.addInitScript(noteShifts);
    await page.addInitScript(watchPieces);
    const loaded = page.goto(trickle.address, { timeout: 0 });
    loaded.catch(() => undefined);
    const shifts: string[] = [];
    for (const [number, piece] of pieces.entries()) {
      await trickle.send(piece + markOf(number));
      if (number === 0) await page.waitForURL(trickle.address, { waitUntil: 'commit' });
      await whenHere(page, number);
      shifts.push(...(await takeShifts(page)).map((shift) => `${shortened(piece)} → ${shift}`));
    }
    await trickle.end();
    await loaded;
    return [...shifts, ...(await takeShifts(page))];
  } finally {
    await close();
    await trickle.stop();
  }
}

describe.each(['desk', 'phone'] as const)('%s', (screen) => {
  const cutter = new PageCutter();
  const visits = pageTypes.flatMap(({ name, path }) => {
    const html = readFileSync(join(folder, path.replace(/\/$/, '/index.html')), 'utf8');
    const all = inSeries(cutter.piecesOf(html), mostPieces);
    return all.map((pieces, series) => ({ name, path, pieces, series: `${series + 1} of ${all.length}` }));
  });

  test.concurrent.each(visits)('$name, $series', async ({ path, pieces }) => {
    expect(await shiftsAmong(pieces, path, screens[screen].width)).toEqual([]);
  });
});
