import { expect, test } from 'vitest';

import { findFreeSlug } from './free-slug.ts';

const takenAmong = (taken: string[]) => async (slugs: string[]) =>
  new Set(slugs.filter((slug) => taken.includes(slug)));

test('a slug that nobody has is free', async () => {
  expect(await findFreeSlug('tin', takenAmong([]), async () => true)).toBe('tin');
});

test('a clash gets the first free number', async () => {
  expect(await findFreeSlug('tin', takenAmong(['tin']), async () => true)).toBe('tin-2');
  expect(await findFreeSlug('tin', takenAmong(['tin', 'tin-2', 'tin-4']), async () => true)).toBe('tin-3');
});

test('goes on beyond the numbers that are asked for at once', async () => {
  const taken = ['tin', ...Array.from({ length: 119 }, (_, index) => `tin-${index + 2}`)];
  expect(await findFreeSlug('tin', takenAmong(taken), async () => true)).toBe('tin-121');
});

test('a slug that somebody else is just taking is passed over', async () => {
  expect(await findFreeSlug('tin', takenAmong(['tin']), async (slug) => slug !== 'tin-2')).toBe('tin-3');
});
