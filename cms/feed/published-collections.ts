import type { addressesOf } from '../addresses/note-address.ts';
import type { Config } from '../payload-types.ts';
import { announcementSnapshot } from './snapshots/announcement.ts';
import { articleSnapshot } from './snapshots/article.ts';
import { bannerSnapshot } from './snapshots/banner.ts';
import { campaignSnapshot } from './snapshots/campaign.ts';
import { categorySnapshot } from './snapshots/category.ts';
import { documentSnapshot } from './snapshots/document.ts';
import { formSnapshot } from './snapshots/form.ts';
import { mediaInText } from './snapshots/rich-text.ts';
import type { CollectionName, PublishedDocument, Seo } from './wire.ts';

export type StoredCollection = Exclude<CollectionName, 'globals'>;
export type StoredRow<C extends StoredCollection> = Config['collections'][C];
type Addresses = Awaited<ReturnType<typeof addressesOf>>;

/** How the feed publishes one collection. */
export interface PublishedCollection<C extends StoredCollection> {
  hasDrafts: boolean;
  isAddressed: boolean;
  /** The published form of a row; null when the row lacks what readers need. */
  snapshot(row: StoredRow<C>, addresses: Addresses): PublishedDocument<C> | null;
  /** Identifiers of the media that a document uses. */
  mediaOf(document: PublishedDocument<C>): string[];
  /**
   * The document without media that are gone: MongoDB keeps their identifiers, SQLite forgets them, readers get
   * neither. Null when nothing is left to show.
   */
  withoutLost(document: PublishedDocument<C>, isKnown: (id: string) => boolean): PublishedDocument<C> | null;
}

const noMedia = { mediaOf: () => [], withoutLost: <D>(document: D) => document };
const ifKnown = (id: string | null, isKnown: (id: string) => boolean) =>
  id !== null && isKnown(id) ? id : null;
const seoIfKnown = (seo: Seo, isKnown: (id: string) => boolean) => ({
  ...seo,
  image: ifKnown(seo.image, isKnown),
});
const present = (ids: (string | null)[]) => ids.filter((id) => id !== null);

export const publishedCollections: { [C in StoredCollection]: PublishedCollection<C> } = {
  articles: {
    hasDrafts: true,
    isAddressed: true,
    snapshot: (row, addresses) =>
      articleSnapshot(
        row,
        addresses.map(({ category, slug }) => ({ category: category ?? '', slug })),
      ),
    mediaOf: ({ cover, body, seo }) => [...present([cover, seo.image]), ...mediaInText(body)],
    withoutLost: (article, isKnown) => ({
      ...article,
      cover: ifKnown(article.cover, isKnown),
      seo: seoIfKnown(article.seo, isKnown),
    }),
  },
  categories: { hasDrafts: false, isAddressed: true, snapshot: categorySnapshot, ...noMedia },
  banners: {
    hasDrafts: true,
    isAddressed: false,
    snapshot: bannerSnapshot,
    mediaOf: ({ image, mobileImage }) => present([image, mobileImage]),
    withoutLost: (banner, isKnown) =>
      isKnown(banner.image) ? { ...banner, mobileImage: ifKnown(banner.mobileImage, isKnown) } : null,
  },
  campaigns: {
    hasDrafts: true,
    isAddressed: true,
    snapshot: campaignSnapshot,
    mediaOf: ({ intro, seo }) => [...present([seo.image]), ...mediaInText(intro)],
    withoutLost: (campaign, isKnown) => ({ ...campaign, seo: seoIfKnown(campaign.seo, isKnown) }),
  },
  documents: {
    hasDrafts: true,
    isAddressed: true,
    snapshot: documentSnapshot,
    mediaOf: ({ files, seo }) => [...files, ...present([seo.image])],
    withoutLost: (document, isKnown) => ({
      ...document,
      files: document.files.filter(isKnown),
      seo: seoIfKnown(document.seo, isKnown),
    }),
  },
  announcements: { hasDrafts: true, isAddressed: false, snapshot: announcementSnapshot, ...noMedia },
  forms: { hasDrafts: false, isAddressed: false, snapshot: formSnapshot, ...noMedia },
  redirects: {
    hasDrafts: false,
    isAddressed: false,
    snapshot: ({ id, from, to }) => ({ id, from, to }),
    ...noMedia,
  },
};
