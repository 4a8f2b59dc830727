import type { WebSite } from 'schema-dts';
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
  };
}

/** The portal as its pages name it. */
export const partOfPortal = (siteUrl: string): WebSite => ({ '@type': 'WebSite', '@id': identity(siteUrl) });
