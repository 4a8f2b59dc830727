import type { Page } from 'playwright-core';

/** Where the focus is, and what a reader sees of it. */
export interface Stop {
  /** Its place among `focusable` of the page; -1: something else, such as a region that scrolls. */
  index: number;
  what: string;
  /** What is wrong with it for eyes: nothing, if the list is empty. */
  faults: string[];
}

// Runs in the page once; what a keyboard can reach, in the order of the document.
function prepare(): void {
  const wanted =
    'a[href], button, input:not([type=hidden]), select, textarea, summary, iframe, video[controls], [tabindex]';
  // Where there is room, some stand open although they are not marked so.
  const isFolded = (details: Element) =>
    getComputedStyle(details, '::details-content').contentVisibility === 'hidden';
  const isReachable = (element: HTMLElement) => {
    const details = element.closest('details:not([open])');
    return (
      element.tabIndex >= 0 &&
      !element.matches(':disabled') &&
      element.checkVisibility({ visibilityProperty: true }) &&
      (details === null || element.closest('summary') !== null || !isFolded(details))
    );
  };
  const focusable = [...document.querySelectorAll<HTMLElement>(wanted)].filter(isReachable);
  Object.assign(window, { focusable });
}

function currentStop(): Stop | null {
  const focus = document.activeElement;
  if (!(focus instanceof HTMLElement) || focus === document.body) return null;
  const { focusable } = window as unknown as { focusable: HTMLElement[] };
  const label = focus.getAttribute('aria-label') ?? focus.innerText.trim().slice(0, 50);
  const what = `${focus.tagName}.${focus.className} “${label}”`;
  return { index: focusable.indexOf(focus), what, faults: faultsOf(focus) };

  function faultsOf(element: HTMLElement): string[] {
    const boxes = [...element.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    const box = boxes[0] ?? element.getBoundingClientRect();
    const isInSight =
      box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
    return [
      ...(isInSight ? [] : ['out of sight']),
      ...(isInSight && boxes.every((one) => isCovered(element, one)) ? ['covered'] : []),
      ...(isMarked(element) ? [] : ['no mark of the focus']),
    ];
  }

  function isCovered(element: HTMLElement, box: DOMRect): boolean {
    const x = Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 1);
    const y = Math.min(Math.max(box.top + Math.min(box.height / 2, innerHeight / 2), 1), innerHeight - 1);
    const top = document.elementFromPoint(x, y);
    return top !== null && !element.contains(top) && !top.contains(element);
  }

  // A link that fills a whole card is marked around the card, by what it spreads over it.
  function isMarked(element: HTMLElement): boolean {
    return [null, '::after'].some((part) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element, part);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    });
  }
}

const glidesMs = 2000;

/** Presses Tab until the focus leaves the page. */
export async function walk(page: Page): Promise<{ stops: Stop[]; reachable: number }> {
  await page.evaluate(prepare);
  const reachable = await page.evaluate(
    () => (window as unknown as { focusable: unknown[] }).focusable.length,
  );
  const stops: Stop[] = [];
  // Regions that scroll may take the focus too; a trap is what does not end even so.
  for (let presses = 0; presses < reachable + 30; presses++) {
    await page.keyboard.press('Tab');
    let stop = await page.evaluate(currentStop);
    // A row that glides to the focus needs a moment.
    const deadline = performance.now() + glidesMs;
    while (stop?.faults.includes('out of sight') && performance.now() < deadline) {
      await page.waitForTimeout(20);
      stop = await page.evaluate(currentStop);
    }
    if (stop === null) return { stops, reachable };
    stops.push(stop);
  }
  throw new Error(`The focus does not leave the page; last it was on ${stops.at(-1)?.what ?? 'nothing'}`);
}
