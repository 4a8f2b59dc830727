import { expect, test } from 'vitest';
import { headerRules, headersFor } from './header-rules.ts';
import { headersForCaddy, headersForNginx, headerValuesForNginx } from './server-headers.ts';

const inline = [
  { scripts: ["'sha256-moi'"], styles: ["'sha256-kieu'"] },
  { scripts: ["'sha256-cu'"], styles: ["'sha256-kieu'"] },
];
const secure = headerRules({
  siteUrl: 'https://congdoan.example',
  cmsUrl: 'https://toasoan.example',
  inline,
});

test('a page may run what the release wrote into it, the present one and those before', () => {
  expect(headersFor(secure, '/tin/bai/')['content-security-policy']).toBe(
    [
      "default-src 'none'",
      "script-src 'self' 'sha256-moi' 'sha256-cu'",
      "style-src 'self' 'sha256-kieu'",
      "img-src 'self'",
      "font-src 'self'",
      "connect-src 'self'",
      "media-src 'self'",
      "manifest-src 'self'",
      "worker-src 'self'",
      'frame-src https://www.youtube-nocookie.com https://player.vimeo.com https://www.facebook.com',
      "form-action 'self' https://toasoan.example",
      "frame-ancestors 'none'",
      "base-uri 'none'",
      "object-src 'none'",
      'upgrade-insecure-requests',
    ].join('; '),
  );
});

test('an uploaded file runs nothing, and a reader may see a PDF', () => {
  expect(headersFor(secure, '/media/a.svg')['content-security-policy']).toBe(
    "default-src 'none'; img-src 'self'; media-src 'self'; object-src 'self'; form-action 'none'; " +
      "frame-ancestors 'none'; base-uri 'none'",
  );
});

test.each([
  ['/media/a.avif', 'cross-origin'],
  ['/rss.xml', 'cross-origin'],
  ['/', 'same-origin'],
  ['/assets/base.css', 'same-origin'],
  ['/search/index.json', 'same-origin'],
])('what %s answers may be used in pages of others: %s', (path, policy) => {
  expect(headersFor(secure, path)['cross-origin-resource-policy']).toBe(policy);
});

test('the search’s files carry next to nothing: a question asks for dozens', () => {
  expect(headersFor(secure, '/search/g1/main/open/top/1.bin')).toEqual({
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'",
    'cross-origin-resource-policy': 'same-origin',
  });
  expect(headersFor(secure, '/tim-kiem/')['x-frame-options']).toBe('DENY');
});

test('only a portal with https asks to be called with https alone', () => {
  const plain = headerRules({ siteUrl: 'http://localhost:4321', cmsUrl: null, inline });
  const policy = headersFor(plain, '/')['content-security-policy'] ?? '';
  expect(plain.unlessData['strict-transport-security']).toBeUndefined();
  expect(policy).not.toContain('upgrade-insecure-requests');
  expect(policy).toContain("form-action 'self';");
  expect(secure.unlessData['strict-transport-security']).toBe('max-age=31536000');
});

test('a page whose scripts are not known may run any', () => {
  const unknown = headerRules({ siteUrl: '', cmsUrl: null, inline: null });
  expect(headersFor(unknown, '/')['content-security-policy']).not.toMatch(/(default|script|style)-src/);
});

test('nginx and Caddy get the same table in their languages', () => {
  const rules = {
    always: { 'x-a': 'noi "nay"' },
    unlessData: { 'x-c': 'd' },
    byPath: [{ name: 'x-b', rules: [{ pattern: String.raw`\.xml$`, value: "'b'" }], otherwise: 'c' }],
  };
  expect(headerValuesForNginx(rules)).toBe(
    'map $uri $portal_x_c {\n  "~^/search/" "";\n  default "d";\n}\n' +
      'map $uri $portal_x_b {\n  "~\\\\.xml$" "\'b\'";\n  default "c";\n}\n',
  );
  expect(headersForNginx(rules)).toBe(
    'add_header x-a "noi \\"nay\\"" always;\nadd_header x-c $portal_x_c always;\n' +
      'add_header x-b $portal_x_b always;\n',
  );
  expect(headersForCaddy(rules)).toBe(
    'map {path} {portal_x_b} {\n\t"~\\.xml$" "\'b\'"\n\tdefault "c"\n}\n' +
      'header {\n\tx-a "noi \\"nay\\""\n\tx-b {portal_x_b}\n}\n' +
      '@notData not path_regexp "^/search/"\nheader @notData {\n\tx-c "d"\n}\n',
  );
});
