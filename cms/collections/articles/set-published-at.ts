import type { CollectionBeforeChangeHook } from 'payload';

import type { Clock } from '../../clock.ts';

/** An article that is published without a time is published now. */
export function setPublishedAt(clock: Clock): CollectionBeforeChangeHook {
  return ({ data, originalDoc }) => {
    const publishedAt: unknown = 'publishedAt' in data ? data.publishedAt : originalDoc?.publishedAt;
    if (data._status !== 'published' || publishedAt) return data;
    return { ...data, publishedAt: new Date(clock.now()).toISOString() };
  };
}
