import type { RedirectRule, RedirectRules } from '../portal/redirect-rules.ts';

/** The rules as entries of nginx's `map $uri $redirect_to` (see `nginx.conf`): an exact address before a prefix, the
 * first prefix before the others, as the embedded server does. */
export function redirectsForNginx({ exact, prefixes }: RedirectRules): string {
  return lines([
    ...[...exact.values()].flatMap(({ from, to }) =>
      spellings(from).map((path) => `${quoted(path)} ${quoted(escapeVariables(to))};`),
    ),
    ...prefixes.map(
      ({ from, to }) =>
        `${quoted(`~^${escapePattern(from)}(?:/(?<splat>.*))?$`)} ${quoted(splatAs(escapeVariables(to), '$splat'))};`,
    ),
  ]);
}

/** The rules as entries of Caddy's `map {path} {redirect_to}` (see `Caddyfile`), in the same order. */
export function redirectsForCaddy({ exact, prefixes }: RedirectRules): string {
  return lines([
    ...[...exact.values()].flatMap(({ from, to }) =>
      spellings(from).map((path) => `${quoted(path)} ${quoted(escapeBraces(to))}`),
    ),
    ...prefixes.map(
      ({ from, to }) =>
        `${quoted(`~^${escapePattern(from)}(?:/(.*))?$`)} ${quoted(splatAs(escapeBraces(to), '${1}'))}`,
    ),
  ]);
}

// A rule counts with and without the last slash.
const spellings = (from: string) => (from === '' ? ['/'] : [from, `${from}/`]);
const lines = (entries: string[]) => entries.map((entry) => `${entry}\n`).join('');
const splatAs = (to: RedirectRule['to'], name: string) => to.replaceAll(':splat', () => name);
const quoted = (text: string) => `"${text.replaceAll(/["\\]/g, String.raw`\$&`)}"`;
const escapePattern = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
// Neither server can take a plain dollar or brace in a target; in an address both have another spelling.
const escapeVariables = (to: string) => to.replaceAll('$', '%24');
const escapeBraces = (to: string) => escapeVariables(to).replaceAll('{', '%7B').replaceAll('}', '%7D');
