type Listener = () => void;

/** Says in this process that something was committed. Listeners are called after the commit, never before. */
export class Commits {
  readonly #listeners = new Set<Listener>();

  /** @returns a function that stops listening */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  announce(): void {
    for (const listener of this.#listeners) listener();
  }
}
