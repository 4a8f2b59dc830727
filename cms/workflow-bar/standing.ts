import type { ReviewState } from '../workflow/review-states.ts';
import type { Step } from '../workflow/transitions.ts';

/** Where an article stands, and what whoever asks may do with it now. */
export interface Standing {
  state: ReviewState;
  /** What readers have of it: nothing, nothing yet, all of it, nothing any more. */
  portal: 'none' | 'scheduled' | 'live' | 'expired';
  publishedAt: string | null;
  expiresAt: string | null;
  steps: Step[];
  note: string | null;
  author: string | null;
  submittedBy: string | null;
  submittedAt: string | null;
  decidedBy: string | null;
  decidedAt: string | null;
  isMine: boolean;
  mustGiveReason: boolean;
}
