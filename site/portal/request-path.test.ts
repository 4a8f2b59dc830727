import { expect, test } from 'vitest';
import { encodePath, parseTarget } from './request-path.ts';

test.each([
  ['/', '/', ''],
  ['/tin-tuc/trang/2/', '/tin-tuc/trang/2/', ''],
  ['/tim-kiem/?q=c%C3%B4ng%20%C4%91o%C3%A0n?', '/tim-kiem/', '?q=c%C3%B4ng%20%C4%91o%C3%A0n?'],
  ['/c%C3%B4ng-%C4%91o%C3%A0n/', '/công-đoàn/', ''],
  ['/co%CC%82ng/', '/công/', ''],
  ['/.well-known/security.txt', '/.well-known/security.txt', ''],
  ['/tin/../bai/./', '/bai/', ''],
  ['/tin/%2e%2e/rss.xml', '/rss.xml', ''],
  ['/tin/bai/..', '/tin/', ''],
])('%s asks for %s', (target, path, query) => {
  expect(parseTarget(target)).toEqual({ kind: 'path', path, query });
});

test.each([
  ['/../cms.db', 'outside'],
  ['/tin/../../cms.db', 'outside'],
  ['/%2e%2e/cms.db', 'outside'],
  ['/..%2fcms.db', 'outside'],
  ['/%2e%2e%5ccms.db', 'outside'],
  ['/.htaccess', 'outside'],
  ['/tin/.index.html.tmp', 'outside'],
  ['/%00', 'broken'],
  ['/%E0%A4%A', 'broken'],
  ['http://example.org/', 'broken'],
  ['*', 'broken'],
])('%s names nothing of the portal: %s', (target, kind) => {
  expect(parseTarget(target)).toEqual({ kind });
});

test.each([
  ['/tin//bai/', '/tin/bai/'],
  ['//example.org/?a=//', '/example.org/?a=//'],
  ['/%2F%2fexample.org', '/example.org'],
  ['/tin%2F/bai///', '/tin/bai/'],
])('%s is %s with its slashes doubled', (target, to) => {
  expect(parseTarget(target)).toEqual({ kind: 'doubled', to });
});

test('a path becomes an address that can stand in a header', () => {
  expect(encodePath('/công đoàn/a?b')).toBe('/c%C3%B4ng%20%C4%91o%C3%A0n/a%3Fb');
});
