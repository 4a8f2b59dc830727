/**
 * Stands for `payload/shared` in the browser (`next.config.ts`). Payload's relation pickers show, of what the newsroom
 * found, only what this expression finds in a title, and theirs knows neither accents nor the order of syllables.
 */
import { isFound } from './needles.ts';

export * from '../../node_modules/payload/dist/exports/shared.js';

class Words extends RegExp {
  readonly #typed: string;

  constructor(typed: string) {
    super('(?:)');
    this.#typed = typed;
  }

  override test(title: string): boolean {
    return isFound(title, this.#typed);
  }
}

export const wordBoundariesRegex = (typed: string): RegExp => new Words(typed);
