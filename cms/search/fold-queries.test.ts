import type { Where } from 'payload';
import { expect, test } from 'vitest';
import { foldWhere } from './fold-queries.ts';

const fields = new Set(['title', 'sapo']);

test('like on a searchable field is asked of the folded words, however deep it stands', () => {
  const where: Where = {
    and: [{ _status: { equals: 'draft' } }, { or: [{ title: { like: 'Công Đoàn' } }] }],
  };
  expect(foldWhere(where, fields)).toEqual({
    and: [
      { _status: { equals: 'draft' } },
      { or: [{ and: [{ searchText: { contains: ' cong ' } }, { searchText: { contains: ' doan' } }] }] },
    ],
  });
});

test('other operators and other fields are left alone', () => {
  const where = { title: { equals: 'Công đoàn' }, slug: { like: 'Công' } };
  expect(foldWhere(where, fields)).toEqual({
    and: [{ title: { equals: 'Công đoàn' } }, { slug: { like: 'Công' } }],
  });
  expect(foldWhere({}, fields)).toEqual({});
});

test('a second operator of the same field stays', () => {
  expect(foldWhere({ title: { like: 'Tết', not_equals: 'x' } }, fields)).toEqual({
    and: [{ searchText: { contains: ' tet' } }, { title: { not_equals: 'x' } }],
  });
});

test('what may be one of two words is asked for as either', () => {
  expect(foldWhere({ title: { like: 'ly' } }, fields)).toEqual({
    or: [{ searchText: { contains: ' li ' } }, { searchText: { contains: ' ly' } }],
  });
});

test('what holds no word is asked as it is', () => {
  expect(foldWhere({ title: { like: '%' } }, fields)).toEqual({ title: { like: '%' } });
});
