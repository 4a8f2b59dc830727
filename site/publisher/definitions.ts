/** What the publisher needs of the world, named after what it can do. */
import type { Batch, Change, CollectionName, Inventory, Media } from '../../cms/feed/wire.ts';
import type { ContentReader, PublishedFile } from '../data/reader.ts';

export interface Clock {
  /** Milliseconds since 1970 UTC. */
  now(): number;
}

/** The newsroom's feed of what is published. */
export interface FeedSource {
  /**
   * What changed after `position` (null: from the beginning); waits up to `wait` seconds for something to come.
   * @throws FeedUnreachableError
   */
  changesAfter(position: string | null, wait: number, signal?: AbortSignal): Promise<Batch>;
  documents(wanted: [CollectionName, string][]): Promise<{ changes: Change[]; media: Media[] }>;
  media(ids: string[]): Promise<Media[]>;
  inventory(collection: CollectionName, after: string | null): Promise<Inventory>;
  head(): Promise<{ feed: string; position: string }>;
  /** A medium's file, or null when the newsroom does not have it. */
  file(filename: string): Promise<Uint8Array<ArrayBuffer> | null>;
}

/** The newsroom does not answer, or not in the way it should; trying again later may help. */
export class FeedUnreachableError extends Error {
  override name = 'FeedUnreachableError';
}

export interface RenderedPage {
  status: number;
  body: string;
}

/** The Astro application, built for one release of the code. */
export interface PageRenderer {
  render(path: string, reader: ContentReader): Promise<RenderedPage>;
  /** Addresses of the pages that are part of the code. */
  readonly plainPages: string[];
  /** Changes with every release of the code. */
  readonly release: string;
  /** Folder with the release's scripts, styles and fixed files. */
  readonly assets: string;
}

/** The published folder. Paths are addresses of the portal. */
export interface PortalFolder {
  /** Writes whole: readers get the old page or the new one, never a part. */
  write(path: string, body: string | Uint8Array): void;
  remove(path: string): void;
  /** Makes ready for writes to come, a little at a time. Answers whether there is more to make ready. */
  prepare(): boolean;
  /** Puts a stored media file into the folder if it is not there. */
  addMedia(name: string): void;
  removeMedia(name: string): void;
  /** Makes a page found under another address too, as it is; false when there is no such page. */
  clone(from: string, to: string): boolean;
}

/** Fetched media files, named by their content. */
export interface MediaStore {
  /** Fetches what is missing and answers the files as the portal names them. Files that cannot be had are left out. */
  fetch(media: Media, source: FeedSource): Promise<PublishedFile[]>;
  remove(name: string): void;
  /** A stored file, or null when there is none of this name. */
  read(name: string): Uint8Array | null;
}

/** What keeps the search beside the pages. */
export interface SearchFollower {
  /** The pages of what has changed are there: results may lead to them, and must not lead to those that are gone. */
  flush(): void;
  /** `waiting`: changes that readers do not find yet. `version`: grows with every change of the index. */
  status(): { waiting: number; entries: number; version: number };
}
