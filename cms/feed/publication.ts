import { toInstant } from './snapshots/values.ts';

/** What decides whether a stored row is on the portal. */
export interface PublishableRow {
  _status?: 'draft' | 'published' | null;
  deletedAt?: string | null;
  publishedAt?: string | null;
  expiresAt?: string | null;
  updatedAt?: string | null;
}

/** `live`: readers see it now. `due`: when a scheduled one comes; null when nothing is planned. */
export interface Publication {
  live: boolean;
  version: string | null;
  due: string | null;
}

const nothing: Publication = { live: false, version: null, due: null };

/** Whether a main row (never a draft on top of it) is published at an instant, and since when it has this form. */
export function publicationOf(row: PublishableRow, hasDrafts: boolean, now: number): Publication {
  if (row.deletedAt || (hasDrafts && row._status !== 'published')) return nothing;
  const publishedAt = toInstant(row.publishedAt);
  const expiresAt = toInstant(row.expiresAt);
  if (expiresAt !== null && Date.parse(expiresAt) <= now) return nothing;
  if (publishedAt !== null && Date.parse(publishedAt) > now) return { ...nothing, due: publishedAt };
  return { live: true, version: toInstant(row.updatedAt), due: null };
}
