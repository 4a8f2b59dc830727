import { describe, expect, it } from 'vitest';
import { countHolders } from './articles-holding.ts';
import { plantedArticles } from './planted-articles.ts';
import { queries } from './queries.ts';
import { searchedArticles, type SearchedArticle } from './searched-article.ts';

const articleWith = (...texts: string[]): SearchedArticle => ({
  id: 1,
  title: texts[0] ?? '',
  sapo: '',
  body: texts.slice(1).map((text) => ({ kind: 'paragraph', text })),
  category: 'tin',
  publishedAt: 0,
});
const isHeld = (text: string, kind: string, ...texts: string[]) =>
  countHolders([articleWith(...texts)], [{ kind, text, wanted: null }])[0] === 1;

describe('countHolders', () => {
  it('counts whole words, whatever their marks, case and normal form', () => {
    expect(isHeld('cong doan', '', 'Công', 'Đoàn')).toBe(true);
    expect(isHeld('công đoàn'.normalize('NFD'), '', 'cong doan')).toBe(true);
    expect(isHeld('cong doan', '', 'Công, doanh')).toBe(false);
    expect(isHeld('ki', '', 'Kỹ')).toBe(true);
    expect(isHeld('giai', '', 'giày')).toBe(false);
    expect(isHeld('4960000', '', '4.960.000 đồng')).toBe(true);
  });

  it('wants quoted words next to each other, and takes a half typed one as a beginning', () => {
    expect(isHeld('"an toàn là"', '', 'an toàn', 'là')).toBe(false);
    expect(isHeld('"an toàn là"', '', 'Có an toàn là có')).toBe(true);
    expect(isHeld('giai vi', 'half typed', 'giải viên')).toBe(true);
    expect(isHeld('giai vi', '', 'giải viên')).toBe(false);
  });
});

describe('the texts', () => {
  const articles = [...searchedArticles('lam-giang', 200)];

  it('have every planted article once, and as many articles as are asked for', () => {
    const titles = articles.map(({ title }) => title);
    expect(titles.length).toBe(200);
    for (const { title } of plantedArticles) expect(titles.filter((one) => one === title)).toEqual([title]);
  });

  it('answer every query that has an answer', () => {
    const titles = articles.map(({ title }) => title.toLowerCase());
    const unanswered = queries.filter(
      ({ wanted }) => wanted !== null && !titles.some((title) => title.includes(wanted.trim())),
    );
    expect(unanswered).toEqual([]);
  });
});
