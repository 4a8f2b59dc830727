/**
 * The publisher's heart: takes over changes, plans what they touch, renders it and writes it out.
 *
 * A change, its plan and the feed's position are one transaction, so that a crash at any point is continued: what was
 * planned and not rendered is still in the queue. Files are written before the database says that they are; a page
 * that a crash made write twice has the same bytes.
 */
import type { Change } from '../../../cms/feed/wire.ts';
import { isCardAddress, redirectsAddress } from '../../data/addresses.ts';
import { compareTasks, placeOf, type Task } from '../core/page-order.ts';
import type { Touched } from '../core/touched.ts';
import { paintCard, type PaintCard } from '../cards/paint-card.ts';
import type { MediaStore, PageRenderer, PortalFolder } from '../definitions.ts';
import { AddressBook } from '../projection/address-book.ts';
import { Content } from '../projection/content.ts';
import { fingerprint } from '../projection/fingerprint.ts';
import { Notes } from '../projection/notes.ts';
import { Pages } from '../projection/pages.ts';
import type { StoredMedia } from '../projection/media-shelf.ts';
import { Projection } from '../projection/projection.ts';
import { Queue } from '../projection/queue.ts';
import { busyTimeout } from '../projection/schema.ts';
import { SharedCache } from '../projection/shared-cache.ts';
import { expiredArticles, touchWindows } from './boundaries.ts';
import { makeClones } from './clones.ts';
import { MediaBringer } from './media-bringer.ts';
import { sweepMedia } from './media-sweep.ts';
import { renderAddress, type Source } from './render-address.ts';
import { saveShared, spread } from './spread.ts';
import type { DatabaseSync } from 'node:sqlite';

export interface EngineOptions {
  state: DatabaseSync;
  renderer: PageRenderer;
  folder: PortalFolder;
  media: MediaStore;
  /** The portal's public address without a slash at the end. */
  siteUrl: string;
  /** Default: `paintCard`. */
  paintCard?: PaintCard;
  /** Given the redirect rules whenever they are written. */
  onRedirectRules?: (text: string) => void;
  /** Told of what every step has touched, once it is committed. */
  onTouched?: (touched: Touched) => void;
  /** Told of a page that could not be rendered; the others go on. */
  onPageError: (path: string, error: unknown) => void;
}

/** Pages that are rendered between two looks at what else there is to do. */
const backgroundStep = 32;
/** Pages whose reads are kept in one transaction. */
const savedTogether = 100;

interface Produced {
  task: Task;
  /** 200, 301 (forwarding page) or 404 (nothing stands there now). */
  status: number;
  hash: string;
  notes: Notes;
}

export class Engine {
  readonly content: Content;
  readonly book: AddressBook;
  readonly pages: Pages;
  readonly queue: Queue;
  readonly cache: SharedCache;
  private readonly projection: Projection;
  private readonly source: Source;
  private readonly mediaBringer: MediaBringer;
  private readonly options: EngineOptions;
  private readonly failed = new Set<string>();
  private readonly watchers = new Set<(path: string) => void>();
  private renderedCount = 0;

  constructor(options: EngineOptions) {
    this.options = options;
    this.content = new Content(options.state);
    this.book = new AddressBook(this.content, options.renderer.plainPages, () => this.cache.now);
    this.pages = new Pages(this.content);
    this.queue = new Queue(this.content);
    this.cache = new SharedCache(this.content, this.book, Number(this.content.meta('asOf') ?? 0));
    this.projection = new Projection(this.content, this.book);
    const { content, book, cache } = this;
    const { renderer, siteUrl, media } = options;
    const paint = options.paintCard ?? paintCard;
    const readMedia = (name: string) => media.read(name);
    this.source = { content, book, cache, renderer, siteUrl, readMedia, paintCard: paint };
    this.mediaBringer = new MediaBringer(content, cache, options.folder);
  }

  /** The instant whose state the portal shows, in milliseconds. */
  get asOf(): number {
    return this.cache.now;
  }

  get position(): { feed: string | null; position: string | null } {
    return { feed: this.content.meta('feed'), position: this.content.meta('position') };
  }

