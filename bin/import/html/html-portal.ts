import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { toSlug } from '../../../cms/slugs/to-slug.ts';
import type { NotTaken, OldArticle, OldCategory, OldFile, OldPortal } from '../old-portal.ts';
import { fileName, filePlaces } from '../text/file-places.ts';
import { isSameHost, oldPath, siteOf } from '../text/old-path.ts';
import { decode } from '../text/read-text.ts';
import { readPage, type Page } from './read-page.ts';

const nowhere = 'http://html.invalid';

/** What is remembered of a page; its text is read again when its turn comes. */
interface Known {
  /** Path within the folder, with `/`. */
  path: string;
  origin: string;
  /** Where the page says that it stood. */
  address: string | null;
  title: string;
  date: string;
  addresses: string[];
  reason: string | null;
}

/** A folder of saved pages: a mirror that `wget` made, or what a browser saved one by one. */
export async function openHtmlFolder(
  folder: string,
  files: string[],
  givenSite: string | null,
): Promise<OldPortal> {
  const pages = new SavedPages(folder, givenSite);
  for (const file of files) await pages.add(file);
  const known = pages.ordered();
  return {
    kind: 'html',
    name: pages.site ?? folder,
    categories: pages.categories(),
    size: known.length,
    async *items() {
      for (const page of known) yield await pages.item(page);
    },
    file: (address, article) => pages.file(address, article),
    articleAt: (address, article) => pages.articleAt(address, article),
    close: () => undefined,
  };
}

class SavedPages {
  readonly #folder: string;
  readonly #givenSite: string | null;
  readonly #pages: Known[] = [];
  readonly #byAddress = new Map<string, Known>();
  readonly #byOrigin = new Map<string, Known>();
  readonly #categories = new Map<string, OldCategory>();
  readonly #hosts = new Map<string, number>();
  readonly #hashes = new Map<string, string>();

  constructor(folder: string, givenSite: string | null) {
    this.#folder = folder;
    this.#givenSite = givenSite;
  }

