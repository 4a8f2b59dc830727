/** The newsroom's feed over HTTP. Everything that comes in is parsed here, and trusted from here on. */
import {
  batchSchema,
  changeSchema,
  headSchema,
  inventorySchema,
  mediaAnswerSchema,
  mediaSchema,
  type Batch,
  type Change,
  type CollectionName,
  type Inventory,
  type Media,
} from '../../../cms/feed/wire.ts';
import { z } from 'zod';
import { FeedUnreachableError, type FeedSource } from '../definitions.ts';

const documentsSchema = z.object({ changes: z.array(changeSchema), media: z.array(mediaSchema) });

/** Seconds until an answer that was not asked to wait is given up. */
const patience = 30;

export class HttpFeedSource implements FeedSource {
  private readonly url: string;
  private readonly headers: Record<string, string>;

  /**
   * @param url address of the CMS without a slash at the end
   * @param key the feed's key
   */
  constructor(url: string, key: string) {
    this.url = url;
    this.headers = { authorization: `Bearer ${key}` };
  }

  async changesAfter(position: string | null, wait: number, signal?: AbortSignal): Promise<Batch> {
    const query = new URLSearchParams({ wait: String(wait), ...(position !== null && { after: position }) });
    return this.json(batchSchema, `/api/feed?${query}`, { signal, seconds: wait + patience });
  }

  documents(wanted: [CollectionName, string][]): Promise<{ changes: Change[]; media: Media[] }> {
    return this.json(documentsSchema, '/api/feed/documents', { body: { wanted } });
  }

  async media(ids: string[]): Promise<Media[]> {
    return (await this.json(mediaAnswerSchema, '/api/feed/media', { body: { ids } })).media;
  }

  inventory(collection: CollectionName, after: string | null): Promise<Inventory> {
    const query = new URLSearchParams({ collection, limit: '5000', ...(after !== null && { after }) });
    return this.json(inventorySchema, `/api/feed/inventory?${query}`, {});
  }

  head(): Promise<{ feed: string; position: string }> {
    return this.json(headSchema, '/api/feed/head', {});
  }

  async file(filename: string): Promise<Uint8Array<ArrayBuffer> | null> {
    const response = await this.ask(`/api/media/file/${encodeURIComponent(filename)}`, {});
    if (response.status === 404) return null;
    if (!response.ok)
      throw new FeedUnreachableError(`the newsroom answered ${response.status} for the file ${filename}`);
    return new Uint8Array(await response.arrayBuffer());
  }

  private async json<T>(
    schema: z.ZodType<T>,
    path: string,
    options: { body?: unknown; signal?: AbortSignal | undefined; seconds?: number },
  ): Promise<T> {
    const response = await this.ask(path, options);
    if (response.status === 401)
      throw new FeedUnreachableError(
        'the newsroom refuses the key: FEED_KEY differs between CMS and publisher',
      );
    if (!response.ok) throw new FeedUnreachableError(`the newsroom answered ${response.status} for ${path}`);
    const parsed = schema.safeParse(await response.json().catch(() => null));
    if (parsed.success) return parsed.data;
    throw new FeedUnreachableError(
      `the newsroom's answer for ${path} is not understood: ${z.prettifyError(parsed.error)}`,
    );
  }

  private async ask(
    path: string,
    options: { body?: unknown; signal?: AbortSignal | undefined; seconds?: number },
  ): Promise<Response> {
    const limit = AbortSignal.timeout((options.seconds ?? patience) * 1000);
    const signal = options.signal ? AbortSignal.any([options.signal, limit]) : limit;
    const headers = {
      ...this.headers,
      ...(options.body !== undefined && { 'content-type': 'application/json' }),
    };
    const body = options.body === undefined ? {} : { method: 'POST', body: JSON.stringify(options.body) };
    const send = () => fetch(this.url + path, { headers, signal, ...body });
    try {
      // The newsroom may close an idle connection in the instant in which it is used again; all of these only read.
      return await send().catch((error: unknown) => (isReset(error) ? send() : Promise.reject(error)));
    } catch (error) {
      const cause = error instanceof Error && error.cause instanceof Error ? `: ${error.cause.message}` : '';
      throw new FeedUnreachableError(`the newsroom at ${this.url} does not answer${cause}`);
    }
  }
}

function isReset(error: unknown): boolean {
  const code =
    error instanceof Error && error.cause instanceof Error ? (error.cause as NodeJS.ErrnoException).code : '';
  return code === 'ECONNRESET' || code === 'UND_ERR_SOCKET';
}
