const xml = 'application/xml';

/** The site that the templates beside this are for: the lists, feeds and addresses of our portal. */
export function hugoConfig(siteUrl: string) {
  return {
    baseURL: `${siteUrl}/`,
    title: 'Công đoàn Lam Giang',
    defaultContentLanguage: 'vi',
    timeZone: 'Asia/Ho_Chi_Minh',
    enableRobotsTXT: true,
    disableKinds: ['taxonomy'],
    taxonomies: { month: 'months' },
    permalinks: { term: { months: '/luu-tru/:slug/' } },
    pagination: { pagerSize: 20, path: 'trang', disableAliases: true },
    related: { includeNewer: true, threshold: 1, toLower: true, indices: [{ name: 'tags', weight: 100 }] },
    outputFormats: {
      rss: { mediaType: 'application/rss+xml', baseName: 'rss' },
      jsonfeed: { mediaType: 'application/json', baseName: 'feed', isPlainText: true },
      sitemapindex: { mediaType: xml, baseName: 'sitemap-index' },
      monthsitemap: { mediaType: xml, baseName: 'sitemap' },
    },
    outputs: {
      home: ['html', 'rss', 'jsonfeed', 'sitemapindex'],
      section: ['html', 'rss'],
      term: ['html', 'monthsitemap'],
      page: ['html'],
    },
    markup: {
      goldmark: {
        extensions: { typographer: { disable: true } },
        parser: { autoHeadingIDType: 'github-ascii' },
      },
    },
  };
}
