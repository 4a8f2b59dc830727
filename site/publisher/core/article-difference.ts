/** What changes for readers when an article becomes another one, appears or goes. */
import { factsOf, feedTextOf } from '../../data/article-facts.ts';
import type { ArticleCard, ArticleText, Facet } from '../../data/reader.ts';
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
  const facet = cardChanged ? 'card' : textChanged && before && after ? facetOf(before, after) : null;
  if (cardChanged) touched.keys.add(keyOf.card(id));
  if (textChanged) touched.keys.add(keyOf.text(id));
  for (const list of new Set([...(before?.lists ?? []), ...(after?.lists ?? [])])) {
    const from = placeIn(before, list);
    const to = placeIn(after, list);
    if (from !== to) {
      if (from !== null) touched.points.push({ list, at: from, facet: 'count' });
      if (to !== null) touched.points.push({ list, at: to, facet: 'count' });
    } else if (to !== null && facet !== null) {
      touched.points.push({ list, at: to, facet });
    }
  }
}

/** The least that a reader of lists must show to notice that the text changed; null: only the article's page does. */
function facetOf(before: Standing, after: Standing): Facet | null {
  const [old, now] = [before, after].map(({ text }) => JSON.parse(text) as ArticleText) as [
    ArticleText,
    ArticleText,
  ];
  const differs = (part: (text: ArticleText) => unknown) =>
    JSON.stringify(part(old)) !== JSON.stringify(part(now));
  if (differs(factsOf)) return 'facts';
  return differs(feedTextOf) ? 'full' : null;
}

function placeIn(standing: Standing | null, list: string): number | null {
  return standing?.lists.includes(list) ? standing.card.publishedAt : null;
}
