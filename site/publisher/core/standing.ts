/**
 * Where an article stands in the portal's ordered lists, as a function of the article and the category tree alone.
 */
import type { ArticleCard, ArticleText, ListName } from '../../data/reader.ts';
import { tagListName } from '../../data/lists.ts';
import { monthOf } from '../../data/time.ts';

/** Lists of months only count, so that the portal knows which months have pages. */
export type StandingName = ListName | `month:${string}`;

/**
 * Every list that contains the article.
 * @param ancestors the article's category and all categories above it
 */
export function listsOf(card: ArticleCard, text: ArticleText, ancestors: string[]): StandingName[] {
  const lists = new Set<StandingName>(['all', `month:${monthOf(card.publishedAt)}`]);
  for (const category of ancestors) lists.add(`category:${category}`);
  for (const tag of text.tags) lists.add(tagListName(tag));
  if (text.campaign !== null) lists.add(`campaign:${text.campaign}`);
  if (card.featured) lists.add('featured');
  if (card.pinned) lists.add('pinned');
  return [...lists].sort();
}
