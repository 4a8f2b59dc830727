import type { CollectionBeforeChangeHook } from 'payload';

/** The reason why warnings were passed serves one publication; the trail keeps it. Runs after all that reads it. */
export const clearPassReason: CollectionBeforeChangeHook = ({ data }) => ({
  ...data,
  review: { ...data.review, passReason: null },
});
