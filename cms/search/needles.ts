import { parseQuery, type QueryWord } from '../../site/search/query.ts';
import { plainOf } from '../../site/search/words.ts';
import { foldText } from './search-text.ts';

/**
 * What a folded text must hold to be found, by the portal's rules: of each group any one. Whole words in any order, the
 * last as its beginning; words in quotation marks in a row. Empty: nothing was typed that is a word.
 *
 * @example needlesOf('thuật kỹ') // [[' thuat '], [' ki ', ' ky']]
 */
export function needlesOf(text: string): string[][] {
  const { words, isOpenEnded } = parseQuery(text);
  const last = isOpenEnded ? words.at(-1) : undefined;
  const alone = words.filter((word) => word.phrase === null && !word.isLight);
  return [
    ...phrasesOf(words).map((phrase) => [` ${phrase} `]),
    ...alone.map((word) => (word === last ? beginningsOf(word) : [` ${word.plain} `])),
  ];
}

/** Whether a text is found by what was typed. */
export function isFound(text: string, typed: string): boolean {
  const folded = foldText(text);
  return needlesOf(typed).every((group) => group.some((needle) => folded.includes(needle)));
}

function phrasesOf(words: readonly QueryWord[]): string[] {
  const phrases = Map.groupBy(words, ({ phrase }) => phrase);
  phrases.delete(null);
  return [...phrases.values()].map((phrase) => phrase.map(({ plain }) => plain).join(' '));
}

/** `ky` is a word that is filed as `ki`, or the beginning of one that is not. */
function beginningsOf({ plain, typed }: QueryWord): string[] {
  const begun = plainOf(typed.toLowerCase());
  return begun === plain ? [` ${plain}`] : [` ${plain} `, ` ${begun}`];
}
