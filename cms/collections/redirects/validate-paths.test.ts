import { expect, it } from 'vitest';
import { validateFrom, validateTo } from './validate-paths.ts';

it.each(['/tin-cu.html', '/cu/bai/', '/?p=12'])('%s can be an old address', (from) => {
  expect(validateFrom(from)).toBe(true);
});

it.each(['tin-cu', '//example.com', '/hai từ', '/*', '/tin-tuc/*', '', null])('%s cannot be one', (from) => {
  expect(validateFrom(from)).toBe('Địa chỉ cũ phải bắt đầu bằng / và không có dấu cách hay dấu *.');
});

it('does not let an address lead to itself, or to something that runs', () => {
  const siblingData = { from: '/a/' };
  expect(validateTo('/b/', { siblingData })).toBe(true);
  expect(validateTo('/a/', { siblingData })).toBe('Địa chỉ mới phải khác địa chỉ cũ.');
  expect(validateTo('javascript:alert(1)', { siblingData })).toBe(
    'Địa chỉ mới phải bắt đầu bằng / hoặc https://.',
  );
});
