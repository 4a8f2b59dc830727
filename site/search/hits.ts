/** Which words of a text are those that were searched for. */
import { lengthOfLongForm } from './abbreviations.ts';
import type { Piece } from './answers.ts';
import { compareMarks, type MarkRank } from './marks.ts';
import type { Query } from './query.ts';
import { wordsOf, type Word } from './words.ts';

/** Which words of a text are words of the query: their numbers there, -1 for all others. */
export type FindHits = (words: readonly Word[]) => number[];

/**
 * @param rank how far marks may differ in the entry
 * @param isWhole whether the last word must be whole
 */
export function hitsOf({ words, hasMarks, isOpenEnded }: Query, rank: MarkRank, isWhole: boolean): FindHits {
  const agrees = (typed: string, found: string) => !hasMarks || compareMarks(typed, found) <= rank;
  const find = ({ form, plain }: Word) =>
    words.findIndex((wanted, index) => {
      const isBeginning = !isWhole && isOpenEnded && index === words.length - 1;
      const hasLetters =
        isBeginning && wanted.plain.length > 1 ? plain.startsWith(wanted.plain) : plain === wanted.plain;
      return hasLetters && agrees(wanted.form, form);
    });
  return (found) => {
    const hits = found.map(find);
    words.forEach(({ plain }, wanted) => {
      for (let at = 0; at < found.length; at++)
        hits.fill(wanted, at, at + lengthOfLongForm(plain, found, at));
    });
    const says = (hit: number | undefined) => hit !== undefined && hit >= 0 && words[hit]?.isLight === false;
    // A light word counts beside another one only.
    return hits.map((hit, at) => (says(hit) || says(hits[at - 1]) || says(hits[at + 1]) ? hit : -1));
  };
}

/** Cuts a text into pieces, hits that follow each other with nothing but a space between them being one. */
export function markHits(text: string, findHits: FindHits): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  const words = wordsOf(text);
  const hits = findHits(words);
  for (const word of words.filter((_word, index) => (hits[index] ?? -1) >= 0)) {
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
