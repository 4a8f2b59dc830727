import type { DigitalDocument } from 'schema-dts';
import type { DocumentPage } from '../data/models.ts';
import { isoDay } from '../format/time.ts';
import { publisher } from './organization.ts';
import { partOfPortal } from './web-site.ts';

/** Guidelines and plans of a union are no legislation, so it is a document with a number, an issuer and files. */
export function officialDocument(page: DocumentPage, siteUrl: string): DigitalDocument {
  const { number, title, href, kind, field, issuer, signer, abstract, issuedAt, files, chrome } = page;
  return {
    '@type': 'DigitalDocument',
    url: siteUrl + href,
    name: title,
    identifier: number,
    datePublished: isoDay(issuedAt),
    ...(abstract && { abstract }),
    ...(kind && { genre: kind }),
    ...(field && { about: field }),
    ...(issuer && { author: { '@type': 'Organization', name: issuer } }),
    ...(signer && { accountablePerson: { '@type': 'Person', name: signer } }),
    ...(files.length > 0 && {
      encoding: files.map((file) => ({
        '@type': 'MediaObject' as const,
        contentUrl: siteUrl + file.href,
        encodingFormat: file.mimeType,
        contentSize: String(file.bytes),
      })),
    }),
    publisher: publisher(chrome.site, siteUrl),
    isPartOf: partOfPortal(siteUrl),
    inLanguage: 'vi',
  };
}
