/** What the portal keeps of banners, campaigns, documents, redirects and globals. */
import type {
  Campaign,
  CollectionName,
  PublishedDocument,
  Seo,
  SiteSettings,
} from '../../../cms/feed/wire.ts';
import { campaignAddress, documentAddress, redirectsAddress } from '../../data/addresses.ts';
import { named, ofRedirect, ofSettings } from './address-book.ts';
import { convertBody, mediaOfBody } from './article-body.ts';
import type { SmallCollection } from './content.ts';

type Prepared = Campaign | (Omit<Campaign, 'intro'> & { introHtml: string | null }) | PublishedDocument;

/** What is kept of a document: ready HTML in place of the editor's state. */
export function prepare(collection: CollectionName, document: PublishedDocument): Prepared {
  if (collection !== 'campaigns') return document;
  const { intro, ...campaign } = document as Campaign;
  const html = convertBody(intro)
    .parts.map((part) => (part.kind === 'html' ? part.html : ''))
    .join('');
  // It becomes style on every page.
  const accent = /^#[0-9a-f]{6}$/i.test(campaign.accent ?? '') ? campaign.accent : null;
  return { ...campaign, accent, introHtml: html === '' ? null : html };
}

/** Media that a document of a small collection uses. */
export function mediaOf(collection: CollectionName, document: PublishedDocument): string[] {
  const { image, mobileImage, files, intro, seo, logo } = document as Partial<{
    image: string;
    mobileImage: string | null;
    files: string[];
    intro: Campaign['intro'];
    seo: Seo;
    logo: string | null;
  }>;
  if (collection === 'banners')
    return [image, mobileImage].filter((id): id is string => typeof id === 'string');
  if (collection === 'globals') return logo ? [logo] : [];
  const shared = seo?.image ? [seo.image] : [];
  return [...shared, ...(files ?? []), ...(collection === 'campaigns' ? mediaOfBody(intro ?? null) : [])];
}

/** Addresses that a document of a small collection has, had, or forwards from. */
export function* addressesOfSmall(collection: SmallCollection, document: unknown): Generator<string> {
  if (document === null) return;
  const { slug, formerSlugs, from } = document as {
    slug: string;
    formerSlugs: { slug: string }[];
    from: string;
  };
  const address = { campaigns: campaignAddress, documents: documentAddress }[collection as 'campaigns'];
  if (address !== undefined) {
    yield* named({ slug, formerSlugs }, address);
    if (formerSlugs.length > 0) yield redirectsAddress;
  }
  if (collection === 'globals' && (document as { id: string }).id === 'site-settings')
    yield* ofSettings(document as SiteSettings);
  if (collection === 'redirects') {
    yield* ofRedirect(from);
    yield redirectsAddress;
  }
}
