/** When a page has come to rest. */
import type { Page, Request } from 'playwright-core';
import { eventually } from '../support/eventually.ts';

const restMs = 100;

/**
 * Watches what a page asks for, from now on. The answer waits until the page is loaded, what it fetches to fill itself
 * is there, nothing has been under way for a tenth of a second, and all of it is painted.
 */
export function watchRest(page: Page): () => Promise<void> {
  const underWay = new Set<Request>();
  const answered = new Set<string>();
  let lastChange = performance.now();
  page.on('request', (request) => {
    underWay.add(request);
    lastChange = performance.now();
  });
  const end = (request: Request) => {
    underWay.delete(request);
    answered.add(request.url());
    lastChange = performance.now();
  };
  page.on('requestfinished', end);
  page.on('requestfailed', end);
  const isResting = () => underWay.size === 0 && performance.now() - lastChange >= restMs;

  return async () => {
    await page.waitForLoadState();
    const expected = await page.evaluate(addressToBeFetched);
    await eventually(
      () => `${page.url()} is at rest; under way: ${[...underWay].map((one) => one.url()).join(' ')}`,
      () => isResting() && (expected === null || answered.has(expected)),
    );
    if (expected !== null) await page.evaluate(twoFrames);
  };
}

/** Runs in the page: what its script fetches once it is loaded. Without script there is nothing to wait for. */
function addressToBeFetched(): string | null {
  const address = document.querySelector<HTMLElement>('[data-fragment]')?.dataset.fragment;
  const hasScript = !matchMedia('(scripting: none)').matches;
  return address && hasScript ? new URL(address, location.href).href : null;
}

const twoFrames = () =>
  new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
