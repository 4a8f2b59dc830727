/** Counts values that mean the same, keeps the newest spelling of each, and puts the most used first. */
export class MostUsed<T> {
  readonly #counted = new Map<string, { value: T; count: number }>();

  /** Values come newest first. @param key what it is the same by; empty for nothing */
  add(key: string, value: T): void {
    if (key === '') return;
    const known = this.#counted.get(key);
    if (known) known.count += 1;
    else this.#counted.set(key, { value, count: 1 });
  }

  list(atMost: number): T[] {
    return [...this.#counted.values()]
      .toSorted((a, b) => b.count - a.count)
      .slice(0, atMost)
      .map(({ value }) => value);
  }
}
