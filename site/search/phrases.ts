import type { Shown, Texts } from './indexed-entry.ts';
import { compareMarks, type MarkRank } from './marks.ts';
import type { Query, QueryWord } from './query.ts';
import { wordsOf } from './words.ts';

/**
 * Whether the quoted phrases of more than two words stand in the text. The index knows neighbours only: "a b c" is found
 * where "a b" and "b c" stand apart, too.
 */
export function hasPhrases(
  { title, number, summary }: Shown,
  texts: Texts,
  query: Query,
  rank: MarkRank,
): boolean {
  const all = [title, number, summary, ...texts.body, ...texts.also];
  const split = all.filter((text) => text !== null).map(wordsOf);
  const agrees = (wanted: QueryWord, found: { form: string; plain: string } | undefined) =>
    found?.plain === wanted.plain && (!query.hasMarks || compareMarks(wanted.form, found.form) <= rank);
  return longPhrases(query).every((phrase) =>
    split.some((words) =>
      words.some((_word, start) => phrase.every((wanted, index) => agrees(wanted, words[start + index]))),
    ),
  );
}

/** Quoted phrases of which the index alone cannot be sure. */
export const longPhrases = (query: Query) => phrasesOf(query).filter((phrase) => phrase.length > 2);

function phrasesOf({ words }: Query): QueryWord[][] {
  const phrases = new Map<number, QueryWord[]>();
  for (const word of words) {
    if (word.phrase !== null) phrases.set(word.phrase, [...(phrases.get(word.phrase) ?? []), word]);
  }
  return [...phrases.values()];
}
