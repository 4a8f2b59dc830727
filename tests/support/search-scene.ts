/** A projection that a test changes step by step, without a newsroom, and the search beside it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Article, Category, Change, Media, OfficialDocument } from '../../cms/feed/wire.ts';
import { AddressBook } from '../../site/publisher/projection/address-book.ts';
import { Content } from '../../site/publisher/projection/content.ts';
import type { StoredMedia } from '../../site/publisher/projection/media-shelf.ts';
import { Projection } from '../../site/publisher/projection/projection.ts';
import { openState } from '../../site/publisher/projection/schema.ts';
import type { LayoutSizes } from '../../site/publisher/search/layout.ts';
import { SearchIndex } from '../../site/publisher/search/search-index.ts';
import { verifySearch, type SearchVerdict } from '../../site/publisher/search/verify-search.ts';
import { Search } from '../../site/search/search.ts';
import { emptyArticle } from './scene-articles.ts';
import { searchOnDisk } from './search-on-disk.ts';
import { body } from '../golden/newsroom.ts';

const day = 24 * 60 * 60 * 1000;
/** Instants of a scene are days from here. */
const beginning = Date.UTC(2024, 0, 1);

export class SearchScene {
  readonly folder = mkdtempSync(join(tmpdir(), 'search-scene-'));
  readonly published = join(this.folder, 'portal', 'search');
  readonly own = join(this.folder, 'search');
  private readonly state: DatabaseSync;
  private readonly projection: Projection;
  private readonly sizes: LayoutSizes;
  private reading: DatabaseSync;
  private version = 0;
  index: SearchIndex;

  constructor(sizes: LayoutSizes) {
    this.sizes = sizes;
    this.state = openState(join(this.folder, 'state.db'));
    const content = new Content(this.state);
    this.projection = new Projection(content, new AddressBook(content, [], () => beginning));
    this.reading = this.openReading();
    this.index = this.openIndex();
  }

  /** Publishes a new state of documents and media. The search hears of it as in the publisher. */
  take(changes: Change[], media: StoredMedia[] = []): void {
    this.state.exec('BEGIN IMMEDIATE');
    const touched = this.projection.apply(changes, media, beginning);
    this.state.exec('COMMIT');
    this.index.changed([...touched.keys]);
  }

  /** Lets the search do all that there is to do. */
  settle(): void {
    while (this.index.step()) continue;
    this.index.tidy();
  }

  /** Ends the search wherever it is, and begins anew with what is on the disk. */
  restart(): void {
    this.index.close();
    this.reading.close();
    this.reading = this.openReading();
    this.index = this.openIndex();
  }

  /** How the search on the disk differs from a fresh one. */
  verify(): SearchVerdict {
    const workFolder = mkdtempSync(join(this.folder, 'verify-'));
    const content = new Content(this.reading);
    const verdict = verifySearch({ content, own: this.own, published: this.published, workFolder });
    rmSync(workFolder, { recursive: true, force: true });
    return verdict;
  }

  /** Titles that a reader finds, best first. */
  async find(text: string, labels: string[] = [], index: 'main' | 'pictures' = 'main'): Promise<string[]> {
    const search = new Search(searchOnDisk(this.published), () => performance.now());
    const { results } = await search.find({ text, labels, index, sort: 'relevance', page: 1 });
    return results.map(({ title }) => title.map((piece) => piece.text).join(''));
  }

  close(): void {
    this.index.close();
    this.reading.close();
    this.state.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  article(id: string, changes: Partial<Article> = {}): Change {
    const document: Article = {
      ...emptyArticle,
      id,
      title: `Bài ${id}`,
      slug: `bai-${id}`,
      category: 'tin',
      publishedAt: instant(0),
      ...changes,
    };
    return { collection: 'articles', id, version: `${++this.version}`, document, due: null };
  }

  document(id: string, changes: Partial<OfficialDocument> = {}): Change {
    const document: OfficialDocument = {
      id,
      number: `${id}/2024/NĐ-CP`,
      title: `Văn bản ${id}`,
      slug: `van-ban-${id}`,
      kind: 'Nghị định',
      field: null,
      issuer: 'Chính phủ',
      signer: null,
      issuedAt: instant(0),
      effectiveAt: null,
      state: null,
      abstract: null,
      files: [],
      campaign: null,
      seo: { title: null, description: null, image: null },
      formerSlugs: [],
      ...changes,
    };
    return { collection: 'documents', id, version: `${++this.version}`, document, due: null };
  }

  category(id: string, changes: Partial<Category> = {}): Change {
    const common = { description: null, parent: null, order: 0, onHome: false, formerSlugs: [] };
    const document: Category = { id, title: `Mục ${id}`, slug: id, ...common, ...changes };
    return { collection: 'categories', id, version: `${++this.version}`, document, due: null };
  }

  private openReading(): DatabaseSync {
    return new DatabaseSync(join(this.folder, 'state.db'), { readOnly: true });
  }

  private openIndex(): SearchIndex {
    const { own, published, reading: state, sizes } = this;
    return new SearchIndex({ own, published, state, sizes, grace: 0 });
  }
}

/** That many days after the scene's beginning, as the feed says it. */
export const instant = (days: number) => new Date(beginning + Math.round(days * day)).toISOString();

export const gone = (collection: 'articles' | 'documents' | 'categories', id: string): Change => ({
  collection,
  id,
  version: null,
  document: null,
  due: null,
});

/** A body of these paragraphs. */
export const bodyOf = (...paragraphs: string[]) => body(paragraphs) as NonNullable<Article['body']>;

/** A picture with one file. */
export function pictureOf(id: string, changes: Partial<Media> = {}): StoredMedia {
  const media: Media = {
    id,
    alt: '',
    caption: null,
    credit: null,
    mimeType: 'image/jpeg',
    width: 640,
    height: 400,
    focus: null,
    version: '1',
    files: [],
    ...changes,
  };
  const file = {
    href: `/media/${id}-640.webp`,
    mimeType: 'image/webp',
    bytes: 1000,
    width: 640,
    height: 400,
  };
  return { media, files: [file] };
}
