import { expect, test } from 'vitest';

import { publicationOf } from './publication.ts';

const now = Date.parse('2026-05-01T00:00:00.000Z');
const before = '2026-04-30T23:59:59.999Z';
const at = '2026-05-01T00:00:00.000Z';
const after = '2026-05-01T00:00:00.001Z';
const published = { _status: 'published', updatedAt: before, publishedAt: before } as const;
const nothing = { live: false, version: null, due: null };
const live = { live: true, version: before, due: null };

test.each([
  ['published', published, live],
  ['a draft', { ...published, _status: 'draft' as const }, nothing],
  ['in the trash', { ...published, deletedAt: before }, nothing],
  ['published at this very instant', { ...published, publishedAt: at }, live],
  ['scheduled', { ...published, publishedAt: after }, { ...nothing, due: after }],
  ['scheduled but a draft', { ...published, _status: 'draft' as const, publishedAt: after }, nothing],
  ['expired', { ...published, expiresAt: before }, nothing],
  ['expiring at this very instant', { ...published, expiresAt: at }, nothing],
  ['expiring later', { ...published, expiresAt: after }, live],
])('%s', (_name, row, expected) => {
  expect(publicationOf(row, true, now)).toEqual(expected);
});

test('without drafts every row is published', () => {
  expect(publicationOf({ updatedAt: before }, false, now)).toEqual(live);
});
