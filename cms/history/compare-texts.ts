import { diffWordsWithSpace } from 'diff';

export interface Part {
  text: string;
  kind: 'same' | 'removed' | 'added';
}

/** What became of a text, word by word, in reading order. */
export function compareTexts(before: string, after: string): Part[] {
  return diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({
    text: value,
    kind: added ? 'added' : removed ? 'removed' : 'same',
  }));
}
