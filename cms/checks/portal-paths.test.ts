import { expect, test } from 'vitest';

import { portalPath, targetOf } from './portal-paths.ts';

test.each([
  ['/tin-tuc/bai/#muc-1', '/tin-tuc/bai/'],
  ['https://congdoan.example.vn/tin-tuc/?trang=2', '/tin-tuc/?trang=2'],
  ['https://congdoan.example.vn', '/'],
  ['https://congdoan.example.vn.xau.example/', null],
  ['https://example.com/tin-tuc/', null],
  ['mailto:a@example.com', null],
  ['#muc-1', null],
])('%s is the portal’s path %s', (address, path) => {
  expect(portalPath(address, 'https://congdoan.example.vn')).toBe(path);
});

test('without a known portal only paths are its own', () => {
  expect(portalPath('https://example.com/', '')).toBe(null);
  expect(portalPath('/a/', '')).toBe('/a/');
});

const reserved = new Set(['tim-kiem', 'luu-tru', 'lien-he', 'chien-dich', 'van-ban', 'media']);

test.each([
  ['/', { kind: 'fine' }],
  ['/rss.xml', { kind: 'fine' }],
  ['/atom.xml', { kind: 'fine' }],
  ['/humans.txt', { kind: 'fine' }],
  ['/lien-he/', { kind: 'fine' }],
  ['/tim-kiem/?q=a', { kind: 'fine' }],
  ['/luu-tru/2026/10/', { kind: 'fine' }],
  ['/media/a/b/c.pdf', { kind: 'fine' }],
  ['/van-ban/', { kind: 'fine' }],
  ['/van-ban/theo-so/', { kind: 'fine' }],
  ['/van-ban/loai/ke-hoach/', { kind: 'fine' }],
  ['/tin-tuc', { kind: 'document', collection: 'categories', slug: 'tin-tuc' }],
  ['/tin-tuc/rss.xml', { kind: 'document', collection: 'categories', slug: 'tin-tuc' }],
  ['/tin-tuc/trang/2/', { kind: 'document', collection: 'categories', slug: 'tin-tuc' }],
  ['/van-ban/18-hd/', { kind: 'document', collection: 'documents', slug: '18-hd' }],
  ['/chien-dich/thang-cong-nhan/', { kind: 'document', collection: 'campaigns', slug: 'thang-cong-nhan' }],
  ['/tin-tuc/bai/?in=1', { kind: 'article', category: 'tin-tuc', slug: 'bai' }],
  ['/a/b/c/', { kind: 'unknown' }],
  ['/a/b/c/d/', { kind: 'unknown' }],
])('%s stands for %o', (path, target) => {
  expect(targetOf(path, (word) => reserved.has(word))).toEqual(target);
});
