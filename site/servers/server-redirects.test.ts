import { expect, test } from 'vitest';
import { parseRedirects } from '../portal/redirect-rules.ts';
import {
  queriesForCaddy,
  queriesForNginx,
  redirectsForCaddy,
  redirectsForNginx,
} from './server-redirects.ts';

const rules = parseRedirects(
  [
    String.raw`/a\b/ /a/ 301`,
    '/tin/cu/ /tin/moi/ 301',
    '/co-dau-"/ /a$b{c}/ 301',
    '/cu.xua/* /moi/:splat 301',
  ].join('\n'),
);

test('nginx gets entries of a map', () => {
  expect(redirectsForNginx(rules)).toBe(
    [
      '"/tin/cu" "/tin/moi/";',
      '"/tin/cu/" "/tin/moi/";',
      String.raw`"/co-dau-\"" "/a%24b{c}/";`,
      String.raw`"/co-dau-\"/" "/a%24b{c}/";`,
      String.raw`"~*^/cu\\.xua(?:/(?<splat>[^\\s\\x00-\\x1f\\x7f]*))?$" "/moi/$splat";`,
      '',
    ].join('\n'),
  );
});

test('Caddy gets entries of a map', () => {
  expect(redirectsForCaddy(rules)).toBe(
    [
      '"/tin/cu" "/tin/moi/"',
      '"/tin/cu/" "/tin/moi/"',
      String.raw`"/co-dau-\"" "/a%24b%7Bc%7D/"`,
      String.raw`"/co-dau-\"/" "/a%24b%7Bc%7D/"`,
      String.raw`"~(?i)^/cu\.xua(?:/([^\s\x00-\x1f\x7f]*))?$" "/moi/` + '${1}"',
      '',
    ].join('\n'),
  );
});

test('no rules are no entries', () => {
  expect(redirectsForNginx(parseRedirects(''))).toBe('');
});

test('addresses with a query have maps of their own', () => {
  const queries = parseRedirects('/ p=12 /tin/bai/ 301\n/index.php op=a/b.html nv=tin /tin/b/ 301');
  expect(redirectsForNginx(queries)).toBe('');
  expect(queriesForNginx(queries)).toBe(
    [
      '"/?p=12" "/tin/bai/";',
      '"/index.php?nv=tin&op=a/b.html" "/tin/b/";',
      '"/index.php?op=a/b.html&nv=tin" "/tin/b/";',
      '',
    ].join('\n'),
  );
  expect(queriesForCaddy(queries)).toBe(
    [
      '"/?p=12" "/tin/bai/"',
      '"/index.php?nv=tin&op=a/b.html" "/tin/b/"',
      '"/index.php?op=a/b.html&nv=tin" "/tin/b/"',
      '',
    ].join('\n'),
  );
});

test('one address has one entry, for nginx in capitals too', () => {
  const spellings = parseRedirects('/Cu/ /a/ 301\n/cu/ /b/ 301\n');
  expect(redirectsForNginx(spellings)).toBe('"/Cu" "/a/";\n"/Cu/" "/a/";\n');
  expect(redirectsForCaddy(spellings)).toBe(
    ['"/Cu" "/a/"', '"/cu" "/a/"', '"/Cu/" "/a/"', '"/cu/" "/a/"', ''].join('\n'),
  );
});

test('accents count in both of their forms', () => {
  const [nfc, nfd] = ['/cũ', '/cu\u0303'];
  expect(redirectsForNginx(parseRedirects(`${encodeURI(nfc)}/ /moi/ 301`))).toBe(
    [nfc, `${nfc}/`, nfd, `${nfd}/`].map((path) => `"${path}" "/moi/";\n`).join(''),
  );
});
