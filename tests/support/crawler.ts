/** Follows every link of a portal over HTTP, over and over, while it changes. */
import { isPage, linksOf, pathOnPortal } from './links.ts';

export interface CrawlReport {
  rounds: number;
  requests: number;
  /** Links that a page held at the moment at which they led to nothing. */
  dead: string[];
  /** Files that ended before their end. */
  truncated: string[];
}

interface Fetched {
  status: number;
  body: string;
  /** Equal as long as the file has not been written again. */
  version: string;
}

const isText = (path: string) => /(\/|\.html|\.xml|\.json|\.css|\.txt)$/.test(path);
const mostHops = 5;

export class Crawler {
  readonly report: CrawlReport = { rounds: 0, requests: 0, dead: [], truncated: [] };
  readonly #origin: string;
  readonly #siteUrl: string;

  /**
   * @param origin where the portal is served
   * @param siteUrl its public address, which stands in feeds and sitemaps
   */
  constructor(origin: string, siteUrl: string) {
    this.#origin = origin;
    this.#siteUrl = siteUrl;
  }

  /** Every link that can be reached from the front page, once. */
  async crawl(): Promise<void> {
    const known = new Set([
      '/',
      '/sitemap.xml',
      '/sitemap-index.xml',
      '/robots.txt',
      '/feed.json',
      '/404.html',
    ]);
    // Iterating over a set also visits what is added meanwhile.
    for (const path of known) {
      const page = await this.#get(path);
      if (page.status !== 200) continue;
      this.#checkWhole(path, page.body);
      for (const link of this.#links(path, page.body)) {
        if (known.has(link)) continue;
        known.add(link);
        if (await this.#isDead(link, path, page)) this.report.dead.push(`${link} (in ${path})`);
      }
    }
    this.report.rounds++;
  }

  #links(path: string, body: string): Set<string> {
    if (!isText(path)) return new Set();
    return new Set(
      linksOf(path, body).flatMap((address) => pathOnPortal(address, path, this.#siteUrl) ?? []),
    );
  }

  /**
   * A page may rightly lose a link and then its target between two requests; so a link counts as dead only when the
   * page that holds it is still the same file after the target was missing.
   */
  async #isDead(link: string, path: string, page: Fetched): Promise<boolean> {
    for (let seen = page; ;) {
      if (await this.#leadsSomewhere(link)) return false;
      const again = await this.#get(path);
      if (again.status !== 200 || !this.#links(path, again.body).has(link)) return false;
      if (again.version === seen.version) return true;
      seen = again;
    }
  }

  async #leadsSomewhere(link: string): Promise<boolean> {
    for (let path = link, hops = 0; hops < mostHops; hops++) {
      const response = await this.#request(path);
      const location = response.headers.get('location');
      await response.arrayBuffer();
      if (location === null) return response.status === 200;
      const next = pathOnPortal(location, path, this.#siteUrl);
      if (next === null) return true;
      path = next;
    }
    return false;
  }

  #checkWhole(path: string, body: string): void {
    const isWhole = isPage(path) && !path.startsWith('/fragments/') ? /<\/html>\s*$/.test(body) : true;
    if (!isWhole || body === '') this.report.truncated.push(path);
  }

  async #get(path: string): Promise<Fetched> {
    const response = await this.#request(path);
    const body = await response.text();
    return { status: response.status, body, version: response.headers.get('etag') ?? '' };
  }

  #request(path: string): Promise<Response> {
    this.report.requests++;
    return fetch(this.#origin + path, { redirect: 'manual' });
  }
}
