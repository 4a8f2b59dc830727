import { wordsOf } from '../../site/search/words.ts';

/**
 * The words of a text as `searchText` keeps them: without marks, each between two spaces, so that a word, the beginning
 * of one, or several in a row are looked for as plain text.
 *
 * @example foldText('Kỹ thuật') // ' ki thuat '
 */
export function foldText(text: string): string {
  const words = wordsOf(text).map(({ plain }) => plain);
  return words.length === 0 ? '' : ` ${words.join(' ')} `;
}

/** The folded words of a document's fields. The bar keeps phrases from reaching across two of them. */
export function searchTextOf(document: Record<string, unknown>, fields: readonly string[]): string {
  const texts = fields.flatMap((field) => document[field]).filter((value) => typeof value === 'string');
  return texts
    .map(foldText)
    .filter((text) => text !== '')
    .join('|');
}
