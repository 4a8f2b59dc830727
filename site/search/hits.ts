/** Which words of a text are those that were searched for. */
import type { Piece } from './answers.ts';
import { compareMarks, type MarkRank } from './marks.ts';
import type { Query } from './query.ts';
import { wordsOf, type Word } from './words.ts';

/** Answers which word of the query a word is (its number), or -1. */
export type FindHit = (word: Word) => number;

/** @param rank how far marks may differ in the entry; @param isWhole whether the last word must be whole */
export function hitsOf({ words, hasMarks, isOpenEnded }: Query, rank: MarkRank, isWhole: boolean): FindHit {
  const agrees = (typed: string, found: string) => !hasMarks || compareMarks(typed, found) <= rank;
  return ({ form, plain }) =>
    words.findIndex((wanted, index) => {
      if (wanted.isOptional) return false;
      const isBeginning = !isWhole && isOpenEnded && index === words.length - 1;
      const hasLetters = isBeginning ? plain.startsWith(wanted.plain) : plain === wanted.plain;
      return hasLetters && agrees(wanted.form, form);
    });
}

/** Cuts a text into pieces, hits that follow each other with nothing but a space between them being one. */
export function markHits(text: string, findHit: FindHit): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const word of wordsOf(text)) {
    if (findHit(word) < 0) continue;
    const last = pieces.at(-1);
    const between = text.slice(done, word.start);
    if (last?.isHit === true && /^\s*$/.test(between))
      last.text += between + text.slice(word.start, word.end);
    else {
      if (between !== '') pieces.push({ text: between, isHit: false });
      pieces.push({ text: text.slice(word.start, word.end), isHit: true });
    }
    done = word.end;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), isHit: false });
  return pieces;
}
