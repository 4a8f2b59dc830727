/** What every kind of old portal is turned into before it enters the newsroom. */

export interface OldCategory {
  origin: string;
  title: string;
  slug: string;
  description: string | null;
  /** Origin of the category above it, which stands earlier in the list. */
  parent: string | null;
  /** Paths at which the old portal had it. */
  addresses: string[];
}

export interface OldByline {
  name: string;
  role: string | null;
  isContributor: boolean;
}

export interface OldArticle {
  kind: 'article';
  origin: string;
  title: string;
  slug: string;
  sapo: string | null;
  html: string;
  /** `src` of the picture that stood for the article in lists. */
  cover: string | null;
  category: string | null;
  tags: string[];
  bylines: OldByline[];
  source: { name: string; url: string | null } | null;
  publishedAt: string | null;
  revisedAt: string | null;
  expiresAt: string | null;
  isPublished: boolean;
  /** Paths (with a query, if that is what tells pages apart) at which the old portal had it; the first is its own. */
  addresses: string[];
  /** What the report should say of it. */
  notes: string[];
}

/** Something that is left where it is, and why. */
export interface NotTaken {
  kind: 'not-taken';
  origin: string;
  title: string;
  reason: string;
}

/** A picture or another file that an article shows. */
export interface OldFile {
  origin: string;
  /** File name as the old portal had it. */
  name: string;
  alt: string | null;
  caption: string | null;
  credit: string | null;
  /** Where its bytes may be: files of the export, best first. */
  files: string[];
  /** Where the old portal served it; null when nobody knows. */
  url: string | null;
}

export interface OldPortal {
  kind: 'wordpress' | 'nukeviet' | 'html';
  /** For the report, e.g. the address of the old portal. */
  name: string;
  categories: OldCategory[];
  /** How many things `items` gives. */
  size: number;
  /** In the order in which they are to be brought in; may be asked for more than once. */
  items(): AsyncIterable<OldArticle | NotTaken>;
  /** The file behind a `src` or `href` in an article; null for what is no file of the old portal. */
  file(address: string, article: OldArticle): OldFile | null;
  /** The article behind a link in an article, and its own old address; null when the link leads elsewhere. */
  articleAt(address: string, article: OldArticle): { origin: string; address: string } | null;
  close(): void;
}
