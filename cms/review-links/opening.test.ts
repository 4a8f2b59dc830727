import { expect, test } from 'vitest';

import { openingOf, shortAddress } from './opening.ts';

test.each([
  ['203.0.113.7', '203.0.113.x'],
  ['::ffff:203.0.113.7', '203.0.113.x'],
  ['2001:db8:85a3:8d3:1319:8a2e:370:7348', '2001:db8:85a3:x'],
  ['2001:db8::1', '2001:db8:x'],
  ['', ''],
  ['không phải địa chỉ', ''],
])('%s is kept as %s', (address, kept) => {
  expect(shortAddress(address)).toBe(kept);
});

test('an opening says when, from about where and with what', () => {
  const headers = new Headers({
    'user-agent': 'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Zalo iOS/620',
    'x-forwarded-for': '203.0.113.7, 10.0.0.1',
  });
  expect(openingOf(headers, Date.UTC(2026, 10, 22, 4))).toEqual({
    at: '2026-11-22T04:00:00.000Z',
    from: '203.0.113.x',
    device: 'iPhone, trong Zalo',
  });
});
