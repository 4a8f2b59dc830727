/** The relevance set over the demonstration newsroom and ten thousand generated articles. */
import { beforeAll, describe, expect, test } from 'vitest';
import { judge, type Verdict } from './judge/judge.ts';
import { JudgedSearch, slugIn } from './judge/judged-search.ts';
import { referenceLongForm } from './reference/reference-abbreviations.ts';
import { rawWords, referenceWords } from './reference/reference-words.ts';
import type { RelevanceQuery } from './sets/relevance-query.ts';
import { relevanceSet } from './sets/relevance-set.ts';
import { secondSet } from './sets/second-set.ts';
import { unfinishedQueries } from './sets/unfinished.ts';

let judged: JudgedSearch;
let verdicts: Verdict[];
let seconds: Verdict[];
beforeAll(async () => {
  judged = await JudgedSearch.open();
  verdicts = [];
  for (const query of relevanceSet) verdicts.push(await judge(judged, query));
  seconds = [];
  for (const query of secondSet) seconds.push(await judge(judged, query));
}, 600_000);

const shown = (found: Verdict[], what: (verdict: Verdict) => unknown) =>
  found.map((verdict) => [verdict.query.kind, verdict.query.text.normalize('NFC'), what(verdict)]);

describe('the relevance set', () => {
  test('has a hundred and fifty queries, each once', () => {
    const keys = relevanceSet.map((query) => JSON.stringify([query.text, query.labels, query.sort]));
    expect(keys.length).toBeGreaterThanOrEqual(150);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('the expected result is first for 95 of 100 queries, among the first three for all', () => {
    const late = verdicts.filter(({ isFirst }) => !isFirst);
    const lost = verdicts.filter(({ isInFirstThree }) => !isInFirstThree);
    expect(shown(lost, ({ query, got }) => ({ expected: query.first, got }))).toEqual([]);
    const report = shown(late, ({ query, got }) => ({ expected: query.first, got }));
    expect(late.length / verdicts.length, JSON.stringify(report, null, 1)).toBeLessThanOrEqual(0.05);
  });

  test('of the second set, which nobody tried before, 95 of 100 too', () => {
    const late = seconds.filter(({ isFirst }) => !isFirst);
    const report = shown(late, ({ query, got }) => ({ expected: query.first, got }));
    expect(seconds.length).toBeGreaterThanOrEqual(50);
    expect(late.length / seconds.length, JSON.stringify(report, null, 1)).toBeLessThanOrEqual(0.05);
  });

  test('nothing that holds all the words is missing', () => {
    const lacking = [...verdicts, ...seconds].filter(({ missing }) => missing.length > 0);
    expect(shown(lacking, ({ missing }) => missing)).toEqual([]);
  });

  test('nothing is found that lacks a word', () => {
    const loose = [...verdicts, ...seconds].filter(({ surplus }) => surplus.length > 0);
    expect(shown(loose, ({ surplus }) => surplus)).toEqual([]);
  });

  test('whole words come before beginnings, the marks as typed before others, titles before sapos before bodies', () => {
    const wrong = [...verdicts, ...seconds].filter(({ disorder }) => disorder.length > 0);
    expect(shown(wrong, ({ disorder }) => disorder)).toEqual([]);
  });
});

test('the first letter of the next word does not make the results vanish', async () => {
  for (const text of unfinishedQueries) {
    const { total } = await judged.ask({ text });
    expect([text, total > 0]).toEqual([text, true]);
  }
});

test('composed or not, in capitals or not, a query finds the same', async () => {
  for (const query of relevanceSet) {
    const asTyped = await judged.slugs(query, 1);
    const others = [query.text.normalize('NFC'), query.text.normalize('NFD'), query.text.toUpperCase()];
    for (const text of others)
      expect([text, await judged.slugs({ ...query, text }, 1)]).toEqual([text, asTyped]);
  }
});

test('without its marks a query finds all that hold the words, whatever their marks', async () => {
  for (const { query, holding } of verdicts) {
    const text = query.text
      .normalize('NFD')
      .replaceAll(/\p{M}/gu, '')
      .replaceAll('đ', 'd')
      .replaceAll('Đ', 'D');
    const { total, isTotalExact } = await judged.ask({ ...query, text });
    expect([text, isTotalExact && total < holding]).toEqual([text, false]);
  }
});

test('what is shown is the true text, and what is marked are words of the query', async () => {
  for (const query of relevanceSet) {
    for (const { href, title, excerpt: known, fetchExcerpt } of (await judged.ask(query)).results) {
      const excerpt = (await fetchExcerpt?.()) ?? known;
      const entry = judged.bySlug.get(slugIn(href));
      expect(title.map((piece) => piece.text).join('')).toBe(entry?.shown.title);
      const wrong = [...title, ...excerpt].filter((piece) => piece.isHit && !isOfQuery(piece.text, query));
      expect([query.text, href, wrong.map((piece) => piece.text)]).toEqual([query.text, href, []]);
    }
  }
});

/** Whether each word of a marked stretch is a word of the query, or begins with its last one. */
function isOfQuery(marked: string, { text, means }: RelevanceQuery): boolean {
  const meant = `${text} ${means ?? ''}`;
  const typed = referenceWords([meant, ...rawWords(meant).flatMap(referenceLongForm)].join(' '));
  return referenceWords(marked).every((word) =>
    typed.some(({ plain, ascii }) => plain === word.plain || word.ascii.startsWith(ascii)),
  );
}
