import { expect, test } from 'vitest';

import { hasFeedKey } from './key.ts';

const withAuthorization = (value: string) => new Headers({ authorization: value });

test('only the very key is accepted', () => {
  expect(hasFeedKey(withAuthorization('Bearer secret'), 'secret')).toBe(true);
  expect(hasFeedKey(withAuthorization('Bearer secret2'), 'secret')).toBe(false);
  expect(hasFeedKey(withAuthorization('JWT secret'), 'secret')).toBe(false);
  expect(hasFeedKey(withAuthorization('Bearer '), '')).toBe(false);
  expect(hasFeedKey(new Headers(), 'secret')).toBe(false);
});
