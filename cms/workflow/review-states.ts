/** Where an article stands between its author, the editors and the portal. */
export const reviewStates = {
  draft: 'Bản nháp',
  submitted: 'Chờ duyệt',
  returned: 'Trả lại',
  published: 'Đã xuất bản',
  unpublished: 'Gỡ bài',
} as const;

export type ReviewState = keyof typeof reviewStates;

export function isReviewState(value: unknown): value is ReviewState {
  return typeof value === 'string' && Object.hasOwn(reviewStates, value);
}
