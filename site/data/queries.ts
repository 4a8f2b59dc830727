/** Every question that a page can ask. */
export { articlePage } from './queries/article.ts';
export { campaignArchivePage, campaignPage, campaignsPage } from './queries/campaign.ts';
export { archivePage, categoryPage } from './queries/category.ts';
export { contactDetails, contactForm } from './queries/contact.ts';
export { newsFeed } from './queries/feeds.ts';
export { imprint, securityContact } from './queries/imprint.ts';
export { monthSitemap, newsSitemap, publisherName, sitemap, sitemapIndex } from './queries/sitemaps.ts';
export { asideFragment, frontPage, plainPage } from './queries/front.ts';
export {
  documentFacetPage,
  documentPage,
  documentsByNumberPage,
  documentsData,
  documentsPage,
} from './queries/documents.ts';
export { monthPage, monthsPage } from './queries/months.ts';
export { authorPage, keywordPage } from './queries/named-lists.ts';
export { searchPage } from './queries/search.ts';
export { lookOfPortal, themePage } from './queries/theme.ts';
