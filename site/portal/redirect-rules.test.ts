import { expect, test } from 'vitest';
import { findRedirect, parseRedirects } from './redirect-rules.ts';

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
