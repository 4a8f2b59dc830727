/** Words that stand nowhere: a question with one of them has no answer, and nothing needs to be read for it. */
import { begunLetters } from './beginnings.ts';
import type { IndexFiles } from './index-files.ts';
import type { IndexName } from './indexed-entry.ts';
import type { Query, QueryWord } from './query.ts';
import { isInVocabulary, vocabularyFile, vocabularyNumber, type Vocabulary } from './vocabulary.ts';

/**
 * Which of the words stand in no entry, whatever their marks. A last word that may still grow is not one of them where
 * others begin like it; nor is what the vocabulary does not hold (single letters, long numbers).
 * @param among words of the query
 */
export async function absentWords(
  query: Query,
  among: readonly QueryWord[],
  files: IndexFiles,
  folder: string,
  index: IndexName,
): Promise<QueryWord[]> {
  const stands = await Promise.all(
    among.map(async (word) => {
      const isGrowing = query.isOpenEnded && word === query.words.at(-1);
      const letters = isGrowing ? begunLetters(word) : word.plain;
      if (word.isLight || !isInVocabulary(letters)) return true;
      const path = vocabularyFile(index, vocabularyNumber(letters));
      const vocabulary = await files.json<Vocabulary>(folder, path);
      // Without the file nothing is known.
      if (vocabulary === null) return true;
      return vocabulary.some(([plain]) => plain === word.plain || (isGrowing && plain.startsWith(letters)));
    }),
  );
  return among.filter((_word, at) => !stands[at]);
}
