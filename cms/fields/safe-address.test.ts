import { expect, test } from 'vitest';

import { isSafeAddress } from './safe-address.ts';

test.each([
  'https://example.com/a?b=c#d',
  'http://example.com',
  'mailto:toa-soan@example.com',
  'tel:+84 123 456',
  '/tin-tuc-su-kien/',
  '/',
  '#muc-1',
])('%s is safe', (address) => {
  expect(isSafeAddress(address)).toBe(true);
});

test.each([
  'javascript:alert(1)',
  ' JavaScript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>',
  'vbscript:x',
  '//example.com/x',
  '/\\example.com',
  'https:// example.com',
  'ftp://example.com',
  'example.com',
  '',
])('%s is not', (address) => {
  expect(isSafeAddress(address)).toBe(false);
});
