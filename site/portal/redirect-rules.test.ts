import { expect, test } from 'vitest';
import { findQueryRedirect, findRedirect, parseRedirects } from './redirect-rules.ts';

const rules = parseRedirects(`
# addresses of before
/tin/bai-cu/ /tin/bai-moi/ 301
/tin/bai-cu/ /never/ 301
/cu/* /moi/:splat 301
/cu/rieng/ /rieng/ 302   # a comment
/Pages/Tin.aspx https://example.org/tin 301!
/c%C3%B4ng-%C4%91o%C3%A0n /cong-doan/
/vong/* /vong/:splat
/tu-minh/ /tu-minh
khong-gach /x/ 301
/rewrite/ /y/ 200
/only-one
`);

test.each([
  ['/tin/bai-cu/', '/tin/bai-moi/', 301],
  ['/tin/bai-cu', '/tin/bai-moi/', 301],
  ['/TIN/Bai-Cu/', '/tin/bai-moi/', 301],
  ['/cu/a/b/', '/moi/a/b/', 301],
  ['/cu/', '/moi/', 301],
  ['/cu/văn bản/', '/moi/v%C4%83n%20b%E1%BA%A3n/', 301],
  ['/cu/rieng/', '/rieng/', 302],
  ['/Pages/Tin.aspx', 'https://example.org/tin', 301],
  ['/công-đoàn/', '/cong-doan/', 301],
])('%s leads to %s', (path, to, status) => {
  expect(findRedirect(rules, path)).toEqual({ to, status });
});

test.each(['/', '/tin/', '/cung/', '/vong/a/', '/tu-minh/', '/tu-minh', '/rewrite/', '/only-one', '/x/'])(
  '%s leads nowhere else',
  (path) => {
    expect(findRedirect(rules, path)).toBeNull();
  },
);

test('ten thousand rules are looked up without going through them', () => {
  const many = parseRedirects(
    Array.from({ length: 10_000 }, (_, n) => `/tin/cu-${n}/ /tin/moi-${n}/ 301`).join('\n'),
  );
  expect(many.exact.size).toBe(10_000);
  expect(findRedirect(many, '/tin/cu-9999/')).toEqual({ to: '/tin/moi-9999/', status: 301 });
});

const queryRules = parseRedirects(`
/ p=12 /tin/bai/ 301
/index.php nv=news op=tin/bai-5.html language=vi /tin/bai-5/ 301
/tin/ /tin-tuc/ 301
`);

test.each([
  ['/', '?p=12', '/tin/bai/'],
  ['/', '?utm_source=zalo&p=12&fbclid=x', '/tin/bai/'],
  ['/index.php', '?language=vi&nv=news&op=tin/bai-5.html', '/tin/bai-5/'],
  ['/index.php', '?language=vi&nv=news&op=tin%2Fbai-5.html', '/tin/bai-5/'],
])('%s%s leads to %s', (path, query, to) => {
  expect(findQueryRedirect(queryRules, path, query)).toEqual({ to, status: 301 });
});

test.each([
  ['/', '?p=13'],
  ['/', '?p=12&trang=2'],
  ['/', ''],
  ['/tin/', '?p=12'],
])('%s%s is no address with a rule for its query', (path, query) => {
  expect(findQueryRedirect(queryRules, path, query)).toBeNull();
});

test('a rule for a query catches no path', () => {
  expect(findRedirect(queryRules, '/')).toBeNull();
  expect(findRedirect(queryRules, '/index.php')).toBeNull();
  expect(findRedirect(queryRules, '/tin/')).toEqual({ to: '/tin-tuc/', status: 301 });
});
