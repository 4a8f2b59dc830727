import type { Review } from './review.ts';
import type { ReviewState } from './review-states.ts';
import type { Step } from './transitions.ts';

interface Deed {
  step: Step;
  to: ReviewState;
  /** What the save sent; its `note` and `passReason` are taken where the step has a use for them. */
  sent: Pick<Review, 'note' | 'passReason'>;
  by: string | null;
  at: string;
}

/** The group `review` after a step. The reason of a return is kept until the next submission. */
export function reviewAfter(before: Review, { step, to, sent, by, at }: Deed): Review {
  const kept = { ...before, state: to, note: sent.note, passReason: sent.passReason };
  if (step === 'submit') return { ...kept, note: null, submittedAt: at, submittedBy: by };
  if (step === 'return' || step === 'unpublish') return { ...kept, decidedAt: at, decidedBy: by };
  if (step === 'publish') return { ...kept, note: null, decidedAt: at, decidedBy: by };
  return kept;
}
