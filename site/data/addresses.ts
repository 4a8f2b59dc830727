/** Addresses of the portal's pages. All end in `/`, except files. */

export const frontAddress = '/';
export const documentsAddress = '/van-ban/';
/** Everything that the library's script needs to filter and sort. */
export const documentsDataAddress = '/van-ban/danh-muc.json';
export const documentsByNumberAddress = '/van-ban/theo-so/';
export const searchAddress = '/tim-kiem/';
export const openSearchAddress = '/opensearch.xml';
export const monthsAddress = '/luu-tru/';
export const campaignsAddress = '/chien-dich/';
export const asideAddress = '/fragments/aside/';
export const sitemapAddress = '/sitemap.xml';
export const sitemapIndexAddress = '/sitemap-index.xml';
export const robotsAddress = '/robots.txt';
export const notFoundAddress = '/404.html';
/** What a reader without network gets in place of a page that is not kept. */
export const offlineAddress = '/ngoai-tuyen/';
export const redirectsAddress = '/_redirects';
export const feedAddress = '/rss.xml';
export const atomAddress = '/atom.xml';
export const manifestAddress = '/manifest.webmanifest';
export const humansAddress = '/humans.txt';
export const securityAddress = '/.well-known/security.txt';
export const portalCardAddress = '/cards/portal.png';
export const articleCardAddress = (slug: string) => `/cards/articles/${slug}.png`;
/** Whether a picture for shared links may stand there. */
export const isCardAddress = (path: string) => path.startsWith('/cards/');
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
export const keywordAddress = (slug: string) => `/tu-khoa/${slug}/`;
export const authorAddress = (slug: string) => `/tac-gia/${slug}/`;
/** @example documentFacetAddress('loai', 'ke-hoach') // => '/van-ban/loai/ke-hoach/' */
export const documentFacetAddress = (facet: string, slug: string) => `/van-ban/${facet}/${slug}/`;
/** An older page of the list whose own page is at `head`. */
export const olderPageAddress = (head: string, page: number) => `${head}trang/${page}/`;
export const monthSitemapAddress = (month: string) => `/sitemap/${month}.xml`;
