import { expect, it } from 'vitest';
import { slugOf } from './slug.ts';

it.each([
  ['Tiền lương – Đối thoại', 'tien-luong-doi-thoai'],
  ['AN TOÀN', 'an-toan'],
  ['hoà giải', 'hoa-giai'],
  ['hòa giải', 'hoa-giai'],
  ['Đoàn viên'.normalize('NFD'), 'doan-vien'],
  ['18/HD-LĐLĐ', '18-hd-ldld'],
  ['…', ''],
  ['x'.repeat(120), 'x'.repeat(96)],
  ['chữ '.repeat(30), Array.from({ length: 24 }, () => 'chu').join('-')],
])('%j has the slug %j', (text, slug) => {
  expect(slugOf(text)).toBe(slug);
});
