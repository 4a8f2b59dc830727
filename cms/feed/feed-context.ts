import type { BasePayload, PayloadRequest } from 'payload';

import type { Clock } from '../clock.ts';

/** What every part of the feed works with. */
export interface FeedContext {
  payload: BasePayload;
  req: PayloadRequest;
  clock: Clock;
}
