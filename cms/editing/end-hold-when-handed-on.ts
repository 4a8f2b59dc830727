import type { CollectionAfterChangeHook } from 'payload';

import { readReview } from '../workflow/review.ts';
import { endHoldOf } from './hold-document.ts';

/** Who submits an article or returns it lets go of it, though the page stays open: others are waiting for it. */
export const endHoldWhenHandedOn: CollectionAfterChangeHook = async ({
  collection,
  doc,
  previousDoc,
  req,
}) => {
  const { state } = readReview(doc.review);
  const isHandedOn = state === 'submitted' || state === 'returned';
  if (!req.user || !isHandedOn || readReview(previousDoc?.review).state === state) return doc;
  await endHoldOf(req, { collection: collection.slug, document: doc.id, user: req.user.id });
  return doc;
};
