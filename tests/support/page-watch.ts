/** Looks, over and over, which pages are in the published folder, and notes when one comes or goes. */
import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

export interface Change {
  at: number;
  isThere: boolean;
}

const everyMs = 15;

export class PageWatch {
  readonly #pages = new Map<string, { isThere: boolean; changes: Change[] }>();
  #isWatching = true;
  readonly #loop: Promise<void>;

  constructor() {
    this.#loop = this.#watch();
  }

  /** @param file absolute path of the page */
  add(file: string): void {
    this.#pages.set(file, { isThere: existsSync(file), changes: [] });
  }

  changesOf(file: string): readonly Change[] {
    return this.#pages.get(file)?.changes ?? [];
  }

  async stop(): Promise<void> {
    this.#isWatching = false;
    await this.#loop;
  }

  async #watch(): Promise<void> {
    while (this.#isWatching) {
      for (const [file, page] of this.#pages) {
        const isThere = existsSync(file);
        if (isThere !== page.isThere) page.changes.push({ at: Date.now(), isThere });
        page.isThere = isThere;
      }
      await sleep(everyMs);
    }
  }
}
