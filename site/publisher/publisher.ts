/**
 * The publisher as a service: follows the feed, keeps the portal right, and never stops trying.
 *
 * One loop does everything in turn, so that no two steps ever mix: what is urgent is rendered as soon as a change has
 * been taken over; the background goes on in small steps between looks at the feed.
 */
import type { Batch } from '../../cms/feed/wire.ts';
import { FeedUnreachableError, type Clock, type FeedSource, type SearchFollower } from './definitions.ts';
import { dueDocuments, nextBoundary } from './engine/boundaries.ts';
import type { Engine } from './engine/engine.ts';
import type { Intake } from './engine/intake.ts';
import type { Position } from './engine/reconcile.ts';

export interface PublisherOptions {
  engine: Engine;
  intake: Intake;
  source: FeedSource;
  clock: Clock;
  /** Hears what is on the portal now. */
  search: SearchFollower;
  log: (message: string) => void;
  /** Nothing is known of what has been published: the first rendering waits for the newsroom's answer. */
  isFresh: boolean;
}

export interface PublisherStatus {
  position: string | null;
  /** The instant whose state the portal shows, ISO 8601. */
  asOf: string;
  /** Pages to be rendered or removed, changes taken in and not planned yet. */
  waiting: number;
  pages: number;
  /** Pages rendered since the publisher was started. */
  rendered: number;
  search: ReturnType<SearchFollower['status']>;
  lastError: { at: string; message: string } | null;
}

const second = 1000;
/** Longest wait of one look at the feed, in seconds. */
const longPoll = 25;
const betweenReconciliations = 60 * 60 * second;
/** setTimeout takes no more than about 24.8 days. */
const longestTimer = 24 * 60 * 60 * second;
/** How long after its failure a page is tried again. */
const retryPages = 5 * second;
/** How long nothing must have happened before the house is cleaned. */
const quiet = second;

export class Publisher {
  private readonly options: PublisherOptions;
  private readonly intake: Intake;
  private readonly batches: Batch[] = [];
  private readonly stopping = new AbortController();
  private wake: () => void = () => undefined;
  private lastError: PublisherStatus['lastError'] = null;
  private reconciled = false;
  /** When to compare with the newsroom next, in milliseconds. */
  private compareAt = 0;
  private following: Promise<void> = Promise.resolve();
  private hasMore = true;
  private unreachable = false;
  private pagesRetriedAt = 0;
  /** There is something to publish: what earlier runs have left, or what the newsroom has told. */
  private hasContent: boolean;
  private inspect: () => Iterator<unknown> = () => [].values();
  private inspection: Iterator<unknown> | null = null;
  private isInspected = false;
  private isTidy = false;
  /** When to try the next batch again, by `performance.now()`. */
  private batchesAt = 0;
  private readonly requests: (() => Promise<void>)[] = [];
  /** Where the feed will stand once everything fetched has been taken over. */
  private fetched: Position | null = null;

  constructor(options: PublisherOptions) {
    this.options = options;
    this.intake = options.intake;
    this.hasContent = !options.isFresh;
  }

  status(): PublisherStatus {
    const { engine } = this.options;
    return {
      position: engine.position.position,
      asOf: new Date(engine.asOf).toISOString(),
      waiting: engine.waiting + this.batches.length + Number(this.isBeginning),
      pages: engine.pages.count(),
      rendered: engine.rendered,
      search: this.options.search.status(),
      lastError: this.lastError,
    };
  }

  private get isBeginning(): boolean {
    return (!this.reconciled && !this.unreachable) || (!this.isInspected && this.hasContent);
  }

  /** What to look after, step by step, when nothing waits for the first time, and when doubts have been settled. */
  onSettled(inspect: () => Iterator<unknown>): void {
    this.inspect = inspect;
  }

  /** @throws Error when nothing is known yet: a portal made from that would be an empty one */
  requireContent(): void {
    if (!this.hasContent) throw new Error('nothing is known of what is published until the newsroom answers');
  }

  /** Works until `stop` is called. */
  async run(): Promise<void> {
    const { engine, clock } = this.options;
    engine.advance(clock.now(), [], []);
    if (!this.options.isFresh) engine.adoptRelease();
    while (!this.stopping.signal.aborted) {
      try {
        await this.step();
      } catch (error) {
        this.noteError(error);
        await this.pause(second);
      }
    }
    await this.following;
  }

  /** Ends the work after the present step. */
  stop(): void {
    this.stopping.abort();
    this.wake();
  }

  /** Compares with the newsroom at the next step. */
  doubt(): void {
    this.reconciled = false;
    this.compareAt = 0;
    this.wake();
  }

