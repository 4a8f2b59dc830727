/** Which addresses the published content has, had, and where those that it had lead now. */
import type { Category, SiteSettings } from '../../../cms/feed/wire.ts';
import {
  archiveAddress,
  articleAddress,
  articleCardAddress,
  asideAddress,
  atomAddress,
  campaignAddress,
  campaignArchiveAddress,
  campaignsAddress,
  categoryAddress,
  categoryFeedAddress,
  documentAddress,
  documentsAddress,
  documentsByNumberAddress,
  documentsDataAddress,
  feedAddress,
  frontAddress,
  humansAddress,
  jsonFeedAddress,
  manifestAddress,
  monthsAddress,
  monthSitemapAddress,
  newsSitemapAddress,
  notFoundAddress,
  portalCardAddress,
  offlineAddress,
  olderPageAddress,
  openSearchAddress,
  redirectsAddress,
  robotsAddress,
  searchAddress,
  securityAddress,
  sitemapAddress,
  sitemapIndexAddress,
} from '../../data/addresses.ts';
import { archivePageSizeOf, countArchivePages } from '../../data/archive.ts';
import { monthsWithCards } from '../../data/card-months.ts';
import { countNumberPages } from '../../data/document-pages.ts';
import { seriesAddress, seriesAt, seriesPageAddress, type SeriesPlace } from '../../data/series.ts';
import { monthOf } from '../../data/time.ts';
import { startOf } from '../../data/windows.ts';
import { themeOf } from '../../look/theme.ts';
import type { Content } from './content.ts';

/** Pages that a portal has whatever its content. */
const fixedAddresses = [
  frontAddress,
  documentsAddress,
  documentsByNumberAddress,
  documentsDataAddress,
  monthsAddress,
  campaignsAddress,
  searchAddress,
  asideAddress,
  feedAddress,
  atomAddress,
  jsonFeedAddress,
  sitemapAddress,
  newsSitemapAddress,
  sitemapIndexAddress,
  robotsAddress,
  manifestAddress,
  humansAddress,
  openSearchAddress,
  securityAddress,
  notFoundAddress,
  offlineAddress,
  redirectsAddress,
  portalCardAddress,
];

interface Located {
  id: string;
  slug: string;
  category: string;
  publishedAt: number;
}

export class AddressBook {
  private readonly content: Content;
  private readonly plainPages: string[];
  private readonly now: () => number;
  private redirects: { of: unknown; byFrom: ReadonlyMap<string, string> } = { of: null, byFrom: new Map() };

  /**
   * @param plainPages addresses of the pages that are part of the code (`content/pages`)
   * @param now the instant whose state is shown, in milliseconds: campaigns have no page before they begin
   */
  constructor(content: Content, plainPages: string[], now: () => number) {
    this.content = content;
    this.plainPages = plainPages;
    this.now = now;
  }

  /** Every address that may have a page or a forwarding page now. */
  *all(): Generator<string> {
    yield* fixedAddresses;
    yield* this.plainPages;
    yield* this.theme();
    for (const category of this.content.all('categories').values()) yield* this.ofCategory(category);
    for (const campaign of this.content.all('campaigns').values()) yield* this.ofCampaign(campaign);
    for (const document of this.content.all('documents').values()) yield* named(document, documentAddress);
    for (const redirect of this.content.all('redirects').values()) yield* ofRedirect(redirect.from);
    for (const { name, length } of this.content.lists.filled()) yield* ofSeries(name, length);
    yield* byNumberPages(0, this.content.lists.length('documents-by-number'));
    for (const row of this.content.sql('SELECT id FROM articles').iterate())
      yield* this.ofArticle(String(row['id']));
  }

  private theme(): Iterable<string> {
    const settings = this.content.all('globals').get('site-settings') as SiteSettings | undefined;
    return settings ? ofSettings(settings) : [];
  }

