import type { FieldComparison } from './compare-articles.ts';

/** One version in the list; shared by the endpoint and the view. */
export interface PastVersion {
  id: string;
  at: string;
  by: string;
  published: boolean;
  /** It is the text that the form shows now. */
  newest: boolean;
}

export interface VersionChanges {
  /** When the version before it was saved; null of the first one. */
  since: string | null;
  /** What it changed. */
  changes: FieldComparison[];
  /** How it differs from the newest version: what restoring it would change. */
  againstNewest: FieldComparison[];
}
