/** What the pages show: ready data, nothing to look up or to decide. Instants are milliseconds since 1970 UTC. */
import type {
  Accent,
  AuthorView,
  BannerView,
  Byline,
  CardLook,
  Chrome,
  DocumentFilter,
  FacetName,
  Link,
  Picture,
  PublishedFile,
  PublishedForm,
  SearchWays,
  VideoPart,
  Windowed,
} from './reader.ts';

export type { Accent, BannerView, Byline, Chrome, DocumentFilter, Link, Picture, PublishedFile, Windowed };

/** An article in a list. */
export interface Teaser {
  title: string;
  shortTitle: string | null;
  href: string;
  sapo: string | null;
  category: Link;
  publishedAt: number;
  /** Only where the list shows pictures. */
  picture: Picture | null;
}

/** The picture that stands for a page in shared links. */
export type HeadImage = Pick<Picture, 'src' | 'width' | 'height' | 'alt'>;

/** What a page's head says of it, where that differs from what the page shows. */
export interface SeoHead {
  title: string;
  description: string | null;
  image: HeadImage | null;
}

/** A picture made of words, for shared links to pages without a picture. */
export interface SocialCard extends CardLook {
  /** Section; null: none. */
  kicker: string | null;
  title: string;
}

/** What the head of an article says besides. */
export interface ArticleHead {
  publishedAt: number;
  revisedAt: number | null;
  section: string;
  tags: string[];
  authors: string[];
}

/** A form that readers send to the newsroom; it is looked over there before it is stored. */
export interface ContactFormView extends Pick<
  PublishedForm,
  'slug' | 'title' | 'purpose' | 'keepDays' | 'consent'
> {
  /** Where it is sent. */
  action: string;
  questions: (Omit<PublishedForm['questions'][number], 'kind'> & {
    type: PublishedForm['questions'][number]['kind'] | 'tel';
    /** Of its own on the page. */
    fieldId: string;
  })[];
  /** For when the form cannot be sent. */
  phone: string | null;
  email: string | null;
}

export interface FrontPage {
  chrome: Chrome;
  featured: Teaser[];
  newest: Teaser[];
  pinned: Teaser[];
  blocks: {
    category: Link;
    children: Link[];
    articles: Teaser[];
    /** How much of the page it gets. */
    weight: 'leading' | 'full' | 'short';
  }[];
  documents: DocumentTeaser[];
}

export interface CategoryPage {
  chrome: Chrome;
  title: string;
  description: string | null;
  href: string;
  breadcrumb: Link[];
  children: Link[];
  articles: Teaser[];
  pinned: Teaser[];
  /** The next older archive page. */
  older: string | null;
  feed: string;
}

export interface ArchivePage {
  chrome: Chrome;
  title: string;
  href: string;
  category: Link;
  breadcrumb: Link[];
  number: number;
  articles: Teaser[];
  newer: string;
  older: string | null;
}

export type BodyBlock =
  | { kind: 'html'; html: string }
  | { kind: 'figure'; picture: Picture }
  | { kind: 'pictures'; pictures: Picture[] }
  | { kind: 'files'; files: AttachedFile[] }
  | { kind: 'video'; video: VideoCard };

export interface AttachedFile {
  name: string;
  href: string;
  /** What a reader's saved copy is called. */
  fileName: string;
  mimeType: string;
  /** As people say it: `PDF`, `Word` */
  type: string;
  bytes: number;
}

export type VideoCard = Omit<VideoPart, 'kind' | 'poster'> & { poster: Picture | null };

/** An entry of a table of contents, with the entries below it. */
export interface ContentsSection {
  text: string;
  anchor: string;
  parts: { text: string; anchor: string }[];
}

/** A tag as the editors wrote it, with its page. */
export interface Tag {
  label: string;
  href: string | null;
}

export interface ArticlePage {
  chrome: Chrome;
  id: string;
  title: string;
  href: string;
  sapo: string | null;
  category: Link;
  breadcrumb: Link[];
  cover: Picture | null;
  body: BodyBlock[];
  /** Null: the text is too short to need one. `open`: unfolded at first. */
  contents: { sections: ContentsSection[]; open: boolean } | null;
  words: number;
  tags: string[];
  /** The tags, each with its page if it has one. */
  tagLinks: Tag[];
  head: SeoHead;
  /** `href`: what else is signed with the name. */
  bylines: (Byline & { href: string | null })[];
  source: { name: string; url: string | null; publishedAt: number | null } | null;
  dateline: string | null;
  publishedAt: number;
  revisedAt: number | null;
  campaign: Link | null;
  /** The nearest newer and the nearest older article, and those beyond them, newest first. */
  sameCategory: { newer: Teaser | null; older: Teaser | null; others: Teaser[] };
  related: Teaser[];
  otherNews: Teaser[];
}

