import type { CollectionSlug, Payload } from 'payload';

import type { Subject } from './operations.ts';
import type { Newsroom, Who } from './people.ts';
import { type Words, wordsOf } from './subject-data.ts';

export interface SubjectOptions {
  collection: string;
  /** As the table describes it: `own, waiting` */
  kind: string;
  /** Whose turn it is */
  who: Who;
  /** Whether it lies in the trash */
  trashed: boolean;
}

/** Stored as they are: their own operations would refuse it, or want a file. */
const withoutHooks = ['media', 'trail', 'outbox', 'addresses', 'facts', 'payload-migrations', 'payload-kv'];
const ofCode = [
  'review-links',
  'word-originals',
  'mails',
  'form-submissions',
  'editing-holds',
  'unsaved-copies',
];
const internals = ['payload-locked-documents', 'payload-preferences'];

/** Makes documents as the table describes them, with nobody's rights. */
export class Subjects {
  readonly #payload: Payload;
  readonly #newsroom: Newsroom;
  readonly #picture: string;
  readonly #form: string;
  /** An article of each owner, for what hangs on one */
  readonly #articles = new Map<string, string>();
  #count = 0;

  private constructor(payload: Payload, newsroom: Newsroom, picture: string, form: string) {
    this.#payload = payload;
    this.#newsroom = newsroom;
    this.#picture = picture;
    this.#form = form;
  }

  static async open(payload: Payload, newsroom: Newsroom): Promise<Subjects> {
    const data = { alt: 'Ảnh', filename: 'anh.jpg', mimeType: 'image/jpeg' };
    const { id } = await payload.db.create({ collection: 'media', data });
    const form = await payload.db.create({
      collection: 'forms',
      data: { title: 'Liên hệ', slug: 'lien-he', purpose: 'Để trả lời.' },
    });
    return new Subjects(payload, newsroom, String(id), String(form.id));
  }

  async make(options: SubjectOptions): Promise<Subject> {
    const { collection, kind, who, trashed } = options;
    const { data, change } = await this.#words(options);
    const create = (await this.#words(options)).data;
    const subject = { collection, create, change, version: '' };
    const self = this.#newsroom.people[who].id ?? this.#newsroom.people.contributor.id ?? '';
    if (kind === 'oneself') return { ...subject, id: self };
    const id = await this.#store(collection, {
      ...data,
      ...(trashed ? { deletedAt: '2026-11-22T02:30:00Z' } : {}),
    });
    if (kind.includes('in a published article')) await this.#publishWith(id);
    return { ...subject, id, version: await this.#newestVersion(collection, id) };
  }

  async #words({ collection, kind, who }: SubjectOptions): Promise<Words> {
    const { people, other, categories } = this.#newsroom;
    const own = people[who].id ?? people.contributor.id;
    const owner = (kind.includes('own') ? own : other.id) ?? '';
    const words = wordsOf[collection]?.({
      n: ++this.#count,
      owner,
      article: await this.#articleOf(owner),
      isPublished: kind.includes('published'),
      picture: this.#picture,
      form: this.#form,
      category: kind.includes('outside') ? categories.outside : categories.inside,
    });
    if (!words) throw new Error(`No words for a document of ${collection}.`);
    const state = kind.includes('waiting') ? { review: { state: 'submitted' } } : {};
    return { ...words, data: { ...words.data, ...state } };
  }

  async #articleOf(owner: string): Promise<string> {
    const known = this.#articles.get(owner);
    if (known !== undefined) return known;
    const data = { title: 'Để xem trước', category: this.#newsroom.categories.inside, createdBy: owner };
    const { id } = await this.#payload.create({ collection: 'articles', data });
    this.#articles.set(owner, id);
    return id;
  }

  async #store(collection: string, data: object): Promise<string> {
    const slug = collection as CollectionSlug;
    const made = [...withoutHooks, ...ofCode, ...internals].includes(collection)
      ? await this.#payload.db.create({ collection: slug, data: { ...data } })
      : await this.#payload.create({ collection: slug, data: data as never, depth: 0 });
    return String(made.id);
  }

  async #publishWith(cover: string): Promise<void> {
    const category = this.#newsroom.categories.inside;
    const data = { title: `Có ảnh ${++this.#count}`, category, cover, _status: 'published' } as const;
    await this.#payload.create({ collection: 'articles', data });
  }

  async #newestVersion(collection: string, id: string): Promise<string> {
    if (!this.#payload.collections[collection as CollectionSlug]?.config.versions) return '';
    const { docs } = await this.#payload.db.findVersions({
      collection: collection as CollectionSlug,
      where: { parent: { equals: id } },
      sort: '-updatedAt',
      limit: 1,
    });
    return String(docs[0]?.id);
  }
}
