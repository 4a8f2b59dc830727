import type { RequestContext } from 'payload';

import type { ReviewState } from './review-states.ts';
import type { SaveIntent } from './save-intent.ts';
import type { SeenSave } from './seen-save.ts';
import type { Step } from './transitions.ts';

/** A step that was let through, for the trail to tell once it is stored. */
export interface TakenStep extends Omit<SeenSave, 'step'> {
  step: Step;
  to: ReviewState;
  isNew: boolean;
  intent: SaveIntent;
}

/** Several articles may be saved at once with one request. */
const keyOf = (id: string | null) => `workflow:step:${id ?? 'new'}`;

export function rememberStep(context: RequestContext, id: string | null, step: TakenStep): void {
  context[keyOf(id)] = step;
}

/** The step that was taken with this article, once. */
export function recallStep(context: RequestContext, id: string | null): TakenStep | null {
  const key = keyOf(id);
  const step = context[key] as TakenStep | undefined;
  delete context[key];
  return step ?? null;
}