  /** Pages rendered since this process began, forwarding pages among them. */
  get rendered(): number {
    return this.renderedCount;
  }

  /** Pages that wait to be rendered or removed. */
  get waiting(): number {
    return this.queue.length() + this.queue.removalCount();
  }

  /**
   * Moves the portal's state on to `now` and takes over changes with their media, and plans what this touches.
   * @param position where the feed stands after these changes; remembered together with them
   */
  advance(
    now: number,
    changes: Change[],
    media: StoredMedia[],
    position?: { feed: string; position: string },
  ): void {
    const touched = this.transaction(() => {
      const before = this.asOf;
      this.cache.now = Math.max(before, now);
      const expired = expiredArticles(this.content, this.asOf).map(goneArticle);
      const found = this.projection.apply([...changes, ...expired], media, this.asOf);
      touchWindows(this.content, this.book, before, this.asOf, found);
      this.plan(found);
      this.setMeta('asOf', String(this.asOf));
      if (position !== undefined) {
        this.setMeta('feed', position.feed);
        this.setMeta('position', position.position);
      }
      return found;
    });
    this.options.onTouched?.(touched);
  }

  /** Plans the first rendering, or, after a change of the code, that of every page. */
  adoptRelease(): void {
    if (this.content.meta('release') === this.options.renderer.release) return;
    this.transaction(() => {
      const wave = this.queue.nextWave();
      for (const path of this.book.all()) {
        const isNew = this.pages.find(path) === null;
        this.queue.add(path, wave, isNew && !isCardAddress(path) ? 0 : 1, 1);
      }
      this.queue.addAll(wave);
      this.setMeta('release', this.options.renderer.release);
    });
    this.cache.clear();
  }

  /** Plans these pages anew, because their files are not what was written. */
  distrust(paths: string[]): void {
    if (paths.length === 0) return;
    this.transaction(() => {
      const wave = this.queue.nextWave();
      for (const path of paths) {
        this.content.sql("UPDATE pages SET hash = '' WHERE path = ?").run(path);
        this.queue.add(path, wave, 0, 1);
      }
    });
  }

  /**
   * To be called when nothing waits: what is gone from the content goes from the disk too.
   * Answers whether it has; somebody who reads the database may keep it there for now.
   */
  tidy(): boolean {
    this.transaction(() => {
      for (const path of this.pages.dropUnreadShared()) this.cache.drop(path);
      this.pages.dropUnreadKeys();
      this.content.dropUnreadLists();
    });
    // SQLite's log still holds what was there before, until it is cut off. Readers of a snapshot are not waited for.
    this.options.state.exec('PRAGMA busy_timeout = 0');
    const cut = this.options.state.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get();
    this.options.state.exec(`PRAGMA busy_timeout = ${busyTimeout}`);
    return cut?.['busy'] === 0;
  }

  private plan(touched: Touched): void {
    spread(touched, { content: this.content, pages: this.pages, queue: this.queue, cache: this.cache });
  }

  /** Renders what cannot wait: new pages, then what lists them; then removes what nothing links to any more. */
  async renderUrgent(): Promise<void> {
    if (this.content.sql('SELECT 1 FROM clones LIMIT 1').get() !== undefined) {
      this.transaction(() => makeClones(this.content, this.pages, this.queue, this.options.folder));
    }
    const tasks = this.queue.next(0, -1).filter((task) => !this.failed.has(task.path));
    tasks.sort(compareTasks);
    await this.renderAll(tasks);
    this.removeRipe();
  }

  /** Renders a few of the pages that can wait. Answers whether there are more. */
  async renderSome(): Promise<boolean> {
    if (this.queue.hasUrgent()) await this.renderUrgent();
    const tasks = this.queue
      .next(1, backgroundStep + this.failed.size)
      .filter((task) => !this.failed.has(task.path));
    tasks.sort(compareTasks);
    await this.renderAll(upToFirstCard(tasks));
    this.removeRipe();
    if (tasks.length > 0) return true;
    sweepMedia(this.content, this.pages, this.options.folder, this.options.media);
    return false;
  }

