import type { BreadcrumbList } from 'schema-dts';
import type { Link } from '../data/models.ts';

/** The way to a page, from the outermost inwards. */
export function breadcrumbList(links: Link[], siteUrl: string): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: links.map(({ label, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: siteUrl + href,
    })),
  };
}
