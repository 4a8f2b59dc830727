import type { ImageObject, Organization } from 'schema-dts';
import type { Chrome, Picture } from '../data/models.ts';

const drawn = (siteUrl: string) => imageOf(`${siteUrl}/icons/icon-512.png`, 512, 512);
const own = ({ src, width, height }: Picture, siteUrl: string) => imageOf(siteUrl + src, width, height);

const imageOf = (url: string, width: number, height: number): ImageObject => ({
  '@type': 'ImageObject',
  url,
  width: String(width),
  height: String(height),
});

const identity = (siteUrl: string) => `${siteUrl}/#to-chuc`;

/** The federation as other things name it. */
export function publisher(site: Chrome['site'], siteUrl: string): Organization {
  return {
    '@type': 'Organization',
    '@id': identity(siteUrl),
    name: site.name,
    logo: site.logo === null ? drawn(siteUrl) : own(site.logo, siteUrl),
  };
}

/** The federation with everything that readers are told of it. */
export function organization(site: Chrome['site'], siteUrl: string): Organization {
  const { nameLines, description, address, phone, email } = site;
  const longName = nameLines[0];
  return {
    ...(publisher(site, siteUrl) as Extract<Organization, { '@type': 'Organization' }>),
    url: `${siteUrl}/`,
    ...(longName && longName !== site.name && { legalName: longName }),
    ...(description && { description }),
    ...(address && { address }),
    ...(phone && { telephone: phone }),
    ...(email && { email }),
    ...(site.social.length > 0 && { sameAs: site.social.map(({ href }) => href) }),
  };
}
