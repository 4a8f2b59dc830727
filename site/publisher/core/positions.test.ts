import { expect, it } from 'vitest';
import { coordinateOf, earliest, latest, listCoordinate } from './positions.ts';

it('counts whole seconds from 2020, downwards before', () => {
  expect(coordinateOf(Date.parse('2020-01-01T00:00:00.999Z'))).toBe(0);
  expect(coordinateOf(Date.parse('2026-11-22T00:00:01Z'))).toBe(217_468_801);
  expect(coordinateOf(Date.parse('2019-12-31T23:59:59.001Z'))).toBe(-1);
});

it('keeps instants beyond 32 bits inside the open ends', () => {
  expect(coordinateOf(Date.parse('1900-01-01T00:00:00Z'))).toBe(earliest + 1);
  expect(coordinateOf(Date.parse('2200-01-01T00:00:00Z'))).toBe(latest - 1);
});

it('gives the facets of a list neighbouring places, apart from those of every other list', () => {
  const facets = ['count', 'card', 'facts', 'full'] as const;
  expect(facets.map((facet) => listCoordinate(7, facet))).toEqual([28, 29, 30, 31]);
  expect(listCoordinate(8, 'count')).toBe(32);
});
