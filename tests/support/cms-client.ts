import type { Batch, Inventory } from '../../cms/feed/wire.ts';

export interface Answer<T = unknown> {
  status: number;
  body: T;
}

/** Any document as REST answers it. */
export interface RestDocument {
  id: string;
  [field: string]: unknown;
}

type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE';

/** What the tests ask of the CMS over HTTP: as an editor, or as the publisher. */
export class CmsClient {
  readonly url: string;
  readonly feedKey: string;
  readonly token: string | null;

  constructor(url: string, feedKey: string, token: string | null = null) {
    this.url = url;
    this.feedKey = feedKey;
    this.token = token;
  }

  async login(email: string, password: string): Promise<CmsClient> {
    const { status, body } = await this.request<{ token?: string }>('POST', '/api/users/login', {
      email,
      password,
    });
    if (status !== 200 || !body.token)
      throw new Error(`Login of ${email} failed: ${status} ${JSON.stringify(body)}`);
    return new CmsClient(this.url, this.feedKey, body.token);
  }

  /** @returns the answer whatever its status */
  async request<T = { doc?: RestDocument }>(
    method: Method,
    path: string,
    body?: unknown,
  ): Promise<Answer<T>> {
    const response = await fetch(this.url + path, {
      method,
      headers: {
        ...(this.token ? { authorization: `JWT ${this.token}` } : {}),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: response.status, body: (await response.json()) as T };
  }

  async create(collection: string, data: object, query = ''): Promise<RestDocument> {
    return this.#documentOf('POST', `/api/${collection}${query}`, data);
  }

  async update(collection: string, id: string, data: object, query = ''): Promise<RestDocument> {
    return this.#documentOf('PATCH', `/api/${collection}/${id}${query}`, data);
  }

  async publish(collection: string, id: string, data: object = {}): Promise<RestDocument> {
    return this.update(collection, id, { ...data, _status: 'published' });
  }

  async unpublish(collection: string, id: string): Promise<RestDocument> {
    return this.update(collection, id, { _status: 'draft' });
  }

  async trash(collection: string, id: string): Promise<RestDocument> {
    return this.update(collection, id, { deletedAt: new Date().toISOString() });
  }

  async restore(collection: string, id: string): Promise<RestDocument> {
    return this.update(collection, id, { deletedAt: null }, '?trash=true');
  }

  async delete(collection: string, id: string): Promise<void> {
    this.#accept(
      await this.request('DELETE', `/api/${collection}/${id}?trash=true`),
      `DELETE ${collection}/${id}`,
    );
  }

  async setGlobal(slug: string, data: object): Promise<void> {
    this.#accept(await this.request('POST', `/api/globals/${slug}`, data), `POST globals/${slug}`);
  }

  async upload(
    file: { name: string; type: string; data: Uint8Array<ArrayBuffer> },
    fields: object,
  ): Promise<RestDocument> {
    const form = new FormData();
    form.set('file', new File([file.data], file.name, { type: file.type }));
    form.set('_payload', JSON.stringify(fields));
    const headers = this.token ? { authorization: `JWT ${this.token}` } : undefined;
    const response = await fetch(`${this.url}/api/media`, {
      method: 'POST',
      body: form,
      ...(headers ? { headers } : {}),
    });
    const body = (await response.json()) as { doc?: RestDocument };
    return this.#accept({ status: response.status, body }, 'POST media');
  }

  /** Asks the feed, with its key. */
  async feed<T = Batch>(path = '', body?: unknown, signal?: AbortSignal): Promise<T> {
    const response = await fetch(`${this.url}/api/feed${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { authorization: `Bearer ${this.feedKey}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(signal ? { signal } : {}),
    });
    if (!response.ok) throw new Error(`The feed answered ${response.status}: ${await response.text()}`);
    return (await response.json()) as T;
  }

  async feedHead(): Promise<string> {
    return (await this.feed<{ position: string }>('/head')).position;
  }

  async feedAfter(position: string, waitSeconds = 0, signal?: AbortSignal): Promise<Batch> {
    return this.feed(`?after=${encodeURIComponent(position)}&wait=${waitSeconds}`, undefined, signal);
  }

  async inventory(collection: string, after = '', limit = 1000): Promise<Inventory> {
    return this.feed(`/inventory?collection=${collection}&limit=${limit}${after ? `&after=${after}` : ''}`);
  }

  async #documentOf(method: Method, path: string, data: object): Promise<RestDocument> {
    return this.#accept(await this.request(method, path, data), `${method} ${path}`);
  }

  #accept({ status, body }: Answer<{ doc?: RestDocument }>, what: string): RestDocument {
    if (status >= 300) throw new Error(`${what} answered ${status}: ${JSON.stringify(body)}`);
    return body.doc ?? (body as RestDocument);
  }
}
