/**
 * Shows what is active now by the reader's clock. Stands in the head of every page.
 * Elements with `data-window` carry their bounds in `data-from` and `data-until`; an element with `data-windows` hides
 * when nothing in it is active.
 */
import { delayToNextBoundary, isOpen, readWindow } from './windows.ts';

let timer = 0;

function showActive(): void {
  const now = Date.now();
  const items = [...document.querySelectorAll<HTMLElement>('[data-window]')];
  const windows = items.map(({ dataset }) => readWindow(dataset.from, dataset.until));
  items.forEach((item, index) => {
    const window = windows[index];
    item.hidden = window !== undefined && !isOpen(window, now);
  });
  for (const region of document.querySelectorAll<HTMLElement>('[data-windows]')) {
    region.hidden = region.querySelector('[data-window]:not([hidden])') === null;
  }
  clearTimeout(timer);
  const delay = delayToNextBoundary(windows, now);
  if (delay !== null) timer = setTimeout(showActive, delay) as unknown as number;
}

// While the page is being read, mutations are reported before the browser paints what they brought.
const reading = new MutationObserver(showActive);
reading.observe(document, { childList: true, subtree: true });
addEventListener('DOMContentLoaded', () => {
  reading.disconnect();
  showActive();
});

// Timers stand still while a machine sleeps, and a page may come back from the browser's cache.
addEventListener('visibilitychange', showActive);
addEventListener('pageshow', showActive);
