/** The relevance set over the demonstration newsroom and ten thousand generated articles. */
import { beforeAll, describe, expect, test } from 'vitest';
import { judge, type Verdict } from './judge/judge.ts';
import { JudgedSearch } from './judge/judged-search.ts';
import { relevanceSet } from './sets/relevance-set.ts';

let verdicts: Verdict[];
beforeAll(async () => {
  const judged = await JudgedSearch.open();
  verdicts = [];
  for (const query of relevanceSet) verdicts.push(await judge(judged, query));
}, 180_000);

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

  test('nothing that holds all the words is missing', () => {
    const lacking = verdicts.filter(({ missing }) => missing.length > 0);
    expect(shown(lacking, ({ missing }) => missing)).toEqual([]);
  });

  test('nothing is found that lacks a word', () => {
    const loose = verdicts.filter(({ surplus }) => surplus.length > 0);
    expect(shown(loose, ({ surplus }) => surplus)).toEqual([]);
  });

  test('whole words come before beginnings, the marks as typed before others, titles before sapos before bodies', () => {
    const wrong = verdicts.filter(({ disorder }) => disorder.length > 0);
    expect(shown(wrong, ({ disorder }) => disorder)).toEqual([]);
  });
});
