/**
 * Places in ordered lists as R*Tree coordinates. `rtree_i32` holds 32-bit integers, so instants are counted in whole
 * seconds from 2020 (reaching from 1952 to 2088); coarser than the lists themselves, hence at worst a page too many.
 */
import type { Facet } from '../../data/reader.ts';

/** Milliseconds; coordinate 0. */
export const epoch = Date.UTC(2020, 0, 1);
export const earliest = -(2 ** 31);
export const latest = 2 ** 31 - 1;

/** Instant in milliseconds → coordinate. */
export function coordinateOf(instant: number): number {
  return Math.min(latest - 1, Math.max(earliest + 1, Math.floor((instant - epoch) / 1000)));
}

const facetNumbers: Record<Facet, number> = { count: 0, card: 1, facts: 2, full: 3 };

/** Coordinates that belong to one list. */
export const coordinatesPerList = 4;

/** List number and facet → coordinate; the facets of one list are neighbours, so one question covers several. */
export function listCoordinate(list: number, facet: Facet): number {
  return list * coordinatesPerList + facetNumbers[facet];
}

/** A stretch of an ordered list that a page has read, in coordinates, both ends included. */
export interface ReadRange {
  list: string;
  facet: Facet;
  from: number;
  to: number;
}
