import type { ReviewState } from './review-states.ts';
import type { Step } from './transitions.ts';

/** A save as the workflow sees it. */
export interface Save {
  from: ReviewState;
  /** The state that the save asks for: `from` when it says nothing of it */
  asked: ReviewState;
  /** `_status` of what it writes */
  status: 'draft' | 'published';
  /** Whether it writes the row that readers see, not only a version on top of it */
  writesMain: boolean;
  /** Whether readers could see the article before */
  wasPublic: boolean;
  trash: 'into' | 'out' | null;
}

/** What a save means; null when it asks for a state that no step leads to. */
export function stepOfSave({ from, asked, status, writesMain, wasPublic, trash }: Save): Step | null {
  if (trash !== null) return asked === from ? stepOfTrash(trash, status) : null;
  if (status === 'published') return asked === from || asked === 'published' ? 'publish' : null;
  if (wasPublic && writesMain) return asked === from || asked === 'unpublished' ? 'unpublish' : null;
  if (asked === from) return 'edit';
  return { submitted: 'submit', draft: 'withdraw', returned: 'return', published: null, unpublished: null }[
    asked
  ] as Step | null;
}

/** Taking a published article out of the trash puts it on the portal again. */
function stepOfTrash(trash: 'into' | 'out', status: Save['status']): Step {
  if (trash === 'into') return 'trash';
  return status === 'published' ? 'publish' : 'restore';
}
