import { expect, it } from 'vitest';
import { seriesAddress, seriesAt, seriesPageAddress } from './series.ts';

const heads = [
  ['documents', '/van-ban/'],
  ['documents:loai:ke-hoach', '/van-ban/loai/ke-hoach/'],
  ['documents:nam:2026', '/van-ban/nam/2026/'],
  ['keyword:an-toan', '/tu-khoa/an-toan/'],
  ['author:xuan-thuy', '/tac-gia/xuan-thuy/'],
  ['month:2026-10', '/luu-tru/2026/10/'],
] as const;

it.each(heads)('%s has its pages at %s', (list, head) => {
  expect(seriesAddress(list)).toBe(head);
  expect(seriesAt(head)).toEqual({ list, page: null });
  expect(seriesPageAddress(list, 12)).toBe(`${head}trang/12/`);
  expect(seriesAt(`${head}trang/12/`)).toEqual({ list, page: 12 });
});

it.each([
  '/',
  '/tin-tuc/',
  '/tin-tuc/trang/1/',
  '/van-ban/18-hd-ldld/',
  '/van-ban/khac/ke-hoach/',
  '/van-ban/loai/ke-hoach/khac/',
  '/tu-khoa/',
  '/tu-khoa/a/b/',
  '/tu-khoa/A/',
  '/luu-tru/2026/',
  '/luu-tru/2026/10',
  '/tu-khoa/an-toan/trang/0/',
  '/tu-khoa/an-toan/trang/01/',
])('%s is no page of such a list', (path) => {
  expect(seriesAt(path)).toBe(null);
});

it.each(['all', 'featured', 'category:1', 'tag:an toàn', 'campaign:1', 'documents-by-number'])(
  '%s has no page that its name tells',
  (list) => {
    expect(seriesAddress(list)).toBe(null);
  },
);
