import type { PayloadRequest } from 'payload';

import { toId } from '../feed/snapshots/values.ts';
import { readMainRow } from '../workflow/main-row.ts';
import { partsIn } from '../workflow/parts.ts';
import { readReview } from '../workflow/review.ts';
import { judge } from '../workflow/transitions.ts';

/** What of the newest version decides who may write in it now. */
export interface NewestArticle {
  id: string;
  review?: unknown;
  createdBy?: string | { id: string } | null;
  category?: string | { id: string } | null;
}

/** Whether the workflow lets who asks write in an article as it stands; its author may not while editors read it. */
export async function mayWriteNow(req: PayloadRequest, newest: NewestArticle): Promise<boolean> {
  const main = await readMainRow(newest.id, req);
  const author = main?.author ?? toId(newest.createdBy);
  const parts = await partsIn({ author, categories: [main?.category ?? null, toId(newest.category)] }, req);
  return judge('edit', readReview(newest.review).state, parts, null).allowed;
}

/** Whether it was this person who gave the article into other hands, where it still is. */
export function hasHandedOn(user: string, newest: NewestArticle): boolean {
  const { state, submittedBy, decidedBy } = readReview(newest.review);
  return (state === 'submitted' && submittedBy === user) || (state === 'returned' && decidedBy === user);
}