  /** Tells of every page that is rendered from now on; the answer ends it. */
  watch(watcher: (path: string) => void): () => void {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  }

  /** Renders until nothing waits. */
  async settle(): Promise<void> {
    await this.renderUrgent();
    while (await this.renderSome());
  }

  /** Makes ready for what may come, a little at a time. Answers whether there is more to do. */
  prepare(): boolean {
    return this.options.folder.prepare();
  }

  /** Whether there are pages that could not be rendered or written. */
  get hasFailed(): boolean {
    return this.failed.size > 0;
  }

  /** Lets pages that could not be rendered be tried again. */
  retryFailed(): void {
    this.failed.clear();
  }

  private async renderAll(tasks: Task[]): Promise<void> {
    for (let start = 0; start < tasks.length; start += savedTogether) {
      const produced: Produced[] = [];
      for (const task of tasks.slice(start, start + savedTogether)) {
        try {
          produced.push(await this.produce(task));
        } catch (error) {
          this.failed.add(task.path);
          this.options.onPageError(task.path, error);
        }
      }
      this.transaction(() => this.save(produced));
      // Rendering never waits for anything: without this nobody else would be heard until the last page is out.
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  private async produce(task: Task): Promise<Produced> {
    const notes = new Notes();
    const { status, body } = await renderAddress(task.path, this.source, notes);
    this.renderedCount++;
    for (const watcher of this.watchers) watcher(task.path);
    const hash = status === 404 ? '' : fingerprint(body);
    if (status === 404) return { task, status, hash, notes };
    this.mediaBringer.bring(notes);
    const known = this.pages.find(task.path);
    if (known?.hash !== hash || known.status !== status) this.options.folder.write(task.path, body);
    if (task.path === redirectsAddress) this.options.onRedirectRules?.(String(body));
    return { task, status, hash, notes };
  }

  private save(produced: Produced[]): void {
    for (const entry of this.cache.takeFresh()) saveShared(entry, this.pages);
    for (const { task, status, hash, notes } of produced) {
      if (status === 404) this.saveGone(task);
      else {
        const { path } = task;
        const newness = task.place === placeOf('/a/b/') ? this.newnessOf(path) : 0;
        this.pages.save({
          path,
          status,
          hash,
          notes: status === 200 ? notes : new Notes(),
          place: task.place,
          newness,
        });
        this.queue.keep(path);
      }
      this.queue.done(task.path);
    }
  }

  private saveGone(task: Task): void {
    if (this.pages.find(task.path) === null) return;
    // Nothing that readers follow leads to a card.
    const isPatient = task.place !== placeOf('/a/b/') && !isCardAddress(task.path);
    this.queue.remove(task.path, isPatient);
  }

  private newnessOf(path: string): number {
    const slug = path.split('/')[2] ?? '';
    return Math.floor((this.content.articleBySlug(slug)?.publishedAt ?? 0) / 1000);
  }

  private removeRipe(): void {
    const ripe = this.queue.ripeRemovals();
    if (ripe.length === 0) return;
    for (const path of ripe) this.options.folder.remove(path);
    this.transaction(() => {
      for (const path of ripe) {
        this.pages.remove(path);
        this.queue.keep(path);
      }
    });
  }

  private setMeta(key: string, value: string): void {
    this.content.sql('INSERT OR REPLACE INTO meta VALUES (?, ?)').run(key, value);
  }

  private transaction<T>(work: () => T): T {
    const { state } = this.options;
    state.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      state.exec('COMMIT');
      return result;
    } catch (error) {
      state.exec('ROLLBACK');
      this.content.forget();
      this.pages.forget();
      this.cache.clear();
      this.cache.now = Number(this.content.meta('asOf') ?? 0);
      throw error;
    }
  }
}

/** A card takes as long as many pages: a publication that arrives meanwhile waits for one at the most. */
function upToFirstCard(tasks: Task[]): Task[] {
  const first = tasks.findIndex((task) => isCardAddress(task.path));
  return first < 0 ? tasks : tasks.slice(0, first + 1);
}

function goneArticle(id: string): Change {
  return { collection: 'articles', id, version: null, document: null, due: null };
}
