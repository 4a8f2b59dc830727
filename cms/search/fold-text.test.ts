import { expect, test } from 'vitest';
import { foldText } from './fold-text.ts';

test('accents, case and spaces do not count, đ is d', () => {
  expect(foldText(' CÔNG   Đoàn\u00A0Việt Nam ')).toBe('cong doan viet nam');
});

test('decomposed text folds like composed text', () => {
  expect(foldText('Hòa Bình'.normalize('NFD'))).toBe('hoa binh');
});

test('the number of an official document keeps its signs', () => {
  expect(foldText('42/2022/NĐ-CP')).toBe('42/2022/nd-cp');
});
