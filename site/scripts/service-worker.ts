/**
 * For readers whose network comes and goes: keeps the articles that were read last, and shows them, or an honest page,
 * when there is no network. It does nothing else. Whoever has network gets what the portal sends, always: this worker
 * answers nothing but navigations, asks the portal first, and lets everything else pass by.
 */
import { offlineAddress } from '../data/addresses.ts';
import { bounds } from './worker/bounds.ts';
import { clear, find, forget, keep, list, prune } from './worker/copies.ts';
import { isArticle, titleOf, withList, withNotice } from './worker/offline-pages.ts';
import { worker, type FetchEvent } from './worker/scope.ts';

worker.addEventListener('install', (event) => {
  event.waitUntil(renewOfflinePage().then(() => worker.skipWaiting()));
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(begin());
});

worker.addEventListener('fetch', (event) => {
  if (event.request.mode === 'navigate' && event.request.method === 'GET') event.respondWith(answer(event));
});

async function begin(): Promise<void> {
  await clear();
  // The browser asks the portal while it starts the worker: nobody waits for that.
  await worker.registration.navigationPreload?.enable();
  await worker.clients.claim();
  // The page that is being read was there before the worker; its text is still in the browser's cache.
  for (const { url } of await worker.clients.matchAll()) {
    const response = await fetch(url, { cache: 'force-cache' }).catch(() => null);
    if (response) await remember(url, response);
  }
}

async function answer(event: FetchEvent): Promise<Response> {
  const { url } = event.request;
  try {
    const response = (await event.preloadResponse) ?? (await fetch(event.request));
    // Only what may be kept is read twice: a large file shall not fill the memory of a phone.
    const copy = isPage(response) ? response.clone() : response;
    event.waitUntil(remember(url, copy).catch(() => undefined));
    return response;
  } catch (error) {
    return (await answerWithoutNetwork(new URL(url).pathname)) ?? Promise.reject(error);
  }
}

const isPage = (response: Response) =>
  response.ok && (response.headers.get('content-type') ?? '').startsWith('text/html');

/** Takes note of what the portal said: an article is kept, what is gone, moved or no article any more is forgotten. */
async function remember(url: string, response: Response): Promise<void> {
  const path = new URL(url).pathname;
  const isGone =
    response.type === 'opaqueredirect' || response.redirected || [404, 410].includes(response.status);
  if (isGone) await forget(path);
  else if (isPage(response)) {
    const html = await response.text();
    await (isArticle(html) ? keep(path, response, html) : forget(path));
  }
  await prune(offlineAddress);
  const offline = await find(offlineAddress);
  if (!offline || Date.now() - offline.keptAt > bounds.age) await renewOfflinePage().catch(() => undefined);
}

async function renewOfflinePage(): Promise<void> {
  const response = await fetch(offlineAddress, { cache: 'no-cache' });
  if (!response.ok || response.redirected)
    throw new Error('the portal has no page for readers without network');
  await keep(offlineAddress, response, await response.text());
}

async function answerWithoutNetwork(path: string): Promise<Response | null> {
  await prune(offlineAddress);
  const kept = await find(path);
  if (kept && path !== offlineAddress) {
    return new Response(withNotice(kept.html, kept.keptAt), { headers: kept.headers });
  }
  const page = await find(offlineAddress);
  if (!page) return null;
  const copies = (await list(offlineAddress)).map(async (copy) => ({
    path: copy.path,
    title: titleOf((await find(copy.path))?.html ?? ''),
  }));
  const { headers } = page;
  return new Response(withList(page.html, await Promise.all(copies)), { status: 503, headers });
}
