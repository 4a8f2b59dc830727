import { describe, expect, it } from 'vitest';
import { categoryPlans } from './categories.ts';
import { planArticle } from './plan-archive.ts';

const until = Date.UTC(2026, 10, 20);
const archive = { seed: 'thử', size: 4000, pictures: 30, until };
const plans = Array.from({ length: archive.size }, (_, number) => planArticle(archive, number));
const share = (count: number) => Math.round((100 * count) / plans.length);

describe('planArticle', () => {
  it('plans the same article for the same archive and number', () => {
    expect(planArticle(archive, 321)).toEqual(plans[321]);
  });

  it('spreads the articles over ten years, oldest first, none in the future', () => {
    const moments = plans.map(({ publishedAt }) => Date.parse(publishedAt));
    expect(moments).toEqual(moments.toSorted((a, b) => a - b));
    const years = moments.map((moment) => (until - moment) / (365 * 24 * 60 * 60 * 1000));
    expect([Math.max(...years) > 9.9, Math.max(...years) <= 10.001, Math.min(...years) > 0]).toEqual([
      true,
      true,
      true,
    ]);
  });

  it('gives every category its part', () => {
    const counts = categoryPlans.map(({ slug }) => plans.filter(({ category }) => category === slug).length);
    expect(counts.map(share).filter((percent) => percent < 11 || percent > 14)).toEqual([]);
  });

  it('puts a tag on about 0.5 % of the articles', () => {
    const tags = plans.flatMap((plan) => plan.tags);
    const perTag = tags.length / new Set(tags).size / plans.length;
    expect(perTag).toBeGreaterThan(0.004);
    expect(perTag).toBeLessThan(0.006);
  });

  it('gives 40 % a cover and points only to older articles', () => {
    const covers = plans.filter(({ cover }) => cover !== null).length;
    expect([38, 39, 40, 41, 42]).toContain(share(covers));
    expect(plans.filter(({ related, number }) => related.some((other) => other >= number))).toEqual([]);
  });
});
