import { expect, test } from 'vitest';
import { shareLinks } from './share-links.ts';

const address = 'https://congdoan.example/tin-tuc/doi-thoai/';

test('an article is passed on by plain addresses', () => {
  const links = shareLinks('Đối thoại: “hỏi & đáp”', address);
  const text = '%C4%90%E1%BB%91i%20tho%E1%BA%A1i%3A%20%E2%80%9Ch%E1%BB%8Fi%20%26%20%C4%91%C3%A1p%E2%80%9D';
  const url = 'https%3A%2F%2Fcongdoan.example%2Ftin-tuc%2Fdoi-thoai%2F';
  expect(links.map(({ label, href }) => `${label} ${href}`)).toEqual([
    `Facebook https://www.facebook.com/sharer/sharer.php?u=${url}`,
    'Zalo https://button-share.zalo.me/share_external?d=eyJ1cmwiOiJodHRwczovL2Nvbmdkb2FuLmV4YW1wbGUvdGluLXR1Yy9kb2ktdGhvYWkvIn0g',
    `X https://x.com/intent/post?text=${text}&url=${url}`,
    `Thư điện tử mailto:?subject=${text}&body=${url}`,
  ]);
});

test.each([address, `${address}a`, `${address}ab`])('Zalo is told the address %s', (shared) => {
  const zalo = new URL(shareLinks('', shared)[1]?.href ?? '').searchParams.get('d') ?? '';
  expect(zalo).not.toContain('=');
  expect(JSON.parse(atob(zalo))).toEqual({ url: shared });
});
