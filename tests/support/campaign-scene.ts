/** Campaigns, banners and official documents as they cross from the newsroom, said in few words. */
import type { Banner, Campaign, Change, OfficialDocument } from '../../cms/feed/wire.ts';

const seo = { title: null, description: null, image: null };

/** A published campaign; its slug is its identifier. */
export function campaign(wanted: Partial<Campaign> & { slug: string }): Change {
  const document: Campaign = {
    id: wanted.slug,
    title: wanted.slug,
    kind: 'khac',
    year: null,
    theme: null,
    slogans: [],
    startsAt: null,
    endsAt: null,
    accent: null,
    intro: null,
    seo,
    formerSlugs: [],
    ...wanted,
  };
  return { collection: 'campaigns', id: document.id, version: '1', document, due: null };
}

/** A published banner; what its picture shows is said as `Ảnh: ` and the title. */
export function banner(wanted: Partial<Banner> & { id: string; image: string }): Change {
  const title = wanted.title ?? wanted.id;
  const document: Banner = {
    title,
    mobileImage: null,
    alt: `Ảnh: ${title}`,
    link: null,
    placement: 'hero',
    order: 0,
    startsAt: null,
    endsAt: null,
    campaign: null,
    ...wanted,
  };
  return { collection: 'banners', id: document.id, version: '1', document, due: null };
}

/** A published official document; its slug is its identifier. */
export function officialDocument(wanted: Partial<OfficialDocument> & { slug: string }): Change {
  const document: OfficialDocument = {
    id: wanted.slug,
    number: '1/KH-LĐLĐ',
    title: wanted.slug,
    kind: null,
    field: null,
    issuer: null,
    signer: null,
    issuedAt: '2026-04-01T00:00:00.000Z',
    effectiveAt: null,
    state: null,
    abstract: null,
    files: [],
    campaign: null,
    seo,
    formerSlugs: [],
    ...wanted,
  };
  return { collection: 'documents', id: document.id, version: '1', document, due: null };
}