  /** Does something between two steps, alone with the engine. */
  async between<T>(work: () => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      this.requests.push(() => work().then(resolve, reject));
      this.wake();
    });
  }

  private async step(): Promise<void> {
    const { engine, clock } = this.options;
    await this.requests.shift()?.();
    if (clock.now() >= this.compareAt) await this.compare();
    await this.takeBatches();
    await this.passTime();
    if (clock.now() - this.pagesRetriedAt >= retryPages) {
      this.pagesRetriedAt = clock.now();
      engine.retryFailed();
      this.hasMore = true;
    }
    if (this.hasContent) await this.render();
    else await this.pause(this.untilNextBoundary());
    // Gives the feed's answer and the control server their turn.
    await new Promise((resolve) => setImmediate(resolve));
  }

  private async render(): Promise<void> {
    const { engine } = this.options;
    await engine.renderUrgent();
    this.options.search.flush();
    if (this.hasMore) {
      this.isTidy = false;
      this.hasMore = await engine.renderSome();
    } else if (engine.prepare()) return;
    else if (!this.isInspected) this.inspectSome();
    else if (this.isTidy) await this.pause(this.untilNextBoundary());
    else if (await this.pause(Math.min(quiet, this.untilNextBoundary()))) this.isTidy = engine.tidy();
  }

  private inspectSome(): void {
    this.inspection ??= this.inspect();
    if (this.inspection.next().done !== true) return;
    this.inspection = null;
    this.isInspected = true;
    this.hasMore = true;
  }

  private async compare(): Promise<void> {
    const { engine, clock, log } = this.options;
    try {
      const differing = await this.intake.compare((done, all) =>
        log(`comparing with the newsroom: ${done} of ${all} documents taken over`),
      );
      engine.adoptRelease();
      if (differing > 0) log(`compared with the newsroom: ${differing} documents differed`);
      // What was looked after without the newsroom may have lacked something that has come now.
      if (!this.reconciled) this.isInspected = false;
      this.reconciled = true;
      this.hasContent = true;
      this.unreachable = false;
      this.lastError = null;
      this.compareAt = clock.now() + betweenReconciliations;
      this.hasMore = true;
    } catch (error) {
      if (!(error instanceof FeedUnreachableError)) throw error;
      // The portal goes on with what it has.
      this.unreachable = true;
      this.noteError(error);
      this.compareAt = clock.now() + second / 2;
    }
    this.follow();
  }

  /** Starts listening to the feed, if nobody does. */
  private follow(): void {
    const { engine } = this.options;
    const { feed, position } = engine.position;
    if (feed === null || position === null || this.fetched !== null) return;
    this.fetched = { feed, position };
    this.following = this.listen().finally(() => {
      this.fetched = null;
    });
  }

  private async listen(): Promise<void> {
    const { source } = this.options;
    for (let failures = 0; !this.stopping.signal.aborted && this.fetched !== null;) {
      try {
        const batch = await source.changesAfter(this.fetched.position, longPoll, this.stopping.signal);
        if (failures > 0) this.lastError = null;
        failures = 0;
        if (batch.reset || batch.feed !== this.fetched.feed) {
          this.options.log('the newsroom does not know this position: comparing everything');
          // They are older than what the comparison will bring, and nothing would correct them afterwards.
          this.batches.length = 0;
          this.doubt();
          return;
        }
        const isNews = batch.position !== this.fetched.position;
        this.fetched = { feed: batch.feed, position: batch.position };
        if (!isNews) continue;
        this.batches.push(batch);
        this.wake();
      } catch (error) {
        if (this.stopping.signal.aborted) return;
        failures++;
        this.noteError(error);
        await delay(Math.min(2 * second, 100 * 2 ** failures), this.stopping.signal);
      }
    }
  }

  private async takeBatches(): Promise<void> {
    while (this.isBatchDue) {
      const [batch] = this.batches as [Batch];
      try {
        await this.intake.takeBatch(batch);
      } catch (error) {
        // It stays in line until it has been taken over; the portal goes on.
        this.noteError(error);
        this.batchesAt = performance.now() + second;
        return;
      }
      if (this.batches[0] === batch) this.batches.shift();
      this.hasMore = true;
    }
  }

  private get isBatchDue(): boolean {
    return this.batches.length > 0 && performance.now() >= this.batchesAt;
  }

  /** Shows the state of the present instant: windows that open or close, and documents whose hour has come. */
  private async passTime(): Promise<void> {
    if (this.intake.passTime()) this.hasMore = true;
    try {
      if (await this.intake.takeDue()) this.hasMore = true;
    } catch (error) {
      // They stay due; the portal goes on.
      this.noteError(error);
    }
  }

  private untilNextBoundary(): number {
    const { engine, clock } = this.options;
    if (this.batches.length > 0) return second / 4;
    if (dueDocuments(engine.content, clock.now()).length > 0) return second / 4;
    const next = nextBoundary(engine.content, engine.asOf);
    const until = Math.min(next ?? Number.POSITIVE_INFINITY, this.compareAt) - clock.now();
    const longest = engine.hasFailed ? retryPages : longestTimer;
    return Math.min(longest, Math.max(1, until));
  }

  /** Waits, unless there is something to do already or something comes. Answers whether nothing has come. */
  private async pause(milliseconds: number): Promise<boolean> {
    if (this.isBatchDue || this.requests.length > 0 || this.stopping.signal.aborted) return false;
    const isUndisturbed = await new Promise<boolean>((resolve) => {
      const timer = setTimeout(() => resolve(true), milliseconds);
      this.wake = () => {
        clearTimeout(timer);
        resolve(false);
      };
    });
    this.wake = () => undefined;
    return isUndisturbed;
  }

  /** Remembers what went wrong, for `npm run status`, and says it once. */
  noteError(error: unknown): void {
    const message = error instanceof Error ? error.message : String(error);
    if (this.lastError?.message !== message) this.options.log(message);
    this.lastError = { at: new Date(this.options.clock.now()).toISOString(), message };
  }
}

function delay(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
