import { describe, expect, it } from 'vitest';
import type { ArticleCard } from '../../data/reader.ts';
import { touchDifference, type Standing } from './article-difference.ts';
import { Touched } from './touched.ts';

const card: ArticleCard = {
  id: '1',
  title: 'Bài',
  shortTitle: null,
  slug: 'bai',
  sapo: null,
  cover: null,
  category: 'c',
  publishedAt: 1000,
  featured: false,
  pinned: false,
};
const standing: Standing = { card, lists: ['all', 'category:c'], text: '{}' };

function touch(before: Standing | null, after: Standing | null) {
  const touched = new Touched();
  touchDifference(before, after, touched);
  return { keys: [...touched.keys], points: touched.points };
}

describe('the difference between two states of an article', () => {
  it('is nothing between equal ones', () => {
    expect(touch(standing, structuredClone(standing))).toEqual({ keys: [], points: [] });
    expect(touch(null, null)).toEqual({ keys: [], points: [] });
  });

  it('is a point that came in every list, when it appears; the same when it goes', () => {
    const points = [
      { list: 'all', at: 1000, facet: 'count' },
      { list: 'category:c', at: 1000, facet: 'count' },
    ];
    expect(touch(null, standing)).toEqual({ keys: ['card:1', 'text:1'], points });
    expect(touch(standing, null)).toEqual({ keys: ['card:1', 'text:1'], points });
  });

  it('is seen by full readers only, when the text alone changed', () => {
    expect(touch(standing, { ...standing, text: '{"words":1}' })).toEqual({
      keys: ['text:1'],
      points: [
        { list: 'all', at: 1000, facet: 'full' },
        { list: 'category:c', at: 1000, facet: 'full' },
      ],
    });
  });

  it('is seen by everyone who shows the card, when the title changed', () => {
    expect(touch(standing, { ...standing, card: { ...card, title: 'Khác' } })).toEqual({
      keys: ['card:1'],
      points: [
        { list: 'all', at: 1000, facet: 'card' },
        { list: 'category:c', at: 1000, facet: 'card' },
      ],
    });
  });

  it('is a point that left and a point that came, when it moves in time or between lists', () => {
    const moved = { card: { ...card, publishedAt: 5000 }, lists: ['all', 'category:d'], text: '{}' };
    expect(touch(standing, moved).points).toEqual([
      { list: 'all', at: 1000, facet: 'count' },
      { list: 'all', at: 5000, facet: 'count' },
      { list: 'category:c', at: 1000, facet: 'count' },
      { list: 'category:d', at: 5000, facet: 'count' },
    ]);
  });
});
