import { describe, expect, it } from 'vitest';
import { countWords, writeArticle, type ArticleText } from './write-article.ts';

const articles = Array.from({ length: 2000 }, (_, number) => writeArticle('thử', number));
const textsOf = ({ title, sapo, body }: ArticleText) => [
  title,
  sapo,
  ...body.flatMap((block) => (block.kind === 'list' ? block.items : [block.text])),
];

describe('writeArticle', () => {
  it('writes the same article for the same seed and number, whatever was written before', () => {
    expect(writeArticle('thử', 1234)).toEqual(articles[1234]);
  });

  it('writes other articles for another seed', () => {
    expect(writeArticle('khác', 7)).not.toEqual(articles[7]);
  });

  it('keeps every body between 400 and 900 words', () => {
    const lengths = articles.map(({ body }) => countWords(body));
    expect(lengths.filter((words) => words < 400 || words > 900)).toEqual([]);
  });

  it('writes NFC without slots left open, double spaces or markup', () => {
    const texts = articles.flatMap(textsOf);
    expect(texts.filter((text) => text !== text.normalize('NFC') || /[{}<>&"*_[\]]| {2}/.test(text))).toEqual(
      [],
    );
  });

  it('begins titles and paragraphs with a capital', () => {
    const starts = articles.flatMap(({ title, sapo, body }) => [
      title,
      sapo,
      ...body.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : [])),
    ]);
    expect(starts.filter((text) => /^\p{Ll}/u.test(text))).toEqual([]);
  });

  it('uses all kinds of blocks', () => {
    const kinds = new Set(articles.flatMap(({ body }) => body.map((block) => block.kind)));
    expect([...kinds].toSorted()).toEqual(['list', 'paragraph', 'quotation', 'subhead']);
  });

  it('has hundreds of words that few articles share', () => {
    const having = new Map<string, number>();
    for (const article of articles) {
      const words =
        textsOf(article)
          .join(' ')
          .toLowerCase()
          .match(/\p{L}+/gu) ?? [];
      for (const word of new Set(words)) having.set(word, (having.get(word) ?? 0) + 1);
    }
    const counts = [...having.values()];
    expect(counts.filter((count) => count < 200).length).toBeGreaterThan(600);
  });

  it('repeats few titles', () => {
    expect(new Set(articles.map(({ title }) => title)).size).toBeGreaterThan(1900);
  });
});
