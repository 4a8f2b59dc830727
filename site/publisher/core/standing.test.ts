import { expect, it } from 'vitest';
import type { ArticleCard, ArticleText } from '../../data/reader.ts';
import { listsOf } from './standing.ts';

const card = {
  id: '1',
  // The last minute of October in Việt Nam is still the afternoon of 31 October in UTC.
  publishedAt: Date.parse('2026-10-31T16:59:00Z'),
  featured: true,
  pinned: false,
} as ArticleCard;
const bylines = ['Xuân Thủy', 'Xuân Thuỷ', '…'].map((name) => ({ name }));
const text = { tags: ['An toàn', 'an toàn ', '?'], bylines, campaign: 'c1' } as ArticleText;

it('names every list that contains an article, each once', () => {
  expect(listsOf(card, text, ['child', 'parent'])).toEqual([
    'all',
    'author:xuan-thuy',
    'campaign:c1',
    'category:child',
    'category:parent',
    'featured',
    'keyword:an-toan',
    'month:2026-10',
    'tag:?',
    'tag:an toàn',
  ]);
});

it('counts months as Việt Nam does', () => {
  const later = { ...card, publishedAt: card.publishedAt + 60_000 };
  expect(listsOf(later, text, [])).toContain('month:2026-11');
});
