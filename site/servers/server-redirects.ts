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

/** The rules for addresses with a query as entries of nginx's `map "$uri?$args" $redirect_query_to`: in this order of
 * the parameters alone. */
export function queriesForNginx({ queries }: RedirectRules): string {
  return lines(
    [...queries.values()].map(({ from, to }) => `${quoted(spelled(from))} ${quoted(escapeVariables(to))};`),
  );
}

/** The same for Caddy's `map "{path}?{query}" {redirect_query_to}`. */
export function queriesForCaddy({ queries }: RedirectRules): string {
  return lines(
    [...queries.values()].map(({ from, to }) => `${quoted(spelled(from))} ${quoted(escapeBraces(to))}`),
  );
}

/** As readers' browsers send it: the front page has its slash, and a slash within a query needs no escape. */
const spelled = (from: string) => (from.startsWith('?') ? `/${from}` : from).replaceAll(/%2F/gi, '/');
