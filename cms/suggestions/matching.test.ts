import { expect, test } from 'vitest';
import { matching } from './matching.ts';

const tags = ['Quỹ Công đoàn', 'Công đoàn', 'Đoàn viên', 'Tết'];
const find = (typed: string) => matching(tags, typed, (tag) => tag);

test('without accents, every typed word, those that begin with it first', () => {
  expect(find('cong doan')).toEqual(['Công đoàn', 'Quỹ Công đoàn']);
  expect(find('Đoà')).toEqual(['Đoàn viên', 'Quỹ Công đoàn', 'Công đoàn']);
  expect(find('doan quy')).toEqual(['Quỹ Công đoàn']);
});

test('nothing typed, nothing suggested', () => {
  expect(find('  ')).toEqual([]);
});
