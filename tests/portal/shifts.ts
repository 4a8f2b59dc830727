/** What moves on a page by itself. */
import type { Page } from 'playwright-core';

interface Shift {
  value: number;
  sources: { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
}

/** Runs in the page: keeps every shift with what moved. */
export function noteShifts(): void {
  const shifts: string[] = [];
  const nameOf = (node: Node | null) =>
    node instanceof Element ? `${node.tagName}.${node.className}` : (node?.parentElement?.tagName ?? '?');
  const rectangle = ({ x, y, width, height }: DOMRectReadOnly) =>
    [x, y, width, height].map(Math.round).join();
  const note = (entries: PerformanceEntryList) => {
    for (const { value, sources } of entries as unknown as Shift[]) {
      const moved = sources.map(
        ({ node, previousRect, currentRect }) =>
          `${nameOf(node)} from ${rectangle(previousRect)} to ${rectangle(currentRect)}`,
      );
      // The browser names no source where `content` of a pseudo-element moves.
      shifts.push(`${value.toFixed(5)} ${moved.join('; ') || 'text that a style makes'}`);
    }
  };
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });
  const takeShifts = () => {
    note(observer.takeRecords());
    return shifts.splice(0);
  };
  Object.assign(window, { takeShifts });
}

/** What has moved since `noteShifts` ran in the page, or since this was asked before. */
export const takeShifts = (page: Page) =>
  page.evaluate(() => (window as unknown as { takeShifts: () => string[] }).takeShifts());
