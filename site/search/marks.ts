/** How the marks of a word that was found agree with those of the word that was typed. */
import type { Marks } from './answers.ts';
import { plainOf } from './words.ts';

/** Ranks of agreement, the best first. */
export const markRanks = ['exact', 'partial', 'other'] as const satisfies readonly Marks[];
export type MarkRank = 0 | 1 | 2;

const isPlain = (form: string) => plainOf(form) === form;
const sign = /[`'?~.]+$/;

/**
 * 0: the same form, or typed without any mark: then all are alike; 1: every mark that was typed is there, others were
 * left out; 2: another word with the same letters.
 * Both have the same plain letters, or, for the beginning of a word, `found` begins with them.
 * @example compareMarks('đoan', 'đoan`') // 1
 */
export function compareMarks(typed: string, found: string): MarkRank {
  if (typed === found || isPlain(typed)) return 0;
  const typedTone = sign.exec(typed)?.[0] ?? '';
  const foundTone = sign.exec(found)?.[0] ?? '';
  if (typedTone !== '' && typedTone !== foundTone) return 2;
  const letters = (word: string) => word.replace(sign, '').normalize('NFD');
  return haveShapes(letters(typed), letters(found)) ? 1 : 2;
}

/** Whether every shape that was typed (đ, â, ơ …) is there; letters typed without one stand for any. */
function haveShapes(typed: string, found: string): boolean {
  const parts = (word: string) => word.match(/\P{M}\p{M}*/gu) ?? [];
  const there = parts(found);
  return parts(typed).every((part, index) => {
    const other = there[index] ?? '';
    return part === other || part === other.normalize('NFD').charAt(0).replace('đ', 'd');
  });
}

/** The rank of two neighbours, each compared by itself. */
export function comparePairMarks(typed: [string, string], found: string): MarkRank {
  const [first = '', second = ''] = found.split(' ');
  return Math.max(compareMarks(typed[0], first), compareMarks(typed[1], second)) as MarkRank;
}
