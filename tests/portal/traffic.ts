import type { Page, Request } from 'playwright-core';

/** One answer that the browser fetched, as it came over the wire. */
export interface Fetched {
  url: string;
  /** As the browser names it: `document`, `script`, `stylesheet`, `font`, `image`, `fetch`, … */
  kind: string;
  /** Of the body, compressed. */
  bytes: number;
  encoding: string | null;
}

/** Notes what a page fetches from now on; `list` waits for the answers. */
export function watchTraffic(page: Page): { list(): Promise<Fetched[]> } {
  const requests: Request[] = [];
  page.on('requestfinished', (request) => requests.push(request));
  page.on('requestfailed', (request) => requests.push(request));
  return { list: () => Promise.all(requests.map(describe)) };
}

async function describe(request: Request): Promise<Fetched> {
  const response = await request.response();
  return {
    url: request.url(),
    kind: request.resourceType(),
    bytes: response ? (await request.sizes()).responseBodySize : 0,
    encoding: (await response?.headerValue('content-encoding')) ?? null,
  };
}
