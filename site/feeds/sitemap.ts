import type { SitemapEntry } from '../data/models.ts';
import { isoTime } from '../format/time.ts';
import { escapeXml } from '../format/xml.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
const sitemapNamespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
const newsNamespace = 'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"';

/** A sitemap; entries with `news` also carry what Google News reads. `publication`: the portal's name. */
export function writeSitemap(entries: SitemapEntry[], siteUrl: string, publication: string): string {
  const hasNews = entries.some((entry) => entry.news !== null);
  const urls = entries.map((entry) => `<url>${location(entry, siteUrl)}${news(entry, publication)}</url>\n`);
  return `${declaration}<urlset ${sitemapNamespace}${hasNews ? ` ${newsNamespace}` : ''}>\n${urls.join('')}</urlset>\n`;
}

/** A list of sitemaps. */
export function writeSitemapIndex(
  entries: Pick<SitemapEntry, 'href' | 'changedAt'>[],
  siteUrl: string,
): string {
  const maps = entries.map((entry) => `<sitemap>${location(entry, siteUrl)}</sitemap>\n`);
  return `${declaration}<sitemapindex ${sitemapNamespace}>\n${maps.join('')}</sitemapindex>\n`;
}

function location({ href, changedAt }: Pick<SitemapEntry, 'href' | 'changedAt'>, siteUrl: string): string {
  const changed = changedAt === null ? '' : `<lastmod>${isoTime(changedAt)}</lastmod>`;
  return `<loc>${escapeXml(siteUrl + href)}</loc>${changed}`;
}

function news({ news: entry }: SitemapEntry, publication: string): string {
  if (!entry) return '';
  const from = `<news:publication><news:name>${escapeXml(publication)}</news:name><news:language>vi</news:language></news:publication>`;
  const published = `<news:publication_date>${isoTime(entry.publishedAt)}</news:publication_date>`;
  return `<news:news>${from}${published}<news:title>${escapeXml(entry.title)}</news:title></news:news>`;
}
