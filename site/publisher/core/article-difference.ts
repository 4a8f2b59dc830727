/** What changes for readers when an article becomes another one, appears or goes. */
import type { ArticleCard } from '../../data/reader.ts';
import { keyOf } from './keys.ts';
import type { Touched } from './touched.ts';

/** An article as the portal's lists see it. */
export interface Standing {
  card: ArticleCard;
  /** Every list that contains it. */
  lists: string[];
  /** The rest of the article, as JSON. */
  text: string;
}

/** Adds to `touched` what the step from `before` to `after` (null: not published) changes. */
export function touchDifference(before: Standing | null, after: Standing | null, touched: Touched): void {
  const id = (after ?? before)?.card.id;
  if (id === undefined) return;
  const cardChanged = JSON.stringify(before?.card) !== JSON.stringify(after?.card);
  const textChanged = before?.text !== after?.text;
  if (cardChanged) touched.keys.add(keyOf.card(id));
  if (textChanged) touched.keys.add(keyOf.text(id));
  for (const list of new Set([...(before?.lists ?? []), ...(after?.lists ?? [])])) {
    const from = placeIn(before, list);
    const to = placeIn(after, list);
    if (from !== to) {
      if (from !== null) touched.points.push({ list, at: from, facet: 'count' });
      if (to !== null) touched.points.push({ list, at: to, facet: 'count' });
    } else if (to !== null && (cardChanged || textChanged)) {
      touched.points.push({ list, at: to, facet: cardChanged ? 'card' : 'full' });
    }
  }
}

function placeIn(standing: Standing | null, list: string): number | null {
  return standing?.lists.includes(list) ? standing.card.publishedAt : null;
}
