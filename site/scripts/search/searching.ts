/** Asks the index what the reader wishes for and shows the answer, if no other wish came since. */
import type { SearchAnswer } from '../../search/answers.ts';
import type { Search } from '../../search/search.ts';
import type { AnswerView } from './answer-view.ts';
import { knownWish, requestOf } from './choices.ts';
import { isIdle, type Wish } from './wish.ts';

export class Searching {
  private readonly search: Search;
  private readonly view: AnswerView;
  private wish: Wish | null = null;
  private asking = new AbortController();

  constructor(search: Search, view: AnswerView) {
    this.search = search;
    this.view = view;
    search.onChanged = () => {
      if (this.wish) void this.show(this.wish);
    };
  }

  /** The reader is about to type: what every search needs is fetched. */
  prepare(): void {
    // Whatever goes wrong shows when something is searched.
    this.search.prepare().catch(() => undefined);
  }

  /** The reader is typing this; what is being asked is outdated. */
  hint(text: string, { kind }: Wish): void {
    this.asking.abort();
    this.search.hint(text, kind === 'anh' ? 'pictures' : 'main');
  }

  /**
   * Resolves when the page shows what was wished for, or why it cannot: true; false when another wish came since.
   * @param untilShown milliseconds in which another wish is likely to come
   */
  async show(wish: Wish, untilShown = 0): Promise<boolean> {
    this.wish = wish;
    // What has been overtaken fetches nothing more.
    this.asking.abort();
    this.asking = new AbortController();
    const { signal } = this.asking;
    if (isIdle(wish)) {
      this.view.rest();
      return true;
    }
    this.view.wait();
    try {
      await this.find(wish, signal, waitFor(untilShown));
    } catch {
      if (!signal.aborted) this.view.fail(navigator.onLine);
    }
    return !signal.aborted;
  }

  private async find(wish: Wish, signal: AbortSignal, rested: Promise<void>): Promise<void> {
    const manifest = await this.search.prepare();
    const known = knownWish(manifest, wish);
    const early = (answer: SearchAnswer) => {
      if (!signal.aborted) this.view.show(manifest, known, answer);
    };
    early(await this.search.find(requestOf(manifest, known), { signal, rested, early }));
  }
}

const waitFor = async (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));
