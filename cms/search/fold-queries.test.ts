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
      { or: [{ or: [{ searchText: { like: 'cong doan' } }, { title: { like: 'Công Đoàn' } }] }] },
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
    and: [
      { or: [{ searchText: { like: 'tet' } }, { title: { like: 'Tết' } }] },
      { title: { not_equals: 'x' } },
    ],
  });
});
