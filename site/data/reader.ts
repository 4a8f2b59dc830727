/**
 * The door to the content. Pages ask a `ContentReader`; whatever it answers, it notes, so that the publisher knows
 * which pages a change touches. Every method is synchronous and answers from the projection alone.
 */
import type {
  Announcement,
  Banner,
  Campaign as PublishedCampaign,
  Category,
  Navigation,
  OfficialDocument,
  PublishedForm,
  Seo,
  SiteSettings,
} from '../../cms/feed/wire.ts';
import type { FacetName } from './document-facets.ts';
import type { PeriodName } from './periods.ts';

export type {
  Announcement,
  Banner,
  Category,
  FacetName,
  Navigation,
  OfficialDocument,
  PublishedForm,
  Seo,
  SiteSettings,
};

/** A campaign whose introduction is ready to be shown. */
export type Campaign = Omit<PublishedCampaign, 'intro'> & { intro: BodyPart[] };

/** What lists show of an article. */
export interface ArticleCard {
  id: string;
  title: string;
  shortTitle: string | null;
  slug: string;
  sapo: string | null;
  /** Medium. */
  cover: string | null;
  category: string;
  /** Milliseconds since 1970 UTC. */
  publishedAt: number;
  featured: boolean;
  pinned: boolean;
}

/** A stretch of an article's body: ready HTML, or pictures that are looked up when the page is rendered. */
export type BodyPart =
  | {
      kind: 'html';
      html: string;
      /** Articles that the HTML links to, as `href="bai:<id>"`. */ links: string[];
    }
  | FigurePart
  | { kind: 'pictures'; media: string[] }
  | { kind: 'files'; media: string[] }
  | VideoPart;

/** A picture, with what it says at this place instead of its own caption and credit. */
export interface FigurePart {
  kind: 'figure';
  media: string;
  caption: string | null;
  credit: string | null;
}

/** A video of another host, or a file: nothing of it is loaded before the reader asks for it. */
export interface VideoPart {
  kind: 'video';
  provider: VideoProvider;
  href: string;
  player: string;
  title: string;
  /** Medium. */
  poster: string | null;
}

export type VideoProvider = 'youtube' | 'vimeo' | 'facebook' | 'file';

export interface Heading {
  depth: 2 | 3;
  text: string;
  anchor: string;
}

export interface Byline {
  name: string;
  role: string | null;
  unit: string | null;
  isContributor: boolean;
}

/** Everything of an article that only its own page and the full-text feeds show. */
export interface ArticleText {
  body: BodyPart[];
  headings: Heading[];
  words: number;
  tags: string[];
  bylines: Byline[];
  source: { name: string; url: string | null; publishedAt: number | null } | null;
  dateline: string | null;
  /** Milliseconds since 1970 UTC. */
  revisedAt: number | null;
  related: string[];
  campaign: string | null;
  seo: Seo;
}

/** What sitemaps say of an article besides its card. */
export interface ArticleFacts {
  /** Milliseconds since 1970 UTC. */
  revisedAt: number | null;
  /** Media that the body shows as pictures. */
  pictures: string[];
}

/** What full-text feeds show of an article besides its card. */
export type FeedText = Pick<ArticleText, 'body' | 'tags' | 'bylines' | 'source' | 'revisedAt'>;

/** How much of the listed articles a reader shows, hence which changes matter to it. */
export type Facet = 'count' | 'card' | 'facts' | 'full';

/**
 * Name of an ordered list of articles (everything, a category with its descendants, a tag, a campaign, what has a
 * keyword's address, what is signed with a name, a month, the picks), or of official documents.
 */
export type ListName =
  | 'all'
  | 'featured'
  | 'pinned'
  | `category:${string}`
  | `tag:${string}`
  | `campaign:${string}`
  | `keyword:${string}`
  | `author:${string}`
  | `month:${string}`
  | DocumentListName;

/** By date of issue, all or those with one value; or all by number. */
export type DocumentListName = 'documents' | 'documents-by-number' | `documents:${FacetName}:${string}`;

/** Kinds of words whose spellings are counted: tags, signatures, the values that narrow down the library. */
export type NameKind = 'tag' | 'author' | FacetName;

/** A spelling and how many published things use it. */
export interface NameUse {
  form: string;
  uses: number;
}

/** Where an article stands in every list that it is in. */
export interface Place {
  /** Milliseconds since 1970 UTC. */
  publishedAt: number;
  id: string;
}

export interface MonthCount {
  /** `yyyy-mm` */
  month: string;
  articles: number;
}

export interface ContentReader {
  /** The instant whose state is shown, in milliseconds. Read by shared values only, never by a page itself. */
  readonly now: number;

  card(id: string): ArticleCard | null;
  text(id: string): ArticleText | null;
  /** The published article with this slug; addresses are not noted, because a change of address names its pages. */
  articleBySlug(slug: string): ArticleCard | null;

