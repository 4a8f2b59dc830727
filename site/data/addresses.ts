/** Addresses of the portal's pages. All end in `/`, except files. */

export const frontAddress = '/';
export const documentsAddress = '/van-ban/';
export const campaignsAddress = '/chien-dich/';
export const asideAddress = '/fragments/aside/';
export const sitemapAddress = '/sitemap.xml';
export const sitemapIndexAddress = '/sitemap-index.xml';
export const robotsAddress = '/robots.txt';
export const notFoundAddress = '/404.html';
export const redirectsAddress = '/_redirects';
export const feedAddress = '/rss.xml';
export const atomAddress = '/atom.xml';
export const manifestAddress = '/manifest.webmanifest';
export const humansAddress = '/humans.txt';
export const securityAddress = '/.well-known/security.txt';
export const contactAddress = '/lien-he/';
export const jsonFeedAddress = '/feed.json';
export const newsSitemapAddress = '/sitemap-news.xml';

export const categoryAddress = (slug: string) => `/${slug}/`;
export const categoryFeedAddress = (slug: string) => `/${slug}/rss.xml`;
export const archiveAddress = (slug: string, page: number) => `/${slug}/trang/${page}/`;
export const articleAddress = (categorySlug: string, slug: string) => `/${categorySlug}/${slug}/`;
export const campaignAddress = (slug: string) => `/chien-dich/${slug}/`;
export const campaignArchiveAddress = (slug: string, page: number) => `/chien-dich/${slug}/trang/${page}/`;
export const documentAddress = (slug: string) => `/van-ban/${slug}/`;
/** @example monthAddress('2026-10') // => '/luu-tru/2026/10/' */
export const monthAddress = (month: string) => `/luu-tru/${month.replace('-', '/')}/`;
export const monthSitemapAddress = (month: string) => `/sitemap/${month}.xml`;
