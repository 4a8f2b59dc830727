/** A copy of an article is a new draft: not published, not scheduled, not reviewed, nowhere in front. */
export function withoutPast(data: Record<string, unknown>): Record<string, unknown> {
  return {
    ...data,
    _status: 'draft',
    review: { state: 'draft' },
    publishedAt: null,
    revisedAt: null,
    expiresAt: null,
    featured: false,
    pinned: false,
  };
}
