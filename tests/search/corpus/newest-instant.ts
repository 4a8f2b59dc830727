/** Nothing in the corpus is newer: the corpus is the same on every day. */
export const newestInstant = Date.parse('2026-11-20T03:00:00.000Z');
