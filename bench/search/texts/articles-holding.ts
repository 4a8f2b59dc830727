/** How many articles a query is right for, counted slowly: the yardstick beside everybody's number of hits. */
import type { Query } from './queries.ts';
import { textsOf, type SearchedArticle } from './searched-article.ts';

/** Without marks, in lower case, syllable by syllable; `kỹ` as `kĩ`, and long numbers without their dots. */
function plainWords(text: string): string[] {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replaceAll(/(?<=(?<!\p{L})(?:[hklmst]|qu))y(?!\p{L})/gu, 'i')
    .replaceAll(/(?<=\d)\.(?=\d{3})/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** Says of an article whether it holds all words of the query, next to each other if they are quoted. */
function holderOf({ text, kind }: Query): (words: ReadonlySet<string>, texts: readonly string[]) => boolean {
  const wanted = plainWords(text);
  if (text.startsWith('"')) return (_, texts) => texts.some((one) => one.includes(` ${wanted.join(' ')} `));
  const last = kind === 'half typed' ? wanted.pop() : undefined;
  return (words) =>
    wanted.every((word) => words.has(word)) &&
    (last === undefined || [...words].some((word) => word.startsWith(last)));
}

/** @returns for each query the number of articles that hold its words, whatever their marks */
export function countHolders(articles: Iterable<SearchedArticle>, queries: readonly Query[]): number[] {
  const holders = queries.map(holderOf);
  const counts = queries.map(() => 0);
  for (const article of articles) {
    const texts = textsOf(article).map((text) => plainWords(text));
    const words = new Set(texts.flat());
    const joined = texts.map((one) => ` ${one.join(' ')} `);
    for (const [at, isHolder] of holders.entries()) {
      if (isHolder(words, joined)) counts[at] = (counts[at] ?? 0) + 1;
    }
  }
  return counts;
}
