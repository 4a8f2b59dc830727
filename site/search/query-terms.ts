/** Which terms of the index a query needs. */
import { comparePairMarks, compareMarks, type MarkRank } from './marks.ts';
import type { Query, QueryWord } from './query.ts';

export interface WantedTerm {
  /** Differs from that of all other terms that the same query wants. */
  key: string;
  /** Any of these. */
  terms: string[];
  /** How the marks of a form in the index agree with those typed. */
  rankOf: (form: string) => MarkRank;
}

export interface WantedPair extends WantedTerm {
  /** Both stand in one quoted phrase. */
  isRequired: boolean;
}

export interface WantedWord extends WantedTerm {
  /** Itself alone, where it was typed with marks; null: all marks are alike. */
  asTyped: WantedTerm | null;
  isLight: boolean;
  /** It belongs to a quoted phrase of several words: it counts where the phrase stands. */
  isQuoted: boolean;
}

export interface WantedTerms {
  words: WantedWord[];
  pairs: WantedPair[];
}

/** Without any mark in the query all marks are alike. */
export function wantedTerms({ words, hasMarks }: Query): WantedTerms {
  const ranked = (rank: (form: string) => MarkRank) => (form: string) => (hasMarks ? rank(form) : 0);
  const inPhrase = (one: QueryWord | undefined, other: QueryWord | undefined) =>
    one !== undefined && other !== undefined && one.phrase !== null && one.phrase === other.phrase;
  return {
    words: words.map((word, index) => ({
      key: word.form,
      terms: [word.plain],
      rankOf: ranked((found) => compareMarks(word.form, found)),
      asTyped:
        word.form === word.plain ? null : { key: word.form, terms: [word.form], rankOf: () => 0 as const },
      isLight: word.isLight,
      isQuoted: inPhrase(words[index - 1], word) || inPhrase(word, words[index + 1]),
    })),
    pairs: words.slice(1).map((second, index) => {
      const first = words[index] as QueryWord;
      return {
        key: `${first.form} ${second.form}`,
        terms: [`${first.plain} ${second.plain}`],
        rankOf: ranked((found) => comparePairMarks([first.form, second.form], found)),
        isRequired: inPhrase(first, second),
      };
    }),
  };
}