  /** The newest of a list, newest first. */
  newest(list: ListName, limit: number): ArticleCard[];
  /** The same with what full-text feeds show. */
  newestTexts(list: ListName, limit: number): { card: ArticleCard; text: FeedText }[];
  /** The same with what sitemaps say. */
  newestFacts(list: ListName, limit: number): { card: ArticleCard; facts: ArticleFacts }[];
  /** The neighbours of a place that `wanted` accepts, nearest first; reads no further than it needs to. */
  neighbours(
    list: ListName,
    of: Place,
    direction: 'newer' | 'older',
    limit: number,
    wanted?: (card: ArticleCard) => boolean,
  ): ArticleCard[];
  /** Those published in `[from, to)` (milliseconds), newest first. */
  between(list: ListName, from: number, to: number): ArticleCard[];
  /** The same with what sitemaps say. */
  factsBetween(list: ListName, from: number, to: number): { card: ArticleCard; facts: ArticleFacts }[];
  /** `length` articles from the `rank`-th oldest on (0: the oldest), newest first. */
  slice(list: ListName, rank: number, length: number): ArticleCard[];
  /** The articles from the `rank`-th oldest up to the newest, newest first. */
  sliceToNewest(list: ListName, rank: number): ArticleCard[];
  count(list: ListName): number;
  /** Whether the list has an entry with this rank from the oldest (0). */
  hasRank(list: ListName, rank: number): boolean;

  category(id: string): Category | null;
  categoryBySlug(slug: string): Category | null;
  categories(): Category[];
  campaign(id: string): Campaign | null;
  campaignBySlug(slug: string): Campaign | null;
  campaigns(): Campaign[];
  banners(): Banner[];
  announcements(): Announcement[];
  /** Newest first (by date of issue). */
  documents(): OfficialDocument[];
  documentBySlug(slug: string): OfficialDocument | null;
  /** `length` documents from the one with this rank on, last first. */
  documentSlice(list: DocumentListName, rank: number, length: number): OfficialDocument[];
  /** The documents from this rank up to the newest, newest first. */
  documentsToNewest(list: DocumentListName, rank: number): OfficialDocument[];
  /** The nearest issued before or after this one, nearest first. */
  documentNeighbours(
    list: DocumentListName,
    of: OfficialDocument,
    direction: 'newer' | 'older',
    limit: number,
  ): OfficialDocument[];
  /** How many documents have each value that any has, in the order of addresses. */
  documentFacets(): { facet: FacetName; slug: string; count: number }[];
  /** In how many spellings a word is in use, the most used first. */
  names(kind: NameKind, slug: string): NameUse[];
  /** A form that readers can send to the newsroom. */
  form(slug: string): PublishedForm | null;
  media(id: string): PublishedMedia | null;
  settings(): SiteSettings | null;
  navigation(): Navigation | null;
  /** Where the portal has what was asked for at a path of its own: there, at its new address, or nowhere (null). */
  resolve(path: string): string | null;
  /** Months (`yyyy-mm`, Asia/Ho_Chi_Minh) that have articles, newest first. */
  months(): string[];
  /** The same with the number of their articles. */
  monthCounts(): MonthCount[];

  /**
   * First instant of the present day or half year in Vietnam, in milliseconds, for what may depend on no more than
   * that. Noted: the publisher renders readers again when the next one begins and shows them something else.
   */
  period(name: PeriodName): number;

  /** A value that many pages share. They are rendered again only if the value itself changes. */
  shared<Name extends keyof SharedValues>(name: Name, argument: string): SharedValues[Name];
}

/** A medium with the addresses of its files on the portal. */
export interface PublishedMedia {
  id: string;
  alt: string;
  caption: string | null;
  credit: string | null;
  mimeType: string;
  width: number | null;
  height: number | null;
  /** What must stay in sight where the picture is cropped, in per cent; null: its middle. */
  focus: { x: number; y: number } | null;
  files: PublishedFile[];
}

export interface PublishedFile {
  /** Content-addressed, for example `/media/0123456789abcdef-640.avif`. */
  href: string;
  mimeType: string;
  bytes: number;
  width: number | null;
  height: number | null;
}

