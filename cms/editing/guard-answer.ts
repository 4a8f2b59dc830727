import type { CopySummary } from '../unsaved/read-copies.ts';

/** What the guard in an edit form learns of each round; shared by the endpoint and the form. */
export interface GuardAnswer {
  /** Whether access rules and workflow let this person write in it now. */
  mayEdit: boolean;
  /** Who has the document now; null when nobody does. */
  holder: { name: string; since: string; mine: boolean; sameUser: boolean } | null;
  /** The newest version. */
  newest: { at: string; by: string; mine: boolean };
  copies: (CopySummary & { by: string; mine: boolean })[];
}