/** A campaign in a list, and at the head of its own page. */
export interface CampaignTeaser {
  title: string;
  href: string;
  theme: string | null;
  accent: Accent | null;
  startsAt: number | null;
  /** Its last millisecond: a campaign that ends at midnight has its last day before. */
  lastsUntil: number | null;
  isOver: boolean;
}

export interface CampaignPage extends CampaignTeaser {
  chrome: Chrome;
  breadcrumb: Link[];
  intro: BodyBlock[];
  slogans: string[];
  banners: Windowed<BannerView>[];
  head: SeoHead;
  articles: Teaser[];
  /** The next older archive page. */
  older: string | null;
  documents: DocumentTeaser[];
}

export interface CampaignArchivePage {
  chrome: Chrome;
  title: string;
  href: string;
  breadcrumb: Link[];
  number: number;
  articles: Teaser[];
  newer: string;
  older: string | null;
}

/** All campaigns that have begun. */
export interface CampaignsPage {
  chrome: Chrome;
  running: CampaignTeaser[];
  /** By year, the latest first. */
  past: { year: number; campaigns: CampaignTeaser[] }[];
}

export interface DocumentTeaser {
  number: string;
  title: string;
  href: string;
  kind: string | null;
  issuer: string | null;
  issuedAt: number;
  state: string | null;
}

/** A document in the library. */
export interface DocumentRow extends DocumentTeaser {
  field: string | null;
  abstract: string | null;
  files: AttachedFile[];
}

export interface DocumentsPage {
  chrome: Chrome;
  order: 'date' | 'number';
  /** Address of the first page. */
  head: string;
  href: string;
  /** Null: the first page. */
  number: number | null;
  /** What all of these documents have in common. */
  chosen: { facet: FacetName; slug: string; label: string; value: string } | null;
  /** On first pages. */
  filters: DocumentFilter[];
  documents: DocumentRow[];
  previous: string | null;
  next: string | null;
}

export interface DocumentPage extends DocumentRow {
  chrome: Chrome;
  /** The values by which the library finds it. */
  facets: { facet: FacetName; label: string; href: string }[];
  signer: string | null;
  campaign: Link | null;
  effectiveAt: number | null;
  head: SeoHead;
  related: DocumentTeaser[];
}

/** Articles of a list that is numbered from the oldest. */
interface ListPage {
  chrome: Chrome;
  /** Address of the list's own page. */
  head: string;
  href: string;
  /** Of the archive page; null: the list's own page. */
  number: number | null;
  articles: Teaser[];
  newer: string | null;
  older: string | null;
}

export interface KeywordPage extends ListPage {
  /** Each of the words that share the address, as it is written most. */
  words: string[];
}

export interface AuthorPage extends ListPage {
  author: AuthorView;
}

export interface MonthPage extends ListPage {
  /** `yyyy-mm` */
  month: string;
  following: Link | null;
  previous: Link | null;
}

export interface MonthsPage {
  chrome: Chrome;
  href: string;
  /** Newest first, each with its twelve months. */
  years: {
    year: string;
    articles: number;
    /** `bar`: from 0 to 40, where 40 is the fullest month of all. */
    months: { number: number; href: string | null; articles: number; bar: number }[];
  }[];
}

/** The fragment that old articles fetch beside themselves. */
export interface AsideFragment {
  pinned: Teaser[];
  newest: Teaser[];
}

export interface FeedItem {
  id: string;
  title: string;
  href: string;
  sapo: string | null;
  /** The category, then the tags. */
  subjects: string[];
  bylines: Byline[];
  source: ArticlePage['source'];
  publishedAt: number;
  /** Last change, never before the publication. */
  updatedAt: number;
  cover: Picture | null;
  /** The cover as one file that every program opens. */
  enclosure: PublishedFile | null;
  body: BodyBlock[];
}

export interface NewsFeed {
  title: string;
  /** Who publishes it. */
  publisher: string;
  description: string | null;
  /** Page that the feed belongs to. */
  href: string;
  items: FeedItem[];
}

export interface SitemapEntry {
  href: string;
  /** Last change in milliseconds, where it is known. */
  changedAt: number | null;
  /** Addresses of pictures on the page. */
  pictures?: string[];
  /** For recent news. */
  news?: { title: string; publishedAt: number };
}

/** Where to report a weakness of the portal, and until when this is certain. */
export interface SecurityContact {
  email: string | null;
  /** Page with other ways to get in touch. */
  href: string;
  expiresAt: number;
}

export interface SearchPage {
  chrome: Chrome;
  ways: SearchWays;
}

/** Page without a model of its own: only what surrounds it. */
export interface PlainPage {
  chrome: Chrome;
}
