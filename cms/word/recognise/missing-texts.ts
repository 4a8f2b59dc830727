import { wordsOf } from './clean-text.ts';
import { parseHtml, textOf } from './html-tree.ts';
import type { RecognisedArticle } from './recognise.ts';

/** Texts of the original with a word that the recognised article no longer has: nothing may be lost in silence. */
export function missingTexts(source: string[], article: RecognisedArticle): string[] {
  const kept = countWords(textsOf(article));
  return source.filter((text) => {
    const words = wordsOf(text);
    const isLost = words.some((word) => (kept.get(word) ?? 0) <= 0);
    for (const word of words) kept.set(word, (kept.get(word) ?? 0) - 1);
    return isLost;
  });
}

function textsOf(article: RecognisedArticle): string[] {
  const { title, sapo, dateline, bodyHtml, pictures, bylines, sourceName, unplaced, labels, repeated } =
    article;
  return [
    title,
    sapo,
    dateline,
    textOf(parseHtml(bodyHtml)),
    ...pictures.flatMap(({ caption, credit }) => [caption, credit]),
    ...bylines.flatMap(({ name, role, unit }) => [name, role, unit]),
    sourceName,
    ...unplaced.map(({ text }) => text),
    ...labels,
    ...repeated,
  ];
}

function countWords(texts: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of texts.flatMap(wordsOf)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
