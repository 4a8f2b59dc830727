/** What moves on a page by itself. */
import type { Page } from 'playwright-core';

interface Shift {
  value: number;
  hadRecentInput: boolean;
  sources: { node: Node | null }[];
}

/** Runs in the page: keeps every shift with what moved. */
export function noteShifts(): void {
  const shifts: string[] = [];
  Object.assign(window, { shifts });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as unknown as Shift[]) {
      const moved = entry.sources.map(({ node }) =>
        node instanceof Element ? `${node.tagName}.${node.className}` : (node?.parentElement?.tagName ?? '?'),
      );
      shifts.push(`${entry.value.toFixed(4)} ${moved.join(' ')}`);
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** What has moved since `noteShifts` ran in the page. */
export const notedShifts = (page: Page) =>
  page.evaluate(() => (window as unknown as { shifts: string[] }).shifts);