  /** The category's page, feed and archive, now and under its former slugs. */
  *ofCategory(category: Category): Generator<string> {
    const archivePages = countArchivePages(this.content.lists.length(`category:${category.id}`));
    yield categoryFeedAddress(category.slug);
    for (const slug of [category.slug, ...category.formerSlugs.map((former) => former.slug)]) {
      yield categoryAddress(slug);
      for (let page = 1; page <= archivePages; page++) yield archiveAddress(slug, page);
    }
  }

  /** The archive pages with the numbers from `after` + 1 to `upTo`, now and under the category's former slugs. */
  archivePages(category: Category, after: number, upTo: number): Generator<string> {
    return numbered(category, archiveAddress, after, upTo);
  }

  /** The campaign's page and archive, now and under its former slugs. */
  *ofCampaign(campaign: Slugged & { id: string }): Generator<string> {
    yield* named(campaign, campaignAddress);
    yield* this.campaignArchivePages(campaign, 0, this.archiveLength(campaign.id));
  }

  /** As `archivePages`. */
  campaignArchivePages(campaign: Slugged, after: number, upTo: number): Generator<string> {
    return numbered(campaign, campaignArchiveAddress, after, upTo);
  }

  /** How many archive pages the campaign has. */
  private archiveLength(campaign: string): number {
    return countArchivePages(this.content.lists.length(`campaign:${campaign}`));
  }

  /** The article's address, and every one that it had before. */
  *ofArticle(id: string): Generator<string> {
    const article = this.located(id);
    const categories = this.content.all('categories');
    const category = article && categories.get(article.category);
    if (article === null || !category) return;
    yield articleAddress(category.slug, article.slug);
    if (this.hasCardMonth(article.publishedAt)) yield articleCardAddress(article.slug);
    for (const slug of slugsAt(category, article.publishedAt)) yield articleAddress(slug, article.slug);
    for (const former of this.formerAddresses(id)) {
      const then = categories.get(former.category);
      if (then === undefined) continue;
      for (const slug of [then.slug, ...then.formerSlugs.map((entry) => entry.slug)]) {
        yield articleAddress(slug, former.slug);
      }
    }
  }

  /** Cards that articles of the month may have. */
  *cardsOfMonth(month: string): Generator<string> {
    const rows = this.content
      .sql(
        'SELECT a.slug FROM lists l JOIN list_entries e ON e.list = l.number JOIN articles a ON a.id = e.id WHERE l.name = ?',
      )
      .all(`month:${month}`);
    for (const { slug } of rows) yield articleCardAddress(String(slug));
  }

  private hasCardMonth(publishedAt: number): boolean {
    return this.content.lists.newestMonths(monthsWithCards).includes(monthOf(publishedAt));
  }

  /** Articles whose addresses contain the category's slugs. */
  articlesUnder(category: string): string[] {
    return this.content
      .sql(
        `SELECT id FROM articles WHERE category = ?1 UNION
         SELECT f.article FROM former_addresses f JOIN articles a ON a.id = f.article WHERE f.category = ?1`,
      )
      .all(category)
      .map((row) => String(row['id']));
  }

  /** Whether a page (not a forwarding one) stands at the address now. */
  exists(path: string): boolean {
    if (fixedAddresses.includes(path) || this.plainPages.includes(path)) return true;
    const series = seriesAt(path);
    if (series !== null) return this.hasSeriesPage(series);
    if (path.startsWith(documentsByNumberAddress)) return this.hasNumberPage(path);
    const [first = '', second, third, ...more] = segments(path);
    if (first === 'chien-dich') return this.campaignPageExists(second ?? '', third, more);
    if (more.length > 0) return false;
    if (first === 'assets') return [...this.theme()].includes(path);
    if (first === 'van-ban') return third === undefined && this.find('documents', second ?? '') !== null;
    const category = this.find('categories', first);
    if (category === null) return false;
    if (second === undefined || (second === 'rss.xml' && third === undefined)) return true;
    if (second === 'trang') return isWithin(third, countArchivePages(this.lengthOf(category)));
    return third === undefined && this.content.articleBySlug(second)?.category === category.id;
  }

