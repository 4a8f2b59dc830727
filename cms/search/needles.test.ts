import { expect, test } from 'vitest';
import { isFound, needlesOf } from './needles.ts';

test.each([
  ['cong doan', [[' cong '], [' doan']]],
  ['đoàn công ', [[' doan '], [' cong ']]],
  ['"công đoàn" tỉnh', [[' cong doan '], [' tinh']]],
  ['nhà ở của công nhân', [[' nha '], [' o '], [' cong '], [' nhan']]],
  ['của', [[' cua']]],
  ['ly', [[' li ', ' ly']]],
  ['nđ-cp 42', [[' nd '], [' cp '], [' 42']]],
  [' /% ', []],
])('%j asks for %j', (typed, needles) => {
  expect(needlesOf(typed)).toEqual(needles);
});

test.each([
  ['Công đoàn cơ sở', 'cong doan'],
  ['Công đoàn cơ sở', 'cong đoàn'],
  ['Công đoàn cơ sở', 'công đoàn'.normalize('NFD')],
  ['Công đoàn cơ sở', 'so doan c'],
  ['Uỷ ban nhân dân', 'ủy ban'],
  ['Văn hoá công sở', 'hóa'],
  ['Kĩ thuật an toàn', 'kỹ thuật'],
  ['Lynda', 'ly'],
  ['Nghị định 42/2022/NĐ-CP', '42/2022/nd-cp'],
  ['Nghị định 42/2022/NĐ-CP', 'nd-cp 42'],
])('“%s” is found by “%s”', (title, typed) => {
  expect(isFound(title, typed)).toBe(true);
});

test.each([
  ['Công đoàn cơ sở', 'ong'],
  ['Công đoàn cơ sở', 'doan vien'],
  ['Đoàn công tác', '"công đoàn"'],
  ['Hoạt động', 'hoa binh'],
])('“%s” is not found by “%s”', (title, typed) => {
  expect(isFound(title, typed)).toBe(false);
});
