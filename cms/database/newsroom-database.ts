import type { BasePayload, PayloadRequest } from 'payload';

import type { Commits } from './commits.ts';
import type { TextChange } from './set-texts.ts';

/** Collections whose rows are numbered in the order in which they are made, in a field `number`. */
export type NumberSeries = 'outbox' | 'trail';

/** What the feed needs of a database beyond Payload's own adapter. */
export interface NewsroomDatabase {
  readonly commits: Commits;
  /**
   * Draws the next number of a series, 1 or more. SQLite: inside the transaction of `req`, so numbers are
   * committed in order. MongoDB: from a counter outside it, so a number may be committed late or never.
   */
  drawNumber(req: PayloadRequest, series: NumberSeries): Promise<number>;
  /**
   * For a transaction that has written nothing yet and has slow work before it (encoding a picture): others may
   * write until its first write, and it reads what they commit meanwhile.
   */
  letOthersWrite(req: PayloadRequest): Promise<void>;
  /** Changes a text field of many rows at once, beneath Payload. */
  setTexts(change: TextChange): Promise<void>;
  /** Whether two saves can be under way at once, so that what one has looked up may be stale when it writes. */
  readonly savesOverlap: boolean;
  /** Whether a slug that looked free may be taken: false while another save of this process is taking it. */
  claimSlug(collection: string, slug: string): boolean;
  /** The slug is stored: from here on the database itself says that it is taken. */
  releaseSlug(collection: string, slug: string): void;
}

/** The database of a running instance; it travels on the adapter, which survives a reload of the configuration. */
export function newsroomDatabaseOf(payload: BasePayload): NewsroomDatabase {
  const { newsroom } = payload.db as { newsroom?: NewsroomDatabase };
  if (!newsroom) throw new Error(`The database adapter "${payload.db.name}" was not made by cms/database.`);
  return newsroom;
}
