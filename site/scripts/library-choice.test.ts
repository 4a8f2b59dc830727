import { expect, it } from 'vitest';
import type { LibraryEntry } from '../feeds/library.ts';
import { countValues, queryOf, readChoice, select, toggle } from './library-choice.ts';

const entry = (number: string, facets: LibraryEntry['facets']): LibraryEntry => ({
  url: `/van-ban/${number}/`,
  number,
  title: number,
  day: ['2026-01-01', '01/01/2026'],
  about: [],
  files: [],
  facets,
});
const entries = [
  entry('120/KH', { loai: 'ke-hoach', nam: '2026' }),
  entry('9/HD', { loai: 'huong-dan', nam: '2026' }),
  entry('18/KH', { loai: 'ke-hoach', nam: '2025' }),
];
const numbers = (choice: Record<string, string>) => select(entries, choice).map(({ number }) => number);

it('reads a choice from the address and writes it there again', () => {
  const choice = { loai: 'ke-hoach', nam: '2026', 'sap-xep': 'so' };
  expect(queryOf(choice)).toBe('?loai=ke-hoach&nam=2026&sap-xep=so');
  expect(readChoice(queryOf(choice))).toEqual(choice);
  expect(readChoice('?q=a&sap-xep=ten&loai=')).toEqual({});
  expect(queryOf({})).toBe('');
});

it('takes a value, replaces it by another of its kind, and gives it up', () => {
  const chosen = toggle({ nam: '2026' }, { facet: 'loai', value: 'ke-hoach' });
  expect(chosen).toEqual({ nam: '2026', loai: 'ke-hoach' });
  expect(toggle(chosen, { facet: 'loai', value: 'huong-dan' })).toEqual({ nam: '2026', loai: 'huong-dan' });
  expect(toggle(chosen, { facet: 'nam', value: '2026' })).toEqual({ loai: 'ke-hoach' });
  expect(toggle(chosen, { sort: 'so' })).toEqual({ ...chosen, 'sap-xep': 'so' });
  expect(toggle({ 'sap-xep': 'so' }, { sort: 'ngay' })).toEqual({});
});

it('selects what has every chosen value, in the chosen order', () => {
  expect(numbers({})).toEqual(['120/KH', '9/HD', '18/KH']);
  expect(numbers({ loai: 'ke-hoach' })).toEqual(['120/KH', '18/KH']);
  expect(numbers({ loai: 'ke-hoach', nam: '2025' })).toEqual(['18/KH']);
  expect(numbers({ loai: 'cong-van' })).toEqual([]);
  expect(numbers({ 'sap-xep': 'so' })).toEqual(['9/HD', '18/KH', '120/KH']);
});

it('counts what another value of a kind would find beside what else is chosen', () => {
  const choice = { loai: 'ke-hoach', nam: '2026' };
  expect(countValues(entries, choice, 'loai', 'huong-dan')).toBe(1);
  expect(countValues(entries, choice, 'nam', '2025')).toBe(1);
  expect(countValues(entries, { loai: 'huong-dan' }, 'nam', '2025')).toBe(0);
});
