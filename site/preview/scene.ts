/** What is to be shown to somebody who may see it before readers do: a few documents, one of them not published. */
import type { Change, CollectionName, Media } from '../../cms/feed/wire.ts';
import type { PublishedFile } from '../data/reader.ts';

export interface PreviewScene {
  /** The document to show, or the name of a page of `content/pages`; null: the front page. */
  shown: { collection: CollectionName; id: string } | { page: string } | null;
  /** The instant whose state is shown, in milliseconds. */
  now: number;
  /** The document in its present form, and what is published around it. */
  changes: Change[];
  /** Media that these use, with the addresses under which whoever looks may have the files. */
  media: { media: Media; files: PublishedFile[] }[];
}

/** What the page gets besides its content. */
export interface PreviewDress {
  /** Address below which the release's styles and fixed files are, without a slash at the end. */
  filesAt: string;
  /** The only script that the page's policy allows to run. */
  nonce: string;
  /** Follows what is typed in the form that shows the page; for a page that stands alone, false. */
  isLive: boolean;
  /** Said above the page; null: nothing. */
  notice: string | null;
}

/** `status` 404: nothing would stand on the portal for this. */
export interface PreviewPage {
  status: 200 | 404;
  html: string;
}

export interface PreviewFile {
  bytes: Uint8Array<ArrayBuffer>;
  contentType: string;
}
