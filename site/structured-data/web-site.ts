import type { SearchAction, WebSite, WithActionConstraints } from 'schema-dts';
import { searchAddress } from '../data/addresses.ts';
import type { Chrome } from '../data/models.ts';
import { publisher } from './organization.ts';

const identity = (siteUrl: string) => `${siteUrl}/#cong-thong-tin`;

export function webSite(site: Chrome['site'], siteUrl: string): WebSite {
  return {
    '@type': 'WebSite',
    '@id': identity(siteUrl),
    url: `${siteUrl}/`,
    name: site.name,
    ...(site.description && { description: site.description }),
    inLanguage: 'vi',
    publisher: publisher(site, siteUrl),
    potentialAction: searchAction(siteUrl),
  };
}

/** The portal as its pages name it. */
export const partOfPortal = (siteUrl: string): WebSite => ({ '@type': 'WebSite', '@id': identity(siteUrl) });

/** How machines search the portal: the page's own parameter, as schema.org writes forms of addresses. */
const searchAction = (siteUrl: string): WithActionConstraints<SearchAction> => ({
  '@type': 'SearchAction',
  target: { '@type': 'EntryPoint', urlTemplate: `${siteUrl}${searchAddress}?q={search_term}` },
  'query-input': 'required name=search_term',
});
