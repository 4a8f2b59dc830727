import type { SitemapEntry } from '../data/models.ts';
import { isoTime } from '../format/time.ts';
import { escapeXml } from '../format/xml.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
const sitemapNamespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
const imageNamespace = 'xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"';
const newsNamespace = 'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"';

/**
 * A sitemap; entries with pictures or `news` also carry what search engines for these read.
 * @param publication the portal's name
 */
export function writeSitemap(entries: SitemapEntry[], siteUrl: string, publication: string): string {
  const namespaces = [
    sitemapNamespace,
    entries.some((entry) => entry.pictures?.length) ? imageNamespace : '',
    entries.some((entry) => entry.news) ? newsNamespace : '',
  ];
  const urls = entries.map(
    (entry) => `<url>${location(entry, siteUrl)}${news(entry, publication)}${images(entry, siteUrl)}</url>\n`,
  );
  return `${declaration}<urlset ${namespaces.filter(Boolean).join(' ')}>\n${urls.join('')}</urlset>\n`;
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

function images({ pictures = [] }: SitemapEntry, siteUrl: string): string {
  return pictures
    .map((href) => `<image:image><image:loc>${escapeXml(siteUrl + href)}</image:loc></image:image>`)
    .join('');
}
