import { describe, expect, it } from 'vitest';
import type { ArticleCard, ArticleText } from '../../data/reader.ts';
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
const text: ArticleText = {
  body: [],
  headings: [],
  words: 0,
  tags: [],
  bylines: [],
  source: null,
  dateline: null,
  revisedAt: null,
  related: [],
  campaign: null,
  seo: { title: null, description: null, image: null },
};
const standing: Standing = { card, lists: ['all', 'category:c'], text: JSON.stringify(text) };
const withText = (change: Partial<ArticleText>): Standing => ({
  ...standing,
  text: JSON.stringify({ ...text, ...change }),
});

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

  const inBothLists = (facet: string) => [
    { list: 'all', at: 1000, facet },
    { list: 'category:c', at: 1000, facet },
  ];

  it('is seen by full readers only, when the text alone changed', () => {
    const edited = withText({ body: [{ kind: 'html', html: '<p>Khác</p>', links: [] }] });
    expect(touch(standing, edited)).toEqual({ keys: ['text:1'], points: inBothLists('full') });
  });

  it('is seen by sitemaps too, when it was revised or shows other pictures', () => {
    const pictured = withText({ body: [{ kind: 'pictures', media: ['m'] }] });
    expect(touch(standing, pictured)).toEqual({ keys: ['text:1'], points: inBothLists('facts') });
    expect(touch(standing, withText({ revisedAt: 2000 })).points).toEqual(inBothLists('facts'));
  });

  it('is seen by its own page alone, when only search engines are told otherwise', () => {
    const seo = { title: 'Tìm thấy', description: null, image: null };
    expect(touch(standing, withText({ seo }))).toEqual({ keys: ['text:1'], points: [] });
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
    const moved = { card: { ...card, publishedAt: 5000 }, lists: ['all', 'category:d'], text: standing.text };
    expect(touch(standing, moved).points).toEqual([
      { list: 'all', at: 1000, facet: 'count' },
      { list: 'all', at: 5000, facet: 'count' },
      { list: 'category:c', at: 1000, facet: 'count' },
      { list: 'category:d', at: 5000, facet: 'count' },
    ]);
  });
});