  /** The site that most pages say they are of. */
  get site(): string | null {
    const [most] = [...this.#hosts].toSorted(([, a], [, b]) => b - a);
    return this.#givenSite ?? most?.[0] ?? null;
  }

  async add(file: string): Promise<void> {
    const path = relative(this.#folder, file).split(sep).join('/').normalize('NFC');
    const page = readPage(decode(await readFile(file)));
    const address = typeof page === 'string' ? null : page.address;
    const own = `/${encodeURI(path)}`.replace(/\/index\.html?$/i, '/');
    const addresses = [address, own].flatMap((one) => (one === null ? [] : (oldPath(one, nowhere) ?? [])));
    const origin = `html:${address === null ? own : siteOf(address)}`;
    // Of two copies the one that lies where the page says it stands is the page.
    const first = this.#yield(origin, own);
    const known: Known = {
      path,
      origin,
      address,
      addresses: [...new Set(addresses)],
      title: typeof page === 'string' ? path : page.title,
      date: typeof page === 'string' ? '' : (page.publishedAt ?? ''),
      reason: typeof page === 'string' ? page : first ? `cùng một trang với ${first.path}` : null,
    };
    this.#pages.push(known);
    if (typeof page === 'string' || known.reason !== null) return;
    this.#byOrigin.set(origin, known);
    for (const one of known.addresses)
      if (!this.#byAddress.has(keyOf(one))) this.#byAddress.set(keyOf(one), known);
    if (address !== null) this.#count(new URL(address).origin);
    if (page.category) this.#addCategory(page.category);
  }

  #yield(origin: string, own: string): Known | undefined {
    const first = this.#byOrigin.get(origin);
    if (!first || keyOf(first.addresses[0] ?? '') !== keyOf(own)) return first;
    first.reason = 'bản khác của cùng một trang';
    this.#byOrigin.delete(origin);
    return undefined;
  }

  #count(host: string): void {
    this.#hosts.set(host, (this.#hosts.get(host) ?? 0) + 1);
  }

  #addCategory({ title, url }: NonNullable<Page['category']>): void {
    const slug = toSlug(title);
    const path = url === null || url === '' ? null : oldPath(url, nowhere);
    const known = this.#categories.get(slug) ?? {
      origin: '',
      title,
      slug,
      description: null,
      parent: null,
      addresses: [],
    };
    const addresses =
      path === null || path === '/' ? known.addresses : [...new Set([...known.addresses, path])];
    this.#categories.set(slug, { ...known, addresses });
  }

  categories(): OldCategory[] {
    return [...this.#categories.values()].map((category) => ({
      ...category,
      origin: this.#categoryOrigin(category.title),
    }));
  }

  ordered(): Known[] {
    return this.#pages.toSorted((a, b) =>
      a.date === b.date ? (a.path < b.path ? -1 : 1) : a.date < b.date ? -1 : 1,
    );
  }

  async item({ path, origin, title, reason, addresses }: Known): Promise<OldArticle | NotTaken> {
    const page = reason ?? readPage(decode(await readFile(join(this.#folder, path))));
    if (typeof page === 'string') return { kind: 'not-taken', origin, title, reason: page };
    const isPublished = page.publishedAt !== null;
    const { sapo, html, cover, tags, bylines, publishedAt, revisedAt } = page;
    return {
      kind: 'article',
      origin,
      title,
      sapo,
      html,
      tags,
      bylines,
      publishedAt,
      revisedAt,
      isPublished,
      slug: slugIn(addresses[0] ?? ''),
      cover,
      category: page.category ? this.#categoryOrigin(page.category.title) : null,
      source: null,
      expiresAt: null,
      addresses: isPublished ? addresses.filter((address) => address !== '/') : [],
      notes: isPublished ? [] : ['không rõ ngày đăng, lấy về thành bản nháp'],
    };
  }

  file(address: string, article: OldArticle): OldFile | null {
    const page = this.#byOrigin.get(article.origin);
    if (page === undefined || address.startsWith('data:')) return null;
    const isElsewhere =
      /^(https?:)?\/\//i.test(address) && (this.site === null || !isSameHost(address, this.site));
    if (isElsewhere) return null;
    const inFolder = oldPath(address, `${nowhere}/${encodeURI(page.path)}`) ?? '';
    // Without an address of its own a page is where a mirror of the site has it.
    const base = page.address ?? (this.site === null ? null : `${this.site}/${encodeURI(page.path)}`);
    const onSite = base === null ? null : (URL.parse(address, base)?.href ?? null);
    const places = [
      ...new Set([...filePlaces(inFolder), ...(onSite === null ? [] : filePlaces(new URL(onSite).pathname))]),
    ];
    const mark = this.#hashOf(places);
    return {
      origin: `html:${this.#prefix()}#${mark ?? inFolder}`,
      name: fileName(inFolder),
      alt: null,
      caption: null,
      credit: null,
      files: places,
      url: onSite !== null && /^https?:/.test(onSite) ? onSite : null,
    };
  }

  articleAt(address: string, article: OldArticle): { origin: string; address: string } | null {
    const page = this.#byOrigin.get(article.origin);
    if (page === undefined) return null;
    const [own] = page.addresses;
    const isElsewhere =
      /^(https?:)?\/\//i.test(address) && (this.site === null || !isSameHost(address, this.site));
    if (isElsewhere) return null;
    const paths = [`/${encodeURI(page.path)}`, own ?? '/'].map((base) => oldPath(address, nowhere + base));
    const found = paths.flatMap((path) => (path === null ? [] : (this.#byAddress.get(keyOf(path)) ?? [])))[0];
    return found ? { origin: found.origin, address: found.addresses[0] ?? '/' } : null;
  }

  /** Browsers keep a copy of every picture beside each page: the same bytes are the same picture. */
  #hashOf(places: string[]): string | null {
    const place = places.find((one) => existsSync(join(this.#folder, one)));
    if (place === undefined) return null;
    const known = this.#hashes.get(place);
    if (known !== undefined) return known;
    const hash = createHash('sha256')
      .update(readFileSync(join(this.#folder, place)))
      .digest('hex')
      .slice(0, 32);
    this.#hashes.set(place, hash);
    return hash;
  }

  #prefix = () => (this.site === null ? '' : siteOf(this.site));
  #categoryOrigin = (title: string) => `html:${this.#prefix()}/category/${toSlug(title)}`;
}

/** The last part of an address without its ending and number: `/tin/hoi-nghi-123.html` → `hoi-nghi`. */
function slugIn(address: string): string {
  const last =
    address
      .replace(/[?#].*$/, '')
      .split('/')
      .findLast((part) => part !== '') ?? '';
  return last.replace(/\.(html?|aspx?|php)$/i, '').replace(/-\d+$/, '');
}

const keyOf = (address: string) => address.replace(/\/+$/, '').toLowerCase();
