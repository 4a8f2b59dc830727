/** Every question that a page can ask. */
export { articlePage } from './queries/article.ts';
export {
  campaignArchivePage,
  campaignPage,
  campaignsPage,
  documentPage,
  documentsPage,
} from './queries/campaign.ts';
export { archivePage, categoryPage, monthPage } from './queries/category.ts';
export { contactDetails, contactForm } from './queries/contact.ts';
export { newsFeed } from './queries/feeds.ts';
export { imprint, securityContact } from './queries/imprint.ts';
export { monthSitemap, newsSitemap, publisherName, sitemap, sitemapIndex } from './queries/sitemaps.ts';
export { asideFragment, frontPage, plainPage } from './queries/front.ts';
export { lookOfPortal, themePage } from './queries/theme.ts';
