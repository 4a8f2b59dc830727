import type { PayloadRequest } from 'payload';

export const roles = ['admin', 'editor', 'contributor'] as const;
export type Role = (typeof roles)[number];

/** The role of who asks; null for the anonymous, and for those whose account is blocked. */
export function roleOf(req: Pick<PayloadRequest, 'user'>): Role | null {
  if (!req.user || req.user.blocked) return null;
  return req.user.role;
}
