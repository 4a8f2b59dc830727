/** What the rules must know beyond the article itself. */
export interface CheckContext {
  now: number;
  /** Media that the article uses, by identifier; those that are gone are missing. */
  media: ReadonlyMap<string, KnownMedium>;
  /** Addresses of links, and `collection/id` of linked documents, that lead nowhere, each with the reason. */
  deadLinks: ReadonlyMap<string, DeadLink>;
}

export interface KnownMedium {
  filename: string;
  isPicture: boolean;
  alt: string;
  caption: string;
  credit: string;
}

/** `gone`: not there; `unpublished`: there, but not for readers. */
export type DeadLink = 'gone' | 'unpublished';
