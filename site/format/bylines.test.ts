import { expect, it } from 'vitest';
import { formatByline } from './bylines.ts';

it('names role and unit of an author', () => {
  const byline = { name: 'Vi Văn Nghĩa', role: 'Chủ tịch', unit: 'LĐLĐ tỉnh', isContributor: false };
  expect(formatByline(byline)).toBe('Vi Văn Nghĩa – Chủ tịch LĐLĐ tỉnh');
});

it('marks a contributor', () => {
  const byline = { name: 'Xuân Thùy', role: null, unit: 'LĐLĐ thành phố', isContributor: true };
  expect(formatByline(byline)).toBe('CTV Xuân Thùy – LĐLĐ thành phố');
});

it('leaves nothing dangling behind a bare name', () => {
  expect(formatByline({ name: 'NL', role: null, unit: null, isContributor: false })).toBe('NL');
});