  private hasSeriesPage({ list, page }: SeriesPlace): boolean {
    const length = this.content.lists.length(list);
    if (page === null) return length > 0;
    return page <= countArchivePages(length, archivePageSizeOf(list));
  }

  private hasNumberPage(path: string): boolean {
    const page = /^trang\/([^/]+)\/$/.exec(path.slice(documentsByNumberAddress.length))?.[1];
    const pages = countNumberPages(this.content.lists.length('documents-by-number'));
    return page !== undefined && page !== '1' && isWithin(page, pages);
  }

  /** Where an address that has no page of its own any more leads, or null. */
  successorOf(path: string): string | null {
    const successor = this.redirectFrom(path) ?? this.successorByContent(path);
    return successor === path ? null : successor;
  }

  /**
   * The address under which readers find what they look for at `path` on the portal: itself, its successor, or null.
   */
  resolve(path: string): string | null {
    return this.exists(path) ? path : this.successorOf(path);
  }

  private successorByContent(path: string): string | null {
    const [first = '', second, third, ...more] = segments(path);
    if (first === 'chien-dich') return this.campaignSuccessor(second ?? '', third, more);
    if (more.length > 0) return null;
    if (first === 'van-ban') return third === undefined ? this.documentSuccessor(second ?? '') : null;
    const category = this.find('categories', first) ?? this.findFormer('categories', first);
    if (category === null) return null;
    if (second === undefined) return categoryAddress(category.slug);
    if (second === 'trang') {
      const exists = isWithin(third, countArchivePages(this.lengthOf(category)));
      return exists ? archiveAddress(category.slug, Number(third)) : null;
    }
    return third === undefined ? this.articleSuccessor(category, second, first) : null;
  }

  private articleSuccessor(category: Category, slug: string, givenCategory: string): string | null {
    const present = this.content.articleBySlug(slug);
    if (present !== null && present.category === category.id) {
      const known = [category.slug, ...slugsAt(category, present.publishedAt)];
      return known.includes(givenCategory) ? articleAddress(category.slug, slug) : null;
    }
    const row = this.content
      .sql('SELECT article FROM former_addresses WHERE slug = ? AND category = ? ORDER BY article LIMIT 1')
      .get(slug, category.id);
    const article = row === undefined ? null : this.located(String(row['article']));
    const now = article && this.content.all('categories').get(article.category);
    return article && now ? articleAddress(now.slug, article.slug) : null;
  }

  private campaignPageExists(slug: string, word: string | undefined, rest: string[]): boolean {
    const campaign = this.find('campaigns', slug);
    if (campaign === null || !this.hasPage(campaign)) return false;
    return word === undefined || this.isCampaignArchive(campaign.id, word, rest);
  }

  private campaignSuccessor(slug: string, word: string | undefined, rest: string[]): string | null {
    const found = this.findFormer('campaigns', slug);
    if (found === null || !this.hasPage(found)) return null;
    if (word === undefined) return campaignAddress(found.slug);
    return this.isCampaignArchive(found.id, word, rest)
      ? campaignArchiveAddress(found.slug, Number(rest[0]))
      : null;
  }

  /** Whether what follows a campaign's address is one of its archive pages. */
  private isCampaignArchive(campaign: string, word: string, [page, ...more]: string[]): boolean {
    return word === 'trang' && more.length === 0 && isWithin(page, this.archiveLength(campaign));
  }

  private documentSuccessor(slug: string): string | null {
    const found = this.findFormer('documents', slug);
    return found === null ? null : documentAddress(found.slug);
  }

  /** Whether the campaign has begun. */
  private hasPage(campaign: { startsAt: string | null } | null): boolean {
    return campaign !== null && (startOf(campaign.startsAt) ?? 0) <= this.now();
  }

  private redirectFrom(path: string): string | null {
    const redirects = this.content.all('redirects');
    // An imported portal has tens of thousands of them.
    if (this.redirects.of !== redirects) {
      const byFrom = new Map<string, string>();
      for (const { from, to } of redirects.values()) if (!byFrom.has(from)) byFrom.set(from, to);
      this.redirects = { of: redirects, byFrom };
    }
    return this.redirects.byFrom.get(path) ?? null;
  }

