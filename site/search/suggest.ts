/** What else a reader may ask when nothing was found. */
import type { SearchRequest, Suggestion } from './answers.ts';
import { writeQuery, type Query, type QueryWord } from './query.ts';

const mostSuggestions = 4;

interface Attempt {
  text: string;
  keepsLabels: boolean;
}

/**
 * @param absent words that stand nowhere: they are left out before all others
 * @param countOf how many results a text has, with the request's labels or without
 */
export async function suggest(
  query: Query,
  { labels }: Pick<SearchRequest, 'labels'>,
  absent: readonly QueryWord[],
  countOf: (text: string, withLabels: boolean) => Promise<number>,
): Promise<Suggestion[]> {
  const suggestions: Suggestion[] = [];
  const take = async (attempts: Attempt[]) => {
    for (const attempt of attempts) {
      if (suggestions.some(({ text }) => text === attempt.text)) continue;
      const total = await countOf(attempt.text, attempt.keepsLabels);
      if (total > 0) suggestions.push({ ...attempt, total });
    }
    suggestions.sort((a, b) => b.text.length - a.text.length || b.total - a.total);
  };
  const present = query.words.filter((word) => !absent.includes(word));
  if (absent.length === 0) await take([...withoutLabels(query, labels), ...withoutQuotes(query)]);
  else if (present.length > 0) await take([{ text: writeQuery(present, false), keepsLabels: true }]);
  for (let words = present.length - 1; words > 0 && suggestions.length === 0; words--) {
    await take(withFewerWords(present, words));
  }
  return suggestions.slice(0, mostSuggestions);
}

const withoutLabels = ({ words }: Query, labels: string[]): Attempt[] =>
  labels.length === 0 || words.length === 0 ? [] : [{ text: writeQuery(words, true), keepsLabels: false }];

const withoutQuotes = ({ words }: Query): Attempt[] =>
  words.some(({ phrase }) => phrase !== null) ? [{ text: writeQuery(words, false), keepsLabels: true }] : [];

/** One word left out, wherever it stands; with fewer words yet, the stretches that are left. */
function withFewerWords(words: QueryWord[], length: number): Attempt[] {
  const rests =
    length === words.length - 1
      ? words.map((_word, left) => words.filter((_other, index) => index !== left))
      : words.slice(0, words.length - length + 1).map((_word, from) => words.slice(from, from + length));
  return rests.map((rest) => ({ text: writeQuery(rest, false), keepsLabels: true }));
}
