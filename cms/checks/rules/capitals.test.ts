import { expect, test } from 'vitest';

import { isInCapitals } from './capitals.ts';

test.each([
  'CÔNG ĐOÀN TỈNH TỔ CHỨC HỘI NGHỊ',
  'LĐLĐ TỈNH TỔ CHỨC THÁNG CÔNG NHÂN NĂM 2026',
  'TIN VUI',
  'HỘI NGHỊ NGƯỜI LAO ĐỘNG tại Bến Lam',
])('%s is in capitals', (title) => {
  expect(isInCapitals(title)).toBe(true);
});

test.each([
  'Công đoàn tỉnh tổ chức hội nghị',
  'LĐLĐ tỉnh và UBND tỉnh ký kết chương trình phối hợp',
  'BHXH, BHYT, BHTN: những điểm mới',
  'UBND – LĐLĐ: 10 năm',
  'CNVCLĐ TP. HCM',
  'A',
  '2026',
  '',
])('%s is not', (title) => {
  expect(isInCapitals(title)).toBe(false);
});