  formerAddresses(article: string): { category: string; slug: string }[] {
    return this.content
      .sql('SELECT category, slug FROM former_addresses WHERE article = ? ORDER BY category, slug')
      .all(article)
      .map((row) => ({ category: String(row['category']), slug: String(row['slug']) }));
  }

  private located(id: string): Located | null {
    const row = this.content
      .sql('SELECT id, slug, category, published_at FROM articles WHERE id = ?')
      .get(id);
    if (row === undefined) return null;
    const { slug, category, published_at: publishedAt } = row;
    return { id, slug: String(slug), category: String(category), publishedAt: Number(publishedAt) };
  }

  private lengthOf(category: Category): number {
    return this.content.lists.length(`category:${category.id}`);
  }

  private find<C extends 'categories' | 'campaigns' | 'documents'>(collection: C, slug: string) {
    for (const document of this.content.all(collection).values()) if (document.slug === slug) return document;
    return null;
  }

  private findFormer<C extends 'categories' | 'campaigns' | 'documents'>(collection: C, slug: string) {
    if (this.find(collection, slug) !== null) return null;
    for (const document of this.content.all(collection).values()) {
      if (document.formerSlugs.some((former) => former.slug === slug)) return document;
    }
    return null;
  }
}

/** The style sheet with the federation's own colours, if it has chosen any. */
export function* ofSettings({ colours }: SiteSettings): Generator<string> {
  const theme = themeOf(colours);
  if (theme !== null) yield theme.href;
}

interface Slugged {
  slug: string;
  formerSlugs: { slug: string }[];
}

/** Addresses of a document that is known by its slug alone, now and before. */
export function* named(document: Slugged, address: (slug: string) => string): Generator<string> {
  yield address(document.slug);
  for (const former of document.formerSlugs) yield address(former.slug);
}

/** Pages of a list that is found by its name; of a month also its sitemap. */
function* ofSeries(list: string, length: number): Generator<string> {
  const head = seriesAddress(list);
  if (head === null) return;
  yield head;
  const pages = countArchivePages(length, archivePageSizeOf(list));
  for (let page = 1; page <= pages; page++) yield seriesPageAddress(list, page) ?? head;
  if (list.startsWith('month:')) yield monthSitemapAddress(list.slice('month:'.length));
}

/** The further pages of documents by number that `upTo` documents fill and `after` do not. */
export function* byNumberPages(after: number, upTo: number): Generator<string> {
  for (let page = countNumberPages(after) + 1; page <= countNumberPages(upTo); page++)
    yield olderPageAddress(documentsByNumberAddress, page);
}

/** Addresses of the pages with the numbers from `after` + 1 to `upTo`, now and before. */
function* numbered(
  document: Slugged,
  address: (slug: string, page: number) => string,
  after: number,
  upTo: number,
): Generator<string> {
  for (let page = after + 1; page <= upTo; page++) yield* named(document, (slug) => address(slug, page));
}

/**
 * A redirect can have a forwarding page where its address can be a file of its own: not `…/index.html`, which is the
 * file of the folder's page, and not below what may be a file (`/rss.xml/`). Elsewhere the rules of servers remain.
 */
export function* ofRedirect(from: string): Generator<string> {
  if (!/^\/([a-z0-9_-]+\/)*([a-z0-9._-]+\.html?)?$/i.test(from)) return;
  if (!from.includes('..') && !/\/index\.html$/i.test(from)) yield from;
}

/** Former slugs under which an article that was published then could be found. */
function slugsAt(category: Category, publishedAt: number): string[] {
  return category.formerSlugs
    .filter((former) => former.slug !== category.slug && publishedAt <= Date.parse(former.until))
    .map((former) => former.slug);
}

const segments = (path: string) => path.split('/').filter((segment) => segment !== '');

function isWithin(page: string | undefined, pages: number): boolean {
  return page !== undefined && /^[1-9]\d*$/.test(page) && Number(page) <= pages;
}
