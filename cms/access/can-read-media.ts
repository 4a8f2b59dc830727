import type { Access } from 'payload';

import { hasFeedKey } from '../feed/key.ts';
import { isLoggedIn } from './is-logged-in.ts';

/** Media are read by users; their files also by the publisher, with the feed's key. */
export function canReadMedia(feedKey: string): Access {
  return (args) =>
    isLoggedIn(args) || (args.isReadingStaticFile === true && hasFeedKey(args.req.headers, feedKey));
}
