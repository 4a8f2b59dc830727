import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';

import type { Clock } from '../clock.ts';
import type { FeedContext } from './feed-context.ts';
import { hasFeedKey } from './key.ts';
import { pruneNowAndThen } from './prune-now-and-then.ts';
import { batchSize, readHead } from './read-batch.ts';
import { readChanges } from './read-changes.ts';
import { readInventory } from './read-inventory.ts';
import { readMedia } from './read-media.ts';
import { waitForBatch } from './wait-for-batch.ts';
import { type CollectionName, collectionNames } from './wire.ts';

interface FeedOptions {
  feedKey: string;
  clock: Clock;
}

const collection = z.enum(collectionNames as [CollectionName, ...CollectionName[]]);
const followQuery = z.object({
  after: z.string().default(''),
  wait: z.coerce.number().min(0).max(55).default(0),
});
const inventoryQuery = z.object({
  collection,
  after: z.string().min(1).nullable().default(null),
  limit: z.coerce.number().int().min(1).max(5000).default(1000),
});
const documentsBody = z.object({ wanted: z.array(z.tuple([collection, z.string().min(1)])).max(batchSize) });
const mediaBody = z.object({ ids: z.array(z.string().min(1)).max(batchSize) });

/** `/api/feed…`: what the publisher asks for; the shapes are those of `wire.ts`. */
export function feedEndpoints(options: FeedOptions): Endpoint[] {
  const endpoint = (method: 'get' | 'post', path: string, answer: Answer): Endpoint => ({
    method,
    path,
    handler: (req) => guard(req, options, answer),
  });
  return [
    endpoint('get', '/feed', follow),
    endpoint('get', '/feed/head', (context) => readHead(context)),
    endpoint('get', '/feed/inventory', (context) =>
      readInventory(inventoryQuery.parse(queryOf(context.req)), context),
    ),
    endpoint('post', '/feed/documents', documents),
    endpoint('post', '/feed/media', media),
  ];
}

type Answer = (context: FeedContext) => Promise<object>;

const follow: Answer = async (context) => {
  const { after, wait } = followQuery.parse(queryOf(context.req));
  await pruneNowAndThen(context.payload);
  return waitForBatch(after, wait * 1000, context.req.signal ?? undefined, context);
};

const documents: Answer = async (context) => {
  const { wanted } = documentsBody.parse(await context.req.json?.());
  const head = await readHead(context);
  return { ...head, reset: false, more: false, changedMedia: [], ...(await readChanges(wanted, context)) };
};

const media: Answer = async (context) => {
  const { ids } = mediaBody.parse(await context.req.json?.());
  return { media: await readMedia(ids, context) };
};

async function guard(
  req: PayloadRequest,
  { feedKey, clock }: FeedOptions,
  answer: Answer,
): Promise<Response> {
  const headers = { 'cache-control': 'no-store' };
  if (!hasFeedKey(req.headers, feedKey)) {
    return Response.json(
      { message: 'The feed needs its key: Authorization: Bearer <FEED_KEY>.' },
      { status: 401, headers },
    );
  }
  try {
    return Response.json(await answer({ payload: req.payload, req, clock }), { headers });
  } catch (error) {
    if (!(error instanceof z.ZodError || error instanceof SyntaxError)) throw error;
    const message = error instanceof z.ZodError ? z.prettifyError(error) : error.message;
    return Response.json({ message }, { status: 400, headers });
  }
}

function queryOf(req: PayloadRequest): Record<string, string> {
  return Object.fromEntries(new URL(req.url ?? '', 'http://feed').searchParams);
}
