import type { Access, Where } from 'payload';

import type { Clock } from '../clock.ts';
import { roleOf } from './role-of.ts';

/** Editors read everything; contributors what readers can see and what they wrote; the anonymous nothing. */
export function canReadArticles(clock: Clock): Access {
  return ({ req }) => {
    const role = roleOf(req);
    if (role === 'admin' || role === 'editor') return true;
    if (role !== 'contributor' || !req.user) return false;
    const published: Where = {
      and: [
        { _status: { equals: 'published' } },
        { publishedAt: { less_than_equal: new Date(clock.now()).toISOString() } },
        { deletedAt: { exists: false } },
      ],
    };
    const publishedOrOwn: Where = { or: [published, { createdBy: { equals: req.user.id } }] };
    return publishedOrOwn;
  };
}
