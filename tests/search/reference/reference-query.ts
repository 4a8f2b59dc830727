import { referenceWords, type ReferenceWord } from './reference-words.ts';

export interface ReferenceQuery {
  /** Words outside quotation marks. */
  words: ReferenceWord[];
  /** Words that must stand side by side. */
  phrases: ReferenceWord[][];
  /** Whether the last word may be the beginning of one: nothing was typed after it. */
  isOpen: boolean;
}

/** @example readReferenceQuery('“tan ca” sớm') */
export function readReferenceQuery(typed: string): ReferenceQuery {
  const parts = typed.normalize('NFC').split(/["“”]/u);
  const phrases = parts.filter((_part, index) => index % 2 === 1).map(referenceWords);
  const words = parts.filter((_part, index) => index % 2 === 0).flatMap(referenceWords);
  return {
    words,
    phrases: phrases.filter((phrase) => phrase.length > 0),
    isOpen: /[\p{L}\p{M}\p{N}]$/u.test(typed),
  };
}
