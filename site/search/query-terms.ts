/** Which terms of the index a query needs. */
import { comparePairMarks, compareMarks, type MarkRank } from './marks.ts';
import type { Query } from './query.ts';

export interface WantedTerm {
  /** Any of these. */
  terms: string[];
  /** How the marks of a form in the index agree with those typed. */
  rankOf: (form: string) => MarkRank;
}

export interface WantedPair extends WantedTerm {
  /** Both stand in one quoted phrase. */
  isRequired: boolean;
}

export interface WantedTerms {
  words: (WantedTerm & { isLight: boolean })[];
  pairs: WantedPair[];
}

/** Without any mark in the query all marks are alike. */
export function wantedTerms({ words, hasMarks }: Query): WantedTerms {
  const ranked = (rank: (form: string) => MarkRank) => (form: string) => (hasMarks ? rank(form) : 0);
  return {
    words: words.map(({ form, plain, isLight }) => ({
      terms: [plain],
      rankOf: ranked((found) => compareMarks(form, found)),
      isLight,
    })),
    pairs: words.slice(1).map((second, index) => {
      const first = words[index] as (typeof words)[number];
      return {
        terms: [`${first.plain} ${second.plain}`],
        rankOf: ranked((found) => comparePairMarks([first.form, second.form], found)),
        isRequired: first.phrase !== null && first.phrase === second.phrase,
      };
    }),
  };
}
