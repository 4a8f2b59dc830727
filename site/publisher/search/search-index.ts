/**
 * Keeps the search right: takes changes over as they come, builds fresh generations beside the present one, and
 * removes what nobody needs any more. Everything is done in small steps, one after the other.
 */
import type { DatabaseSync } from 'node:sqlite';
import { Content } from '../projection/content.ts';
import { buildGeneration } from './build-generation.ts';
import { CategoryChains } from './category-chains.ts';
import { differingSubjects } from './comparison.ts';
import { indexNames } from './derived-files.ts';
import { BrokenGenerationError, type Generation } from './generation.ts';
import { Generations, type Places } from './generations.ts';
import { isCrowded, usualSizes, type LayoutSizes } from './layout.ts';
import { stampOf, subjectsOf, type Subject } from './subjects.ts';
import { isWhole } from './wholeness.ts';

export interface SearchIndexOptions extends Places {
  /** The projection; only read. */
  state: DatabaseSync;
  sizes?: LayoutSizes;
  /** How long readers may still ask for files of the generation before, in milliseconds. */
  grace?: number;
}

export interface SearchStatus {
  /** Articles and documents whose change readers do not find yet; a whole index that is not right counts as one. */
  waiting: number;
  /** Articles, documents and pictures that can be found. */
  entries: number;
  version: number;
  /** A fresh generation is in the making or wanted. */
  isBuilding: boolean;
}

/** Subjects that are taken over in one step. */
const takenTogether = 16;
/** From so many changes on, building everything afresh costs less, if they are this part of the archive, too. */
const many = { least: 500, part: 8 };

interface Next {
  generation: Generation;
  building: Generator<number>;
  /** Subjects that it has not read yet. */
  left: number;
  /** What may have changed since it was read. */
  behind: Set<Subject>;
}

export class SearchIndex {
  private readonly options: Required<SearchIndexOptions>;
  private readonly content: Content;
  private readonly generations: Generations;
  private chains: CategoryChains;
  private live: Generation | null;
  private isBroken = false;
  /** Changes wait for the next generation. */
  private isLeftBehind = false;
  private entries = 0;
  private next: Next | null = null;
  private wantsFresh = false;
  private readonly queue = new Set<Subject>();
  private comparing: Generator<Subject[]> | null = null;
  private hasNews = true;
  /** SQLite's mark of the projection as it was read last. */
  private seen = -1;
  private retired: { generation: Generation; until: number } | null = null;
  private sweeping: Generator<void> | null = null;

  constructor(options: SearchIndexOptions) {
    this.options = { sizes: usualSizes, grace: 60_000, ...options };
    this.content = new Content(options.state);
    this.chains = new CategoryChains(this.content);
    this.generations = new Generations(options, this.content, this.options.sizes.leafSize);
    this.live = this.generations.open();
    if (this.live === null) return;
    this.live.recover();
    this.isBroken = !isWhole(this.live);
    this.wantsFresh = this.isBroken || this.live.store.meta('projection') !== this.projectionFormat();
    this.compare();
  }

  status(): SearchStatus {
    const isLacking = this.live === null || this.isBroken || this.isLeftBehind;
    const isBusy = this.comparing !== null || this.hasNews;
    return {
      waiting: this.queue.size + (isLacking ? Math.max(1, this.next?.left ?? 1) : Number(isBusy)),
      entries: this.entries,
      version: this.live?.store.version ?? 0,
      isBuilding: this.next !== null || this.wantsFresh || this.live === null,
    };
  }

  /** Hears of changes of the projection, by the keys of `core/keys.ts`. */
  changed(keys: string[]): void {
    this.refresh();
    for (const subject of subjectsOf(this.content, keys)) this.queue.add(subject);
    for (const subject of this.chains.articlesMoved(this.content)) this.queue.add(subject);
    this.hasNews = true;
  }

  /** Looks for everything that differs from the projection. */
  compare(): void {
    if (this.live !== null) this.comparing = differingSubjects(this.content, this.live.store);
  }

  /** Builds everything afresh. */
  renew(): void {
    this.wantsFresh = true;
  }

  /** Does a little of what there is to do. Answers whether there is more. */
  step(): boolean {
    this.refresh();
    if (this.comparing !== null) return this.compareSome(this.comparing);
    if (this.queue.size > 0) return this.takeSome();
    if (this.hasNews) return this.tell();
    if (this.next !== null) return this.buildSome(this.next);
    if (this.live === null || this.wantsFresh || this.hasOutgrown(this.live)) return this.beginNext();
    if (this.retired !== null && this.retired.until <= Date.now()) this.withdrawRetired();
    if (this.sweeping === null) return false;
    if (this.sweeping.next().done === true) this.sweeping = null;
    return true;
  }

