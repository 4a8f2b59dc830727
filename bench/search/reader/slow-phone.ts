/** A browser on a slow 4G that tells what it loads. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, CDPSession, Page } from 'playwright-core';

/** Lighthouse's slow 4G, applied by the browser itself: milliseconds of a round trip, bytes per second. */
export const slow4G = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};

/** Parts of what a search loads. */
export const loadedParts = [
  'script',
  'manifest',
  'lists',
  'words',
  'results',
  'texts',
  'pictures',
  'other',
] as const;
export type LoadedPart = (typeof loadedParts)[number];
/** Bytes as they came over the wire, heads of the answers included. */
export type Loaded = Partial<Record<LoadedPart, number>>;

export interface SlowPhone {
  page: Page;
  /** What was loaded since this was last asked, or since the page was opened; waits until nothing more comes. */
  takeLoaded(): Promise<Loaded>;
  close(): Promise<void>;
}

/** A new visitor with an empty cache. */
export async function openPhone(browser: Browser): Promise<SlowPhone> {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 1.75,
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', slow4G);
  return { page, takeLoaded: countLoaded(session), close: () => context.close() };
}

/** Milliseconds without an answer under way after which nothing more is expected. */
const quiet = 1000;

function countLoaded(session: CDPSession): () => Promise<Loaded> {
  let loaded: Loaded = {};
  let changed = performance.now();
  const underWay = new Map<string, string>();
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    underWay.set(requestId, new URL(request.url).pathname);
    changed = performance.now();
  });
  const ended = (requestId: string) => {
    underWay.delete(requestId);
    changed = performance.now();
  };
  session.on('Network.loadingFailed', ({ requestId }) => ended(requestId));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const part = partOf(underWay.get(requestId) ?? '');
    loaded[part] = (loaded[part] ?? 0) + encodedDataLength;
    ended(requestId);
  });
  return async () => {
    while (underWay.size > 0 || performance.now() - changed < quiet) await sleep(50);
    const taken = loaded;
    loaded = {};
    return taken;
  };
}

function partOf(path: string): LoadedPart {
  if (path === '/search/index.json') return 'manifest';
  if (/^\/search\/.*\.bin$/.test(path)) return 'lists';
  const folder = /^\/search\/[^/]+\/[^/]+\/([dvx])\//.exec(path)?.[1];
  if (folder === 'd') return 'results';
  if (folder === 'x') return 'texts';
  if (folder === 'v') return 'words';
  if (/\.(avif|webp|jpe?g|png)$/.test(path)) return 'pictures';
  return path.endsWith('.js') ? 'script' : 'other';
}

/** Everything that counts as the cost of a search: not the thumbnails, which come after. */
export const searchBytes = (loaded: Loaded) =>
  Object.entries(loaded).reduce(
    (sum, [part, bytes]) => (part === 'pictures' || part === 'other' ? sum : sum + bytes),
    0,
  );
