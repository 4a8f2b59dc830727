import { expect, test } from 'vitest';
import { parseRedirects } from '../portal/redirect-rules.ts';
import { redirectsForCaddy, redirectsForNginx } from './server-redirects.ts';

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
