/**
 * Where an article stands in the portal's ordered lists, as a function of the article and the category tree alone.
 */
import type { ArticleCard, ArticleText, ListName } from '../../data/reader.ts';
import { authorListName, keywordListName, tagListName } from '../../data/lists.ts';
import { monthOf } from '../../data/time.ts';

/**
 * Every list that contains the article.
 * @param ancestors the article's category and all categories above it
 */
export function listsOf(card: ArticleCard, text: ArticleText, ancestors: string[]): ListName[] {
  const lists = new Set<ListName>(['all', `month:${monthOf(card.publishedAt)}`]);
  for (const category of ancestors) lists.add(`category:${category}`);
  const named = [...text.tags.map(keywordListName), ...text.bylines.map(({ name }) => authorListName(name))];
  for (const list of named) if (list !== null) lists.add(list);
  for (const tag of text.tags) lists.add(tagListName(tag));
  if (text.campaign !== null) lists.add(`campaign:${text.campaign}`);
  if (card.featured) lists.add('featured');
  if (card.pinned) lists.add('pinned');
  return [...lists].sort();
}
