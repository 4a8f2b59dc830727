import type { ReviewState } from './review-states.ts';

/** What a save can mean for the workflow. */
export type Step = 'edit' | 'submit' | 'withdraw' | 'return' | 'publish' | 'unpublish' | 'trash' | 'restore';

/**
 * What somebody is to one article. `author`: made it. `editor`: it lies in the categories given to them.
 * `approver`: may put it on the portal. An administrator is `editor` and `approver` of everything.
 */
export type Part = 'author' | 'editor' | 'approver';

interface Transition {
  from: readonly ReviewState[];
  /** `null`: the state stays. */
  to: ReviewState | null;
  who: readonly Part[];
  needsNote?: true;
}

const anywhere = ['draft', 'submitted', 'returned', 'published', 'unpublished'] as const;
const withAuthor = ['draft', 'returned', 'unpublished'] as const;

/** The whole workflow; what is not here does not happen. */
export const transitions: Record<Step, readonly Transition[]> = {
  edit: [
    { from: withAuthor, to: null, who: ['author', 'editor'] },
    { from: ['submitted', 'published'], to: null, who: ['editor'] },
  ],
  submit: [
    { from: withAuthor, to: 'submitted', who: ['author', 'editor'] },
    // A correction of a published article that somebody else shall approve.
    { from: ['published'], to: 'submitted', who: ['editor'] },
  ],
  withdraw: [{ from: ['submitted'], to: 'draft', who: ['author'] }],
  return: [{ from: ['submitted'], to: 'returned', who: ['editor'], needsNote: true }],
  publish: [{ from: anywhere, to: 'published', who: ['approver'] }],
  unpublish: [{ from: anywhere, to: 'unpublished', who: ['editor'] }],
  trash: [
    { from: withAuthor, to: null, who: ['author', 'editor'] },
    { from: ['submitted', 'published'], to: null, who: ['editor'] },
  ],
  restore: [
    { from: withAuthor, to: null, who: ['author', 'editor'] },
    { from: ['submitted', 'published'], to: null, who: ['editor'] },
  ],
};

export type Verdict =
  { allowed: true; to: ReviewState } | { allowed: false; reason: 'not-allowed' | 'no-note' };

/** Whether somebody with these parts may take this step from this state, and where it leads. */
export function judge(step: Step, from: ReviewState, parts: ReadonlySet<Part>, note: string | null): Verdict {
  const transition = transitions[step].find(
    (one) => one.from.includes(from) && one.who.some((part) => parts.has(part)),
  );
  if (!transition) return { allowed: false, reason: 'not-allowed' };
  if (transition.needsNote && !note?.trim()) return { allowed: false, reason: 'no-note' };
  return { allowed: true, to: transition.to ?? from };
}
