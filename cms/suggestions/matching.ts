import { foldText } from '../search/fold-text.ts';

/** Those that contain every typed word, accents or not, in their order; those that begin with it first. */
export function matching<T>(all: readonly T[], typed: string, wordsOf: (one: T) => string, atMost = 8): T[] {
  const words = foldText(typed).split(' ');
  if (words[0] === '') return [];
  const found = all.filter((one) => {
    const folded = foldText(wordsOf(one));
    return words.every((word) => folded.includes(word));
  });
  const begins = (one: T) => foldText(wordsOf(one)).startsWith(words.join(' '));
  return [...found.filter(begins), ...found.filter((one) => !begins(one))].slice(0, atMost);
}
