/** Large text and small windows: what is cut off, what would have to be scrolled sideways. */
import type { Page } from 'playwright-core';
import { clippedText, coversTheText, widerThanTheWindow } from './fit.ts';

/** Windows that readers with weak eyes have. */
const windows = [
  { what: '1280 px at 400 %', width: 320, height: 256 },
  { what: '1280 px at 200 %', width: 640, height: 512 },
  { what: 'a desk', width: 1280, height: 900 },
];

/** WCAG 1.4.12: what a reader may set, all of it at once. */
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }';

/** What is wrong in any of those windows, as the page is and as a reader may space it; the latter stays. */
export async function zoomFaults(page: Page): Promise<string[]> {
  const asItIs = await faultsOf(page, 'as it is');
  await page.evaluate((rules) => {
    // The page's policy lets no style element in.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets.push(sheet);
  }, spacing);
  return [...asItIs, ...(await faultsOf(page, 'wider letters, words and lines'))];
}

async function faultsOf(page: Page, manner: string): Promise<string[]> {
  const found: string[] = [];
  for (const { what, width, height } of windows) {
    await page.setViewportSize({ width, height });
    const wider = await page.evaluate(widerThanTheWindow);
    const clipped = await page.evaluate(clippedText);
    const covering = await page.evaluate(coversTheText);
    found.push(...[...wider, ...clipped, ...covering].map((finding) => `${what}, ${manner}: ${finding}`));
  }
  return found;
}
