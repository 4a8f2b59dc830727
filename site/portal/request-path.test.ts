import { expect, test } from 'vitest';
import { encodePath, parseRequestPath } from './request-path.ts';

test.each([
  ['/', '/', ''],
  ['/tin-tuc/trang/2/', '/tin-tuc/trang/2/', ''],
  ['/tim-kiem/?q=c%C3%B4ng%20%C4%91o%C3%A0n?', '/tim-kiem/', '?q=c%C3%B4ng%20%C4%91o%C3%A0n?'],
  ['/c%C3%B4ng-%C4%91o%C3%A0n/', '/công-đoàn/', ''],
  ['/co%CC%82ng/'.normalize('NFC'), '/công/', ''],
  ['/.well-known/security.txt', '/.well-known/security.txt', ''],
])('%s asks for %s', (target, path, query) => {
  expect(parseRequestPath(target)).toEqual({ path, query });
});

test.each([
  '/../cms.db',
  '/tin/../../cms.db',
  '/%2e%2e/cms.db',
  '/..%2fcms.db',
  '/%2e%2e%5ccms.db',
  '/.htaccess',
  '/tin/.index.html.tmp',
  '/tin//bai/',
  '//example.org/',
  '/%00',
  '/%E0%A4%A',
  'http://example.org/',
  '*',
])('%s names nothing of the portal', (target) => {
  expect(parseRequestPath(target)).toBeNull();
});

test('a path becomes an address that can stand in a header', () => {
  expect(encodePath('/công đoàn/a?b')).toBe('/c%C3%B4ng%20%C4%91o%C3%A0n/a%3Fb');
});
