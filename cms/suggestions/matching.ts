import { isFound, needlesOf } from '../search/needles.ts';
import { foldText } from '../search/search-text.ts';

/** Those that are found by what was typed, in their order; those that begin with it first. */
export function matching<T>(all: readonly T[], typed: string, textOf: (one: T) => string, atMost = 8): T[] {
  if (needlesOf(typed).length === 0) return [];
  const found = all.filter((one) => isFound(textOf(one), typed));
  const beginning = foldText(typed).trimEnd();
  const begins = (one: T) => foldText(textOf(one)).startsWith(beginning);
  return [...found.filter(begins), ...found.filter((one) => !begins(one))].slice(0, atMost);
}
