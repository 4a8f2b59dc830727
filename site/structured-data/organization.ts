import type { Organization } from 'schema-dts';
import type { Chrome } from '../data/models.ts';

/** Largest drawn icon: 512 × 512. */
const logo = '/icons/icon-512.png';

const identity = (siteUrl: string) => `${siteUrl}/#to-chuc`;

/** The federation as other things name it. */
export function publisher(site: Chrome['site'], siteUrl: string): Organization {
  return {
    '@type': 'Organization',
    '@id': identity(siteUrl),
    name: site.name,
    logo: { '@type': 'ImageObject', url: siteUrl + logo, width: '512', height: '512' },
  };
}

/** The federation with everything that readers are told of it. */
export function organization(site: Chrome['site'], siteUrl: string): Organization {
  const { nameLines, description, address, phone, email, social } = site;
  const longName = nameLines[0];
  return {
    ...(publisher(site, siteUrl) as Extract<Organization, { '@type': 'Organization' }>),
    url: `${siteUrl}/`,
    ...(longName && longName !== site.name && { legalName: longName }),
    ...(description && { description }),
    ...(address && { address }),
    ...(phone && { telephone: phone }),
    ...(email && { email }),
    ...(social.length > 0 && { sameAs: social.map(({ href }) => href) }),
  };
}
