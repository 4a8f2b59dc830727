/** What can be found: articles, official documents; and pictures, in an index of their own. */
export type EntryKind = 'tin' | 'van-ban' | 'anh';

/** One of the indexes that are searched apart. */
export type IndexName = 'main' | 'pictures';

/** What a result shows: the content of one file. */
export interface Shown {
  kind: EntryKind;
  /** Of a picture: its caption. */
  title: string;
  /** Of the article or document; of a picture: of the article that shows it. */
  slug: string;
  /** Identifier of the article's category; null for documents. */
  category: string | null;
  /** Milliseconds since 1970 UTC by which results are ordered. */
  at: number;
  summary: string | null;
  /** Beside a title that says the same, so it has no words of its own. */
  picture: { src: string; width: number; height: number } | null;
  /** Of a document. */
  number: string | null;
}

/** Text that is searched and not shown as a whole: the content of one file, read where the rest does not suffice. */
export interface Texts {
  /** Plain text, block by block. */
  body: string[];
  /** What stands neither in title, summary nor body: tags, names of authors. */
  also: string[];
}

/** Something published, as it is taken into an index. */
export interface IndexedEntry {
  /** Unique in its index: `article:12`, `document:7`, `picture:12:3`. */
  id: string;
  /** Milliseconds since 1970 UTC; newer ones come first among equals. */
  at: number;
  /** Texts by field; a phrase never crosses from one text to the next. */
  title: string[];
  summary: string[];
  body: string[];
  /** What filters ask for, `<kind>:<value>`: `kind:tin`, `category:5`, `year:2026`. */
  labels: string[];
  shown: Shown;
  texts: Texts;
}
