import type { PayloadRequest } from 'payload';

import { categoryScope } from '../access/category-scope.ts';
import { roleOf } from '../access/role-of.ts';
import { toId } from '../feed/snapshots/values.ts';
import { type MainRow, readMainRow } from './main-row.ts';
import { readReview, type Review } from './review.ts';
import type { SaveIntent } from './save-intent.ts';
import { stepOfSave } from './step-of-save.ts';
import type { Step } from './transitions.ts';

type Row = Record<string, unknown>;

/** Everything about one save of an article that the rules look at. */
export interface SeenSave {
  before: Review;
  sent: Review;
  /** Null: it asks for a state that no step leads to. */
  step: Step | null;
  wasPublic: boolean;
  author: string | null;
  /** In the row that readers see, in the version on top, and in what is to be stored. */
  categories: { before: (string | null)[]; after: string | null };
}

export async function seeSave(
  data: Row,
  originalDoc: Row | undefined,
  intent: SaveIntent,
  req: PayloadRequest,
): Promise<SeenSave> {
  const main = originalDoc && (await mainRowFor(String(originalDoc.id), data, intent, req));
  const before = readReview(originalDoc?.review);
  const sent = intent.restoresVersion ? before : readReview(data.review);
  const wasPublic = main?.isPublic ?? (isPublic(originalDoc) || before.state === 'published');
  const step = stepOfSave({
    from: before.state,
    asked: sent.state,
    status: statusOf(data, intent),
    writesMain: !intent.draft || statusOf(data, intent) === 'published',
    wasPublic,
    trash: trashOf(data, originalDoc),
  });
  const author = originalDoc ? (main?.author ?? idIn(originalDoc, 'createdBy')) : (req.user?.id ?? null);
  const known = originalDoc ? [main?.category ?? null, idIn(originalDoc, 'category')] : [];
  return {
    before,
    sent,
    step,
    wasPublic,
    author,
    categories: { before: known, after: idIn(data, 'category') },
  };
}

/** Restoring a version as a draft hands out the version's own status. */
function statusOf(data: Row, { restoresVersion, draft }: SaveIntent): 'draft' | 'published' {
  if (restoresVersion && draft) return 'draft';
  return data._status === 'published' ? 'published' : 'draft';
}

/** A publication by somebody who may publish everything needs no look at the row. */
async function mainRowFor(
  id: string,
  data: Row,
  intent: SaveIntent,
  req: PayloadRequest,
): Promise<MainRow | null> {
  const publishes = statusOf(data, intent) === 'published';
  const isUnlimited = !req.user || (roleOf(req) !== 'contributor' && (await categoryScope(req)) === null);
  return publishes && isUnlimited ? null : readMainRow(id, req);
}

function trashOf(data: Row, originalDoc: Row | undefined): 'into' | 'out' | null {
  if (!originalDoc || Boolean(data.deletedAt) === Boolean(originalDoc.deletedAt)) return null;
  return data.deletedAt ? 'into' : 'out';
}

function isPublic(row: Row | undefined): boolean {
  return row?._status === 'published' && !row.deletedAt;
}

function idIn(row: Row, field: string): string | null {
  return toId(row[field] as string | { id: string } | null | undefined);
}
