import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload';

import type { Clock } from '../clock.ts';
import { toId } from '../feed/snapshots/values.ts';
import { isImporting } from '../import/import-context.ts';
import { recordInTrail } from '../trail/record-in-trail.ts';
import type { TrailAction } from '../trail/trail-actions.ts';
import { recallStep, type TakenStep } from './step-memory.ts';

/** Tells the trail what a save of an article meant, in its transaction. */
export function recordStep(clock: Clock): CollectionAfterChangeHook {
  return async ({ doc, operation, req, context }) => {
    const taken = recallStep(context, operation === 'create' ? null : String(doc.id));
    if (!taken) return doc;
    const due = new Date(doc.publishedAt ?? 0).getTime() > clock.now();
    for (const action of isImporting(req) ? actionsOfImport(taken) : actionsOf(taken, due)) {
      await recordInTrail(req, {
        action,
        ...placeOf(doc),
        from: taken.isNew ? null : taken.before.state,
        to: taken.to,
        note: noteOf(action, taken, doc.publishedAt),
      });
    }
    return doc;
  };
}

export const recordDeletion: CollectionAfterDeleteHook = async ({ doc, req }) => {
  await recordInTrail(req, { action: 'delete', ...placeOf(doc), from: doc.review?.state ?? null });
  return doc;
};

function placeOf(doc: { id: string; title?: string | null; createdBy?: string | { id: string } | null }) {
  return {
    collection: 'articles',
    document: doc.id,
    title: doc.title ?? '',
    owner: toId(doc.createdBy),
  };
}

/** An import's own steps in between are nobody's. */
const actionsOfImport = ({ isNew }: TakenStep): TrailAction[] => (isNew ? ['import'] : []);

/** Saves of drafts are told by their versions; the trail tells who wrote, who approved and what readers saw. */
function actionsOf({ step, isNew, intent, wasPublic }: TakenStep, due: boolean): TrailAction[] {
  const actions: TrailAction[] = isNew ? ['create'] : intent.restoresVersion ? ['restore-version'] : [];
  if (step === 'edit') return actions;
  if (step !== 'publish') return [...actions, step];
  if (due) return [...actions, 'schedule'];
  return [...actions, wasPublic ? 'edit' : 'publish'];
}

function noteOf(action: TrailAction, { sent }: TakenStep, publishedAt: unknown): string | null {
  if (action === 'return') return sent.note;
  return action === 'schedule' ? String(publishedAt) : null;
}
