/** From the feed's answers to the projection: fetches the files that are new, then takes everything over as one step. */
import type { Batch, Change, Media } from '../../../cms/feed/wire.ts';
import type { Clock, FeedSource, MediaStore } from '../definitions.ts';
import type { StoredMedia } from '../projection/media-shelf.ts';
import { dueDocuments, nextBoundary } from './boundaries.ts';
import type { Engine } from './engine.ts';
import { reconcile, type Position } from './reconcile.ts';

export interface IntakeOptions {
  engine: Engine;
  source: FeedSource;
  media: MediaStore;
  clock: Clock;
}

export class Intake {
  private readonly options: IntakeOptions;

  constructor(options: IntakeOptions) {
    this.options = options;
  }

  /** Takes over one answer of the feed. */
  async takeBatch(batch: Batch): Promise<void> {
    const { engine, source } = this.options;
    const inUse = batch.changedMedia.filter((id) => engine.content.media(id) !== null);
    const changed = inUse.length === 0 ? [] : await source.media(inUse);
    const { feed, position } = batch;
    await this.take(batch.changes, [...batch.media, ...changed], { feed, position });
  }

  /** Compares everything with the newsroom. Answers how many documents differed. */
  async compare(report?: (done: number, all: number) => void): Promise<number> {
    const { engine, source } = this.options;
    return reconcile({
      source,
      content: engine.content,
      take: ({ changes, media }, position) => this.take(changes, media, position),
      ...(report && { report }),
    });
  }

  /** Shows the present instant: windows that open or close. Answers whether anything changed. */
  passTime(): boolean {
    const { engine, clock } = this.options;
    const now = clock.now();
    const boundary = nextBoundary(engine.content, engine.asOf);
    if (boundary === null || boundary > now) return false;
    engine.advance(now, [], []);
    return true;
  }

  /** Asks for the documents whose hour has come. Answers whether there were any. */
  async takeDue(): Promise<boolean> {
    const { engine, source, clock } = this.options;
    const due = dueDocuments(engine.content, clock.now());
    if (due.length === 0) return false;
    const { changes, media } = await source.documents(due);
    await this.take(changes, media);
    return true;
  }

  private async take(changes: Change[], media: Media[], position?: Position): Promise<void> {
    const stored: StoredMedia[] = [];
    for (const one of media) stored.push(await this.store(one));
    this.options.engine.advance(this.options.clock.now(), changes, stored, position);
  }

  private async store(media: Media): Promise<StoredMedia> {
    const { engine, media: store, source } = this.options;
    const row = engine.content.sql('SELECT version FROM media WHERE id = ?').get(media.id);
    const known = row?.['version'] === media.version ? engine.content.media(media.id) : null;
    if (known !== null && known.files.length === media.files.length) return { media, files: known.files };
    return { media, files: await store.fetch(media, source) };
  }
}
