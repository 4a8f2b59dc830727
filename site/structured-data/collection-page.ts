import type { CollectionPage } from 'schema-dts';
import { partOfPortal } from './web-site.ts';

/** A page that lists others: a category, a campaign, the documents. */
export interface ListedPage {
  title: string;
  description?: string | null;
  href: string;
  /** In the order in which the page lists them. */
  items: { title: string; href: string }[];
}

/** More of them say nothing more of the page. */
const listedItems = 10;

export function collectionPage(page: ListedPage, siteUrl: string): CollectionPage {
  const items = page.items.slice(0, listedItems);
  return {
    '@type': 'CollectionPage',
    url: siteUrl + page.href,
    name: page.title,
    ...(page.description && { description: page.description }),
    inLanguage: 'vi',
    isPartOf: partOfPortal(siteUrl),
    ...(items.length > 0 && {
      mainEntity: {
        '@type': 'ItemList',
        itemListElement: items.map(({ href }, index) => ({
          '@type': 'ListItem',
          position: index + 1,
          url: siteUrl + href,
        })),
      },
    }),
  };
}
