import { z } from 'zod';
import { headSchema } from '../../cms/feed/wire.ts';

const publisherAnswer = z.looseObject({
  position: z.string().nullable(),
  waiting: z.number(),
  pages: z.number(),
  search: z.object({ waiting: z.number(), entries: z.number(), version: z.number() }),
  lastError: z.object({ at: z.string(), message: z.string() }).nullable(),
});

/** Where the three processes answer; null where nothing is known of one. */
export interface StatusSources {
  cms: string;
  feed: string;
  portal: string;
  publisher: string | null;
  feedKey: string | null;
}

/** What `npm run status` prints. `waiting` is null when nobody can tell. */
export interface NewsroomStatus {
  cms: { up: boolean; position: string | null; address: string };
  portal: { up: boolean; address: string };
  publisher: {
    up: boolean;
    position: string | null;
    waiting: number | null;
    pages: number | null;
    /** `waiting`: changes that readers do not find yet. `version` grows with every change of the index. */
    search: { waiting: number; entries: number; version: number } | null;
    lastError: { at: string; message: string } | null;
  };
}

/** Asks the processes themselves. What does not answer within three seconds is down. */
export async function askStatus(sources: StatusSources): Promise<NewsroomStatus> {
  // The feed is asked before the publisher: if both are at one position, nothing of that moment is missing.
  const [health, head, portal] = await Promise.all([
    ask(`${sources.cms}/api/health`),
    sources.feedKey
      ? ask(`${sources.feed}/api/feed/head`, { authorization: `Bearer ${sources.feedKey}` })
      : null,
    ask(`${sources.portal}/`, {}, 'HEAD'),
  ]);
  const position = headSchema.safeParse(head?.body).data?.position ?? null;
  const publisher = sources.publisher ? await ask(`${sources.publisher}/status`) : null;
  return {
    cms: { up: health?.ok ?? false, position, address: sources.cms },
    portal: { up: portal?.ok ?? false, address: sources.portal },
    publisher: publisherStatus(publisher?.body, position),
  };
}

function publisherStatus(body: unknown, feedPosition: string | null): NewsroomStatus['publisher'] {
  const answer = publisherAnswer.safeParse(body).data;
  if (!answer)
    return { up: false, position: null, waiting: null, pages: null, search: null, lastError: null };
  return { ...answer, up: true, waiting: countWaiting(answer, feedPosition) };
}

/** What is not rendered yet; changes that the publisher has not fetched count as one, for their number is unknown. */
export function countWaiting(
  publisher: { position: string | null; waiting: number },
  feedPosition: string | null,
): number {
  const isBehind = feedPosition !== null && feedPosition !== publisher.position;
  return isBehind ? Math.max(1, publisher.waiting) : publisher.waiting;
}

/** Whether everything that the newsroom has published stands on the portal, as far as all three can tell. */
export function isSettled({ cms, portal, publisher }: NewsroomStatus): boolean {
  const isPublished = publisher.up && publisher.waiting === 0 && publisher.search?.waiting === 0;
  return cms.up && cms.position !== null && portal.up && isPublished;
}

async function ask(
  address: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<{ ok: boolean; body: unknown } | null> {
  try {
    const response = await fetch(address, { method, headers, signal: AbortSignal.timeout(3000) });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') ?? false;
    return { ok: response.ok, body: isJson && text !== '' ? JSON.parse(text) : null };
  } catch {
    return null;
  }
}
