import { toId, toInstant, toText } from '../feed/snapshots/values.ts';
import { isReviewState, type ReviewState } from './review-states.ts';

/** The group `review` of an article. */
export interface Review {
  state: ReviewState;
  note: string | null;
  passReason: string | null;
  submittedAt: string | null;
  submittedBy: string | null;
  decidedAt: string | null;
  decidedBy: string | null;
}

/** Written by the code alone. */
export const codeWritten = ['submittedAt', 'submittedBy', 'decidedAt', 'decidedBy'] as const;

/** The group as it is stored or sent, empty parts as null. */
export function readReview(value: unknown): Review {
  const sent = (value ?? {}) as Record<string, never>;
  return {
    state: isReviewState(sent.state) ? sent.state : 'draft',
    note: toText(sent.note),
    passReason: toText(sent.passReason),
    submittedAt: toInstant(sent.submittedAt),
    submittedBy: toId(sent.submittedBy),
    decidedAt: toInstant(sent.decidedAt),
    decidedBy: toId(sent.decidedBy),
  };
}
