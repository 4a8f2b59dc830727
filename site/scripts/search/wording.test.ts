import { expect, test } from 'vitest';
import { readWish } from './wish.ts';
import { countText, pageTitle, searchedText } from './wording.ts';

const count = (total: number, more: object = {}) => ({ total, isTotalExact: true, page: 1, ...more });

test('counts say what was counted', () => {
  expect(countText(count(23), '')).toBe('Tìm thấy 23 tin, văn bản');
  expect(countText(count(1234, { page: 2 }), 'tin')).toBe('Tìm thấy 1.234 tin – trang 2');
  expect(countText(count(200, { isTotalExact: false }), 'anh')).toBe('Ít nhất 200 kết quả');
  expect(countText(count(0), 'van-ban')).toBe('Không tìm thấy văn bản nào');
});

test('nothing found says what was searched', () => {
  expect(searchedText(readWish('?q=+abc+'), [])).toBe('Đã tìm “abc” trong toàn bộ tin, bài và văn bản.');
  expect(searchedText(readWish('?q=abc'), ['Tin', '2026'])).toBe('Đã tìm “abc” trong: Tin; 2026.');
  expect(searchedText(readWish('?nam=2026'), ['2026'])).toBe('Đã tìm trong: 2026.');
});

test('the title of the page names the words', () => {
  expect(pageTitle(readWish('?q=lương'), 'Tìm kiếm – LĐLĐ')).toBe('lương – Tìm kiếm – LĐLĐ');
  expect(pageTitle(readWish(''), 'Tìm kiếm – LĐLĐ')).toBe('Tìm kiếm – LĐLĐ');
});
