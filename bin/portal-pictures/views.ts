import type { BrowserContextOptions } from 'playwright-core';

/** A way to look at a page. */
export interface View {
  name: string;
  options: BrowserContextOptions;
}

const phone = { width: 360, height: 740 };
const tablet = { width: 768, height: 1024 };
const desk = { width: 1280, height: 900 };

/** Every page type is looked at in each of them. */
export const views: View[] = [
  { name: '360-light', options: { viewport: phone, deviceScaleFactor: 2, colorScheme: 'light' } },
  { name: '360-dark', options: { viewport: phone, deviceScaleFactor: 2, colorScheme: 'dark' } },
  { name: '768-light', options: { viewport: tablet, colorScheme: 'light' } },
  { name: '768-dark', options: { viewport: tablet, colorScheme: 'dark' } },
  { name: '1280-light', options: { viewport: desk, colorScheme: 'light' } },
  { name: '1280-dark', options: { viewport: desk, colorScheme: 'dark' } },
  // A window of 1280 px at 200 %.
  { name: '200-percent', options: { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 } },
  { name: 'forced-colours', options: { viewport: desk, forcedColors: 'active', colorScheme: 'dark' } },
];
