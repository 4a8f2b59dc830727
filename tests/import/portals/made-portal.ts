/** An old portal that a test has written to a folder, and what must come of it. */
export interface MadePortal {
  /** What the import is given. */
  source: string;
  published: number;
  drafts: number;
  notTaken: number;
  media: number;
  /** Addresses of pictures that cannot be had. */
  missing: string[];
  categories: number;
  /** Paths with queries that readers may still have. */
  addresses: string[];
}
