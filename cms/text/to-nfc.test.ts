import { expect, test } from 'vitest';

import { toNfc } from './to-nfc.ts';

const nfc = 'Đổi mới ở xã Đồng Mây';
const nfd = nfc.normalize('NFD');

test('texts in objects, lists and deep inside become NFC', () => {
  expect(nfd).not.toBe(nfc);
  expect(toNfc({ title: nfd, tags: [nfd, nfd], root: { children: [{ text: nfd, [nfd]: 1 }] } })).toEqual({
    title: nfc,
    tags: [nfc, nfc],
    root: { children: [{ text: nfc, [nfc]: 1 }] },
  });
});

test('what is no plain data passes as the same object', () => {
  const date = new Date(0);
  const buffer = Buffer.from(nfd);
  const result = toNfc({ date, buffer, none: null, missing: undefined, number: 1.5, yes: true });
  expect(result.date).toBe(date);
  expect(result.buffer).toBe(buffer);
  expect(result).toEqual({ date, buffer, none: null, missing: undefined, number: 1.5, yes: true });
});
