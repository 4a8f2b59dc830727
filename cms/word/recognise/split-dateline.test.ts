import { expect, test } from 'vitest';

import { splitDateline } from './split-dateline.ts';

test.each([
  ['LCĐT - Sau 1 năm triển khai', 'LCĐT', 'Sau 1 năm triển khai', true],
  ['(lamgiang.gov.vn) – Ngày 04/01/2024, Công đoàn', 'lamgiang.gov.vn', 'Ngày 04/01/2024, Công đoàn', true],
  ['congdoanlamgiang.vn - Sáng nay', 'congdoanlamgiang.vn', 'Sáng nay', true],
  ['(LĐLĐ Lam Giang) - Sáng nay', 'LĐLĐ Lam Giang', 'Sáng nay', true],
  ['(TTXVN) Sáng nay', 'TTXVN', 'Sáng nay', true],
  ['Lam Giang - Sáng 5/3, Liên đoàn', 'Lam Giang', 'Sáng 5/3, Liên đoàn', false],
])('%s', (text, dateline, rest, sure) => {
  expect(splitDateline(text)).toEqual({ dateline, rest, sure });
});

test.each([
  'Nguyễn Văn Nam - Chủ tịch LĐLĐ tỉnh phát biểu tại buổi lễ.',
  'Sáng 5/3, Liên đoàn Lao động tỉnh tổ chức lễ phát động.',
  'LĐLĐ tỉnh Lam Giang vừa tổ chức hội nghị.',
  'Công đoàn các Khu công nghiệp - nơi có 12.000 đoàn viên - vừa họp.',
])('no prefix: %s', (text) => {
  expect(splitDateline(text)).toBeNull();
});
