/** Asks the index what the reader wishes for, the last wish only, and shows the answer. */
import type { SearchAnswer, SearchRequest } from '../../search/answers.ts';
import type { Manifest } from '../../search/manifest.ts';
import type { AnswerView } from './answer-view.ts';
import { knownWish, requestOf } from './choices.ts';
import { isIdle, type Wish } from './wish.ts';

/** The door to the index. */
export interface Door {
  /** Null before `prepare` is through. */
  readonly manifest: Manifest | null;
  prepare(): Promise<void>;
  hint(text: string): void;
  find(request: SearchRequest, signal?: AbortSignal): Promise<SearchAnswer>;
}

export class Searching {
  private readonly door: Door;
  private readonly view: AnswerView;
  private asked = new AbortController();

  constructor(door: Door, view: AnswerView) {
    this.door = door;
    this.view = view;
  }

  /** The reader is about to type: what every search needs is fetched. */
  prepare(): void {
    // Whatever goes wrong shows when something is searched.
    this.door.prepare().catch(() => undefined);
  }

  hint(text: string): void {
    if (this.door.manifest) this.door.hint(text);
    else this.prepare();
  }

  /** Resolves when the page shows what was wished for, or why it cannot: true; false when another wish came since. */
  async show(wish: Wish): Promise<boolean> {
    this.asked.abort();
    const { signal } = (this.asked = new AbortController());
    if (isIdle(wish)) {
      this.view.rest();
      return true;
    }
    this.view.wait();
    try {
      const answer = await this.find(wish, signal);
      if (!signal.aborted) this.view.show(...answer);
    } catch (error) {
      if (signal.aborted) return false;
      console.error(error);
      this.view.fail(navigator.onLine);
    }
    return !signal.aborted;
  }

  private async find(wish: Wish, signal: AbortSignal): Promise<[Manifest, Wish, SearchAnswer]> {
    await this.door.prepare();
    const { manifest } = this.door;
    if (!manifest) throw new Error('the search has no manifest');
    const known = knownWish(manifest, wish);
    const answer = await this.door.find(requestOf(manifest, known), signal);
    return [manifest, known, answer];
  }
}