/** Values shared between pages, by name; computed by `site/data/shared.ts`. */
export interface SharedValues {
  chrome: Chrome;
  /** The federation's name and what belongs to it, for what shows no menus or banners. */
  site: Omit<Chrome['site'], keyof SharedValues['look']>;
  /** How the federation looks, for what shows it: feeds do not. */
  look: Pick<Chrome['site'], 'logo' | 'theme' | 'bandColour' | 'social'>;
  /** Argument `<list>`: how many archive pages the list has. */
  archivePages: number;
  /** Argument `<list>/<n>`: whether archive page n + 1 exists. */
  hasNextArchivePage: boolean;
  /** Argument `<n>`: whether the documents in the order of their numbers have a page n. */
  hasNumberPage: boolean;
  /** Argument `<slug>`: how a tag is written, in each of the words that share the slug; empty: nobody uses it. */
  keywordTitles: string[];
  /** Argument `<slug>`: the name, and what the bylines say of it. */
  author: AuthorView;
  /** Argument `''`: by what the documents library can be narrowed down. */
  documentFilters: DocumentFilter[];
  /** Argument `<campaign id>`: whether it has begun, and so has a page. */
  campaignHasPage: boolean;
  /** Argument `<campaign id>`: whether it is over. */
  campaignIsOver: boolean;
  /** Argument `<campaign id>`: its banners of every placement, in the editors' order. */
  campaignBanners: Windowed<BannerView>[];
  /** Argument `<campaign id>`: its official documents, newest first. */
  campaignDocuments: OfficialDocument[];
  /** Argument `''`: months that have articles, as `yyyy-mm` in Asia/Ho_Chi_Minh, newest first. */
  months: string[];
  /** Argument `yyyy-mm`: whether articles of that month have cards of their own for shared links. */
  monthHasCards: boolean;
  /** Argument `''`: where readers get without searching. */
  searchWays: SearchWays;
  /** What every card for shared links shows of the federation. */
  cardLook: CardLook;
}

export interface AuthorView {
  /** Each of the names that share the slug; empty: nobody signs with it. */
  names: string[];
  /** `Phó Chủ tịch LĐLĐ tỉnh`, the most used first. */
  roles: string[];
  /** Whether every byline is a contributor's. */
  isContributor: boolean;
}

/** What the search page offers to readers who do not search by words. Without counts: every publication changes them. */
export interface SearchWays {
  /** Categories without a parent, each with all those below it. */
  categories: (Link & { children: Link[] })[];
  /** The newest years with the months that have articles, newest first. */
  years: { year: string; months: Link[] }[];
  /** Kinds, issuers, years of documents. */
  documents: { label: string; values: Link[] }[];
}

/** A facet with more than one value. */
export interface DocumentFilter {
  facet: FacetName;
  label: string;
  values: { slug: string; label: string; href: string; count: number }[];
}

/** A value with the window in which it is shown; instants in milliseconds, `null`: no bound. `until` is exclusive. */
export interface Windowed<T> {
  from: number | null;
  until: number | null;
  /** Whether it was active when the page was rendered. */
  active: boolean;
  value: T;
}

export interface Link {
  label: string;
  href: string;
}

/** One picture in every encoded width, ready for a `<picture>` element. */
export interface Picture {
  alt: string;
  caption: string | null;
  credit: string | null;
  width: number;
  height: number;
  /** Widest JPEG. */
  src: string;
  avif: string;
  webp: string;
  jpeg: string;
  /** Classes that keep the chosen part in sight where the picture is cropped; null: its middle. */
  focus: string | null;
}

export interface BannerView {
  id: string;
  title: string;
  alt: string;
  href: string | null;
  picture: Picture;
  mobilePicture: Picture | null;
  /** It has words of its own and is shown whole; any other is a photograph beside its title, and cropped. */
  isPoster: boolean;
  /** Of its campaign. */
  accent: Accent | null;
}

/** What a campaign calls out; all of it has the campaign's window. */
export interface SlogansView {
  /** `href: null` as long as the campaign has no page. */
  campaign: { label: string; href: string | null };
  accent: Accent | null;
  /** At least one. */
  slogans: string[];
}

/** A colour that editors chose, and in which ink text on it can be read: `light` is white, `dark` is black. */
export interface Accent {
  fill: string;
  ink: 'light' | 'dark';
}

/** A warning, or mourning, at the top of every page. */
export interface AnnouncementView {
  id: string;
  kind: Announcement['kind'];
  title: string;
  text: string | null;
  href: string | null;
}

/** A page of the federation on a social network. */
export interface SocialLink extends Link {
  network: SiteSettings['social'][number]['network'];
}

export interface CardLook {
  /** The federation's name over one line or two. */
  nameLines: string[];
  /** Address of its own logo, if it has one. */
  logo: string | null;
  /** Colour of the bands, `#rrggbb`. */
  band: string;
  /** Colour of words, `#rrggbb`. */
  accent: string;
}

/** What stands around every page: the federation's name, menus, slogans and banners. */
export interface Chrome {
  site: {
    name: string;
    nameLines: string[];
    description: string | null;
    address: string | null;
    phone: string | null;
    email: string | null;
    footerLines: string[];
    /** The federation's own; null: the drawn one. */
    logo: Picture | null;
    /** Address of the style sheet with the federation's own colours, if it chose any. */
    theme: string | null;
    /** Colour of the band on top of every page, `#rrggbb`. */
    bandColour: string;
    social: SocialLink[];
  };
  header: Link[];
  footer: { title: string; links: Link[] }[];
  slogans: Windowed<SlogansView>[];
  heroBanners: Windowed<BannerView>[];
  sidebarBanners: Windowed<BannerView>[];
  /** Stands for pages without a picture in shared links. */
  shareCard: { src: string; width: number; height: number; alt: string };
  announcements: Windowed<AnnouncementView>[];
}
