import type { PayloadRequest } from 'payload';

export const roles = ['admin', 'editor', 'contributor'] as const;
export type Role = (typeof roles)[number];

/** The role of who asks; null for the anonymous. */
export function roleOf(req: Pick<PayloadRequest, 'user'>): Role | null {
  return req.user?.role ?? null;
}
