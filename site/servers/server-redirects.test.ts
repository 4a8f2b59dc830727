import { expect, test } from 'vitest';
import { parseRedirects } from '../portal/redirect-rules.ts';
import {
  queriesForCaddy,
  queriesForNginx,
  redirectsForCaddy,
  redirectsForNginx,
} from './server-redirects.ts';

const rules = parseRedirects(
  ['/tin/cu/ /tin/moi/ 301', '/co-dau-"/ /a$b{c}/ 301', '/cu.xua/* /moi/:splat 301'].join('\n'),
);

test('nginx gets entries of a map', () => {
  expect(redirectsForNginx(rules)).toBe(
    [
      '"/tin/cu" "/tin/moi/";',
      '"/tin/cu/" "/tin/moi/";',
      String.raw`"/co-dau-\"" "/a%24b{c}/";`,
      String.raw`"/co-dau-\"/" "/a%24b{c}/";`,
      String.raw`"~^/cu\\.xua(?:/(?<splat>.*))?$" "/moi/$splat";`,
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
      String.raw`"~^/cu\\.xua(?:/(.*))?$" "/moi/` + '${1}"',
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
    '"/?p=12" "/tin/bai/";\n"/index.php?nv=tin&op=a/b.html" "/tin/b/";\n',
  );
  expect(queriesForCaddy(queries)).toBe('"/?p=12" "/tin/bai/"\n"/index.php?nv=tin&op=a/b.html" "/tin/b/"\n');
});
