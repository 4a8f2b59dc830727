import type { Deliver } from '../../../cms/import/messages.ts';
import type { OldPortal } from '../old-portal.ts';
import type { FileLoader } from '../pictures/load-file.ts';
import type { ImportReport } from './report.ts';

/** What stands beneath a picture. */
export interface Words {
  caption: string | null;
  credit: string | null;
}

/** What the parts of one run share. */
export class Importing {
  readonly portal: OldPortal;
  readonly deliver: Deliver;
  readonly loader: FileLoader;
  readonly report: ImportReport;
  /** Identifiers by origin, as far as they were asked for or made. */
  readonly articles = new Map<string, string>();
  readonly categories = new Map<string, string>();
  readonly media = new Map<string, string>();
  /**
   * What each file says of itself, by origin: in the old portal's own records, else at its first place. Noted for all
   * articles in their order, also for those that are there already, so that a run that is continued knows the same.
   */
  readonly words = new Map<string, Words>();
  /** Files that cannot be had, and why. */
  readonly missing = new Map<string, string>();
  readonly underWay = new Map<string, Promise<string | null>>();
  readonly #counted = new Set<string>();

  constructor(portal: OldPortal, deliver: Deliver, loader: FileLoader, report: ImportReport) {
    this.portal = portal;
    this.deliver = deliver;
    this.loader = loader;
    this.report = report;
  }

  /** Learns which of these are in the newsroom already. */
  async lookUp(collection: 'articles' | 'media', origins: string[]): Promise<void> {
    const known = this[collection];
    const open = [...new Set(origins)].filter((origin) => !known.has(origin));
    for (let start = 0; start < open.length; start += 500) {
      const { ids } = await this.deliver('known', { collection, origins: open.slice(start, start + 500) });
      for (const [origin, id] of Object.entries(ids)) known.set(origin, id);
    }
  }

  countMade(origin: string): void {
    this.#counted.add(origin);
  }

  /** A file that was there before this run counts once, however often it is shown. */
  countKnown(origin: string): void {
    if (this.#counted.has(origin)) return;
    this.#counted.add(origin);
    this.report.pictures.known += 1;
  }
}
