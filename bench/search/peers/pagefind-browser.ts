import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../../tests/support/browser.ts';

/** What one search with Pagefind found and cost. */
export interface PagefindAnswer {
  /** The first hundred, best first. */
  ids: number[];
  total: number;
  /** Until the first ten results could be shown; the files came from this machine. */
  milliseconds: number;
  /** Bytes of the files that it loaded for this, by what they are. */
  loaded: Record<string, number>;
}

/** The part of Pagefind's own interface that a page needs. */
interface Pagefind {
  search(text: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
}

const parts: Record<string, string> = {
  '.js': 'script',
  '.json': 'entry',
  '.pf_meta': 'meta',
  '.pf_index': 'index',
  '.pf_fragment': 'fragments',
  '.pagefind': 'wasm',
};

const html = '<!doctype html><html lang="vi"><title>Pagefind</title><link rel="icon" href="data:,"></html>';

/** A browser that searches with what lies in a folder. */
export class PagefindBrowser {
  readonly #server: Server;
  readonly #browser: Browser;
  readonly #address: string;
  readonly #folder: string;

  private constructor(folder: string, server: Server, browser: Browser) {
    this.#folder = folder;
    this.#server = server;
    this.#browser = browser;
    this.#address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  }

  static async open(folder: string): Promise<PagefindBrowser> {
    const server = createServer(({ url = '/' }, response) => {
      const path = new URL(url, 'http://localhost').pathname;
      if (path === '/') return response.setHeader('content-type', 'text/html').end(html);
      if (path.endsWith('.js')) response.setHeader('content-type', 'text/javascript');
      return createReadStream(join(folder, path))
        .on('error', () => response.writeHead(404).end())
        .pipe(response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new PagefindBrowser(folder, server, await launchBrowser());
  }

  /** Asks once in a fresh browser with an empty cache. */
  async ask(text: string): Promise<PagefindAnswer> {
    const context = await this.#browser.newContext();
    const page = await context.newPage();
    const requested: string[] = [];
    page.on('request', (request) => requested.push(new URL(request.url()).pathname));
    try {
      await page.goto(this.#address);
      requested.length = 0;
      const found = await page.evaluate(searchInPage, text);
      const shown = requested.slice();
      const ids = await askForAddresses(page, text);
      return { ...found, ids, loaded: await sumParts(this.#folder, shown) };
    } finally {
      await context.close();
    }
  }

  async close(): Promise<void> {
    await this.#browser.close();
    this.#server.close();
  }
}

async function searchInPage(text: string): Promise<{ total: number; milliseconds: number }> {
  const start = performance.now();
  const script = '/pagefind.js';
  const pagefind = (await import(script)) as Pagefind;
  const { results } = await pagefind.search(text);
  await Promise.all(results.slice(0, 10).map((result) => result.data()));
  return { total: results.length, milliseconds: performance.now() - start };
}

/** Numbers of the articles found, from their addresses. */
async function askForAddresses(page: Page, text: string): Promise<number[]> {
  const urls = await page.evaluate(async (query: string) => {
    const script = '/pagefind.js';
    const pagefind = (await import(script)) as Pagefind;
    const { results } = await pagefind.search(query);
    return Promise.all(results.slice(0, 100).map(async (result) => (await result.data()).url));
  }, text);
  return urls.map((url) => Number(/\d+/.exec(url)?.[0]));
}

async function sumParts(folder: string, paths: readonly string[]): Promise<Record<string, number>> {
  const sums: Record<string, number> = {};
  for (const path of new Set(paths)) {
    const part = parts[extname(path)] ?? 'other';
    sums[part] = (sums[part] ?? 0) + (await sizeOnTheWire(join(folder, path)));
  }
  return sums;
}

/** Pagefind's own files are packed already; a server packs the others. */
async function sizeOnTheWire(file: string): Promise<number> {
  return /\.js(on)?$/.test(file) ? gzipSync(await readFile(file)).length : (await stat(file)).size;
}
