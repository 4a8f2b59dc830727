/** An editor who goes on writing whatever happens to the CMS, and remembers what was acknowledged. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { CmsClient, RestDocument } from './cms-client.ts';
import type { Random } from './random.ts';

interface Version {
  title: string;
  isPublished: boolean;
}

/** What an article may be: as last acknowledged, or as a save would have it whose answer never came. */
export interface Remembered {
  id: string;
  acknowledged: Version;
  unanswered: Version[];
}

export class DiligentClient {
  readonly articles = new Map<string, Remembered>();
  /** Answers that were neither success nor silence. */
  readonly refusals: string[] = [];
  acknowledged = 0;
  unanswered = 0;
  readonly #name: string;
  readonly #client: CmsClient;
  readonly #random: Random;
  readonly #categories: string[];
  #number = 0;
  #isStopping = false;

  constructor(name: string, client: CmsClient, random: Random, categories: string[]) {
    this.#name = name;
    this.#client = client;
    this.#random = random;
    this.#categories = categories;
  }

  stop(): void {
    this.#isStopping = true;
  }

  /** Creates, publishes, edits and unpublishes articles of its own until it is stopped. */
  async work(pause: number): Promise<void> {
    this.#isStopping = false;
    while (!this.#isStopping) {
      const known = [...this.articles.values()];
      const isNew = known.length < 3 || (known.length < 40 && this.#random.below(5) === 0);
      const hasSucceeded = isNew ? await this.#create() : await this.#edit(this.#random.pick(known));
      await sleep(hasSucceeded ? this.#random.below(pause) : 100);
    }
  }

  #nextTitle(): string {
    return `${this.#name} bản ${++this.#number}`;
  }

  async #create(): Promise<boolean> {
    const version = { title: this.#nextTitle(), isPublished: this.#random.below(2) === 0 };
    const data = { ...fieldsOf(version), category: this.#random.pick(this.#categories) };
    const doc = await this.#save('POST', '/api/articles', data);
    if (doc === null) return false;
    this.articles.set(doc.id, { id: doc.id, acknowledged: version, unanswered: [] });
    return true;
  }

  async #edit(article: Remembered): Promise<boolean> {
    const version = { title: this.#nextTitle(), isPublished: this.#random.below(5) > 0 };
    article.unanswered.push(version);
    const doc = await this.#save('PATCH', `/api/articles/${article.id}`, fieldsOf(version));
    if (doc === null) return false;
    article.acknowledged = version;
    article.unanswered = [];
    return true;
  }

  /** Null: no answer came, so that it may be stored or not. */
  async #save(method: 'POST' | 'PATCH', path: string, data: object): Promise<RestDocument | null> {
    try {
      const { status, body } = await this.#client.request(method, path, data);
      if (status < 300 && body.doc) {
        this.acknowledged++;
        return body.doc;
      }
      this.refusals.push(`${method} ${path}: ${status} ${JSON.stringify(body)}`);
    } catch {
      this.unanswered++;
    }
    return null;
  }

  /** What is not stored as it was acknowledged. */
  async lost(): Promise<string[]> {
    const lost: string[] = [];
    for (const { id, acknowledged, unanswered } of this.articles.values()) {
      const { status, body } = await this.#client.request<RestDocument>('GET', `/api/articles/${id}?depth=0`);
      const isAsWritten = [acknowledged, ...unanswered].some(
        ({ title, isPublished }) => body.title === title && body._status === statusOf(isPublished),
      );
      if (status !== 200 || !isAsWritten)
        lost.push(`${acknowledged.title}: ${status} ${String(body.title)} ${String(body._status)}`);
    }
    return lost;
  }
}

const statusOf = (isPublished: boolean) => (isPublished ? 'published' : 'draft');

function fieldsOf({ title, isPublished }: Version): object {
  return { title, sapo: `Tóm tắt của ${title}`, _status: statusOf(isPublished) };
}
