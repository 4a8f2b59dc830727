import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload';

import { categoryScope } from '../access/category-scope.ts';
import { refused } from '../access/refused.ts';
import type { Clock } from '../clock.ts';
import { partsIn } from './parts.ts';
import { noteMissing, refusal } from './refusal.ts';
import { codeWritten } from './review.ts';
import { reviewAfter } from './review-after.ts';
import type { ReviewState } from './review-states.ts';
import { saveIntentOf } from './save-intent.ts';
import { type SeenSave, seeSave } from './seen-save.ts';
import { rememberStep } from './step-memory.ts';
import { judge, type Part, type Step } from './transitions.ts';
import { withoutPast } from './without-past.ts';

/**
 * Lets a save of an article through when its user may take the step that it means, refuses it otherwise, and writes
 * the group `review`. What the code itself saves, without a user, is not held to the rules.
 * @throws APIError 403 (not allowed) or 400 (a return without a reason)
 */
export function followWorkflow(clock: Clock): CollectionBeforeChangeHook {
  return async ({ data: sent, operation, originalDoc, req, context }) => {
    const intent = saveIntentOf(context);
    const data = intent.duplicates ? withoutPast(sent) : sent;
    const save = await seeSave(data, operation === 'create' ? undefined : originalDoc, intent, req);
    const { step, to } = req.user ? await allowedStep(save, req) : stepOfCode(save);
    const by = req.user?.id ?? null;
    const at = new Date(clock.now()).toISOString();
    const review = reviewAfter(save.before, { step, to, sent: save.sent, by, at });
    const isNew = operation === 'create';
    rememberStep(context, isNew ? null : String(originalDoc.id), { ...save, step, to, isNew, intent });
    return { ...data, review };
  };
}

interface Outcome {
  step: Step;
  to: ReviewState;
}

async function allowedStep(save: SeenSave, req: PayloadRequest): Promise<Outcome> {
  const { step, before, sent, categories, author, wasPublic } = save;
  if (step === null) throw refused(req, 'Không chuyển bài sang tình trạng đó bằng cách này được.');
  const parts = await partsIn({ author, categories: [...categories.before, categories.after] }, req);
  // What readers see is the editors', whoever wrote it.
  if (wasPublic && !parts.has('editor')) parts.delete('author');
  const verdict = judge(step, before.state, parts, sent.note);
  if (!verdict.allowed) throw verdict.reason === 'no-note' ? noteMissing() : refusal(step, req);
  await refuseMove(save, req);
  refuseForeignWords(save, parts, req);
  return { step, to: verdict.to };
}

function stepOfCode({ step, sent }: SeenSave): Outcome {
  if (step === 'publish') return { step, to: 'published' };
  if (step === 'unpublish') return { step, to: 'unpublished' };
  return { step: step ?? 'edit', to: sent.state };
}

/** An editor moves nothing to where they do not work, not even what they wrote. */
async function refuseMove({ categories: { before, after } }: SeenSave, req: PayloadRequest): Promise<void> {
  if (after === null || before.includes(after)) return;
  const scope = await categoryScope(req);
  if (scope !== null && !scope.has(after)) throw refused(req, 'Bạn không phụ trách chuyên mục này.');
}

/** What others write in the group `review` is refused where it differs from what is stored, never dropped in silence. */
function refuseForeignWords({ before, sent }: SeenSave, parts: ReadonlySet<Part>, req: PayloadRequest): void {
  const guarded = parts.has('editor') ? codeWritten : ([...codeWritten, 'note', 'passReason'] as const);
  if (guarded.every((name) => sent[name] === before[name])) return;
  throw refused(req, 'Bạn không đổi được phần “Duyệt bài”.');
}
