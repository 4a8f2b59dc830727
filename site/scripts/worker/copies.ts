/** The kept pages, in the browser's own store. */
import { bounds, superfluous, type Copy } from './bounds.ts';

/** Another number begins anew: the stores of other numbers are emptied. */
const version = 1;
const prefix = 'bai-da-doc-';
const storeName = prefix + version;
const [keptAtHeader, sizeHeader] = ['x-kept-at', 'x-size'];

const open = () => caches.open(storeName);

export async function keep(path: string, { headers }: Response, html: string): Promise<void> {
  if (html.length > bounds.sizeOfOne) return;
  const own = new Headers(headers);
  own.delete('content-encoding');
  own.delete('content-length');
  own.set(keptAtHeader, String(Date.now()));
  own.set(sizeHeader, String(html.length));
  await (await open()).put(path, new Response(html, { headers: own }));
}

export async function forget(path: string): Promise<void> {
  await (await open()).delete(path);
}

/** The kept page with its age, or null. */
export async function find(path: string): Promise<{ html: string; headers: Headers; keptAt: number } | null> {
  const found = await (await open()).match(path);
  if (!found) return null;
  const { headers } = found;
  return { html: await found.text(), headers, keptAt: Number(headers.get(keptAtHeader)) };
}

/** All but the one that stands for missing network, the newest first. */
export async function list(except: string): Promise<Copy[]> {
  const store = await open();
  const copies: Copy[] = [];
  for (const request of await store.keys()) {
    const path = new URL(request.url).pathname;
    const headers = (await store.match(request))?.headers;
    if (!headers || path === except) continue;
    copies.push({ path, keptAt: Number(headers.get(keptAtHeader)), size: Number(headers.get(sizeHeader)) });
  }
  return copies.sort((a, b) => b.keptAt - a.keptAt);
}

/** Brings the store within its bounds. */
export async function prune(except: string): Promise<void> {
  for (const { path } of superfluous(await list(except), Date.now())) await forget(path);
}

/** Removes what other versions have kept; with `all`, everything. */
export async function clear(all = false): Promise<void> {
  for (const name of await caches.keys()) {
    if (name.startsWith(prefix) && (all || name !== storeName)) await caches.delete(name);
  }
}
