/** What the portal keeps of announcements, banners, campaigns, documents, forms, redirects and globals. */
import type {
  Campaign,
  CollectionName,
  PublishedDocument,
  Seo,
  SiteSettings,
} from '../../../cms/feed/wire.ts';
import { documentAddress, redirectsAddress } from '../../data/addresses.ts';
import type { Campaign as PreparedCampaign } from '../../data/reader.ts';
import { named, ofRedirect, ofSettings, type AddressBook } from './address-book.ts';
import { convertBody, mediaOfBody } from './article-body.ts';
import type { SmallCollection } from './content.ts';

type Prepared = PreparedCampaign | PublishedDocument;

/** What is kept of a document: what is ready to be shown in place of the editor's state. */
export function prepare(collection: CollectionName, document: PublishedDocument): Prepared {
  if (collection !== 'campaigns') return document;
  const { intro, ...campaign } = document as Campaign;
  // It becomes part of every page.
  const accent = /^#[0-9a-f]{6}$/i.test(campaign.accent ?? '') ? campaign.accent : null;
  return { ...campaign, accent, intro: convertBody(intro).parts };
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
export function* addressesOfSmall(
  collection: SmallCollection,
  document: unknown,
  book: AddressBook,
): Generator<string> {
  if (document === null) return;
  if (collection === 'campaigns') yield* withRules(document as Addressed, (one) => book.ofCampaign(one));
  if (collection === 'documents')
    yield* withRules(document as Addressed, (one) => named(one, documentAddress));
  if (collection === 'globals' && (document as { id: string }).id === 'site-settings')
    yield* ofSettings(document as SiteSettings);
  if (collection === 'redirects') {
    yield* ofRedirect((document as { from: string }).from);
    yield redirectsAddress;
  }
}

interface Addressed {
  id: string;
  slug: string;
  formerSlugs: { slug: string }[];
}

/** What has had another address also has a rule that forwards. */
function* withRules(
  document: Addressed,
  addresses: (document: Addressed) => Iterable<string>,
): Generator<string> {
  yield* addresses(document);
  if (document.formerSlugs.length > 0) yield redirectsAddress;
}
