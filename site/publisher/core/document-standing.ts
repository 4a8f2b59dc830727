/** Where an official document stands in the library's ordered lists, and what changes when it becomes another one. */
import { facetListName, facetValuesOf } from '../../data/document-facets.ts';
import type { ListName, OfficialDocument } from '../../data/reader.ts';
import { numberPlace } from './number-place.ts';
import type { Touched } from './touched.ts';

/** List → place in it, in milliseconds. */
export function documentPlaces(document: OfficialDocument): Map<ListName, number> {
  const issuedAt = Date.parse(document.issuedAt);
  const places = new Map<ListName, number>([
    ['documents', issuedAt],
    ['documents-by-number', numberPlace(document.number)],
  ]);
  for (const { facet, slug } of facetValuesOf(document)) places.set(facetListName(facet, slug), issuedAt);
  return places;
}

/** Adds to `touched` the places that change between two states of one document (null: not published). */
export function touchDocumentPlaces(
  before: OfficialDocument | null,
  after: OfficialDocument | null,
  touched: Touched,
): void {
  const [from, to] = [before, after].map((document) =>
    document === null ? new Map<ListName, number>() : documentPlaces(document),
  );
  const isOther = JSON.stringify(before) !== JSON.stringify(after);
  for (const list of new Set([...(from?.keys() ?? []), ...(to?.keys() ?? [])])) {
    const [left, came] = [from?.get(list), to?.get(list)];
    if (left === came) {
      if (came !== undefined && isOther) touched.points.push({ list, at: came, facet: 'card' });
      continue;
    }
    if (left !== undefined) touched.points.push({ list, at: left, facet: 'count' });
    if (came !== undefined) touched.points.push({ list, at: came, facet: 'count' });
  }
}