  /**
   * What is gone goes from the store's log too; to be called when nothing has happened for a while. Answers whether it
   * has: somebody who reads the store may keep it there for now.
   */
  tidy(): boolean {
    return this.live?.store.tidy() ?? true;
  }

  /** When there is something to do by itself, in milliseconds since 1970; null: nothing is planned. */
  get dueAt(): number | null {
    return this.retired?.until ?? null;
  }

  close(): void {
    this.live?.store.close();
    this.next?.building.return(undefined);
    this.next?.generation.store.close();
  }

  /** What was read of the projection holds as long as nobody has written to it. */
  private refresh(): void {
    const present = Number(this.options.state.prepare('PRAGMA data_version').get()?.['data_version']);
    if (present !== this.seen) this.content.forget();
    this.seen = present;
  }

  private compareSome(comparing: Generator<Subject[]>): boolean {
    const { value, done } = comparing.next();
    if (done === true) this.comparing = null;
    else for (const subject of value) this.queue.add(subject);
    return true;
  }

  private takeSome(): boolean {
    if (this.live !== null && !this.isBroken && this.isTooMuch(this.live)) this.leaveToNext();
    const subjects = [...this.queue].slice(0, takenTogether);
    for (const subject of subjects) this.next?.behind.add(subject);
    if (this.live !== null && !this.isBroken) this.applyTo(this.live, subjects);
    for (const subject of subjects) this.queue.delete(subject);
    this.hasNews = true;
    return true;
  }

  private applyTo(live: Generation, subjects: Subject[]): void {
    try {
      live.apply(subjects, () => this.withdrawRetired());
    } catch (error) {
      if (!(error instanceof BrokenGenerationError || error instanceof RangeError)) throw error;
      this.isBroken = true;
      this.wantsFresh = true;
    }
  }

  private isTooMuch(live: Generation): boolean {
    return this.queue.size > Math.max(many.least, live.store.count('main') / many.part);
  }

  /** A fresh generation will have all of it; only what is gone must be taken off at once. */
  private leaveToNext(): void {
    this.dropNext();
    this.wantsFresh = true;
    this.isLeftBehind = true;
    for (const subject of this.queue) if (stampOf(this.content, subject) !== null) this.queue.delete(subject);
  }

  private tell(): boolean {
    if (this.live !== null && !this.isBroken) this.live.announce();
    this.entries = indexNames.reduce((sum, index) => sum + (this.live?.store.count(index) ?? 0), 0);
    this.hasNews = false;
    return true;
  }

  private hasOutgrown({ store }: Generation): boolean {
    const { mostOpen, leafSize } = this.options.sizes;
    return indexNames.some((index) => {
      const leaves = store.leaves(index);
      return store.shards(index).some(({ number, bits, name }) => {
        const own = leaves.filter(({ shard }) => shard === number);
        const slots = own.reduce((sum, leaf) => sum + leaf.slots, 0);
        return (
          (name === 'open' && own.length > mostOpen) ||
          isCrowded(slots, bits) ||
          own.some((leaf) => leaf.slots > 2 * leafSize)
        );
      });
    });
  }

  private beginNext(): boolean {
    this.wantsFresh = false;
    const generation = this.generations.begin();
    const { content } = this;
    const { own: workFolder, sizes } = this.options;
    const { store, folder } = generation;
    store.setMeta('projection', this.projectionFormat());
    const building = buildGeneration({ content, store, folder, workFolder, sizes });
    this.next = { generation, building, left: 1, behind: new Set() };
    return true;
  }

  private buildSome(next: Next): boolean {
    const { generation, building, behind } = next;
    const { value, done } = building.next();
    if (done !== true) {
      next.left = value;
      return true;
    }
    if (behind.size === 0) return this.switchTo(generation);
    const subjects = [...behind].slice(0, takenTogether);
    generation.apply(subjects);
    for (const subject of subjects) behind.delete(subject);
    return true;
  }

  private switchTo(generation: Generation): boolean {
    this.withdrawRetired();
    this.generations.complete(generation);
    generation.announce();
    if (this.live !== null) {
      this.generations.retire(this.live);
      this.retired = { generation: this.live, until: Date.now() + this.options.grace };
      if (this.isBroken) this.withdrawRetired();
    }
    this.live = generation;
    this.isBroken = false;
    this.isLeftBehind = false;
    this.hasNews = true;
    this.next = null;
    return true;
  }

  private withdrawRetired(): void {
    if (this.retired === null) return;
    this.generations.withdraw(this.retired.generation);
    this.retired = null;
    this.sweeping = this.generations.sweep();
  }

  private dropNext(): void {
    if (this.next === null) return;
    this.next.building.return(undefined);
    this.generations.retire(this.next.generation);
    this.generations.withdraw(this.next.generation);
    this.next = null;
    this.sweeping = this.generations.sweep();
  }

  private projectionFormat(): string {
    return String(this.options.state.prepare('PRAGMA user_version').get()?.['user_version']);
  }
}
