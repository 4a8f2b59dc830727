import { expect, test } from 'vitest';
import { readBylines } from './bylines.ts';

const by = (name: string, role: string | null = null, isContributor = false) => ({
  name,
  role,
  isContributor,
});

test.each([
  ['Vi Văn Nghĩa – Chủ tịch LĐLĐ tỉnh', [by('Vi Văn Nghĩa', 'Chủ tịch LĐLĐ tỉnh')]],
  ['CTV Xuân Thùy - LĐLĐ thành phố', [by('Xuân Thùy', 'LĐLĐ thành phố', true)]],
  ['Lan Anh, Minh Khuê và  Bùi Lựu', [by('Lan Anh'), by('Minh Khuê'), by('Bùi Lựu')]],
  ['Bài và ảnh: Minh Khuê', [by('Minh Khuê')]],
  ['Lê Thị Mây'.normalize('NFD'), [by('Lê Thị Mây')]],
  ['admin', []],
  ['Quản trị viên', []],
  ['', []],
])('%s', (text, expected) => {
  expect(readBylines(text)).toEqual(expected);
});
