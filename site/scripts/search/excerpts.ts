/** Excerpts are fetched for the results that the reader comes to see: each is the text of a whole article. */
import type { Piece } from '../../search/answers.ts';
import { showExcerpt } from './result-items.ts';

type FetchExcerpt = () => Promise<Piece[] | null>;

export class Excerpts {
  private readonly awaited = new Map<Element, FetchExcerpt>();
  private readonly shown = new WeakSet<Element>();
  private readonly observer = new IntersectionObserver((changes) => {
    for (const { target, isIntersecting } of changes) if (isIntersecting) void this.fetch(target);
  });

  /** The item of a result shows its excerpt when it has come into sight. */
  follow(item: HTMLElement, fetchExcerpt: FetchExcerpt): void {
    if (this.shown.has(item)) return;
    this.awaited.set(item, fetchExcerpt);
    this.observer.observe(item);
  }

  /** Other results take the place of those that were followed. */
  forget(): void {
    this.observer.disconnect();
    this.awaited.clear();
  }

  private async fetch(item: Element): Promise<void> {
    const fetchExcerpt = this.awaited.get(item);
    if (fetchExcerpt === undefined) return;
    // What cannot be had now is asked for when it comes into sight again; the summary stands there meanwhile.
    const excerpt = await fetchExcerpt().catch(() => null);
    if (excerpt === null) return;
    this.observer.unobserve(item);
    this.awaited.delete(item);
    this.shown.add(item);
    showExcerpt(item, excerpt);
  }
}
