/** Words that begin as the reader's last one does. */
import type { IndexName } from './indexed-entry.ts';
import type { IndexFiles } from './index-files.ts';
import { compareMarks } from './marks.ts';
import type { Query, QueryWord } from './query.ts';
import type { WantedTerm } from './query-terms.ts';
import { plainOf } from './words.ts';
import { isInVocabulary, vocabularyFile, vocabularyNumber, type Vocabulary } from './vocabulary.ts';

/** How many words one beginning stands for at the most: the ones that most entries have. */
const mostWords = 8;

/**
 * The words that the last one of the query may become; null: none. A single letter may become anything, as it does
 * under the hands of everybody who types; and in `28.000đ` it says nothing.
 */
export async function longerWords(
  query: Query,
  files: IndexFiles,
  folder: string,
  index: IndexName,
): Promise<WantedTerm | 'any' | null> {
  const last = query.words.at(-1);
  if (last === undefined || !query.isOpenEnded) return null;
  const begun = begunLetters(last);
  if (last.plain.length === 1) return query.words.length > 1 ? 'any' : null;
  if (!isInVocabulary(begun)) return null;
  const path = vocabularyFile(index, vocabularyNumber(begun));
  const vocabulary = (await files.json<Vocabulary>(folder, path)) ?? [];
  const longer = vocabulary
    .filter(([plain]) => plain.startsWith(begun) && plain !== last.plain)
    .sort(([, one], [, other]) => other - one)
    .slice(0, mostWords);
  if (longer.length === 0) return null;
  const key = `${last.form}…`;
  return { key, terms: longer.map(([plain]) => plain), rankOf: rankOfBeginning(query, last) };
}

/** The letters as typed: `ly` is filed as `li`, but it is not the beginning of `liên`. */
export const begunLetters = ({ typed }: QueryWord) => plainOf(typed.toLowerCase());

const rankOfBeginning =
  ({ hasMarks }: Query, last: QueryWord) =>
  (form: string) =>
    hasMarks ? compareMarks(last.form, form) : 0;
