import type { RedirectRule, RedirectRules } from '../portal/redirect-rules.ts';
import { quoted, quotedForCaddy } from './quoting.ts';

/** The rules as entries of nginx's `map $uri $redirect_to` (see `nginx.conf`): an exact address before a prefix, the
 * first prefix before the others, as the embedded server does. nginx takes capitals for small letters by itself. */
export function redirectsForNginx({ exact, prefixes }: RedirectRules): string {
  const entries = exactEntries(exact).map(([path, to]) => [path, escapeVariables(to)] as const);
  return lines([
    ...onceOnly(entries, inSmall).map(([path, to]) => `${quoted(path)} ${quoted(to)};`),
    ...prefixes.map(
      ({ from, to }) =>
        `${quoted(`~*^${escapePattern(from)}(?:/(?<splat>${word}*))?$`)} ${quoted(splatAs(escapeVariables(to), '$splat'))};`,
    ),
  ]);
}

/** The rules as entries of Caddy's `map {path} {redirect_to}` (see `Caddyfile`), in the same order. */
export function redirectsForCaddy({ exact, prefixes }: RedirectRules): string {
  const entries = exactEntries(exact).flatMap(([path, to]) => [
    [path, escapeBraces(to)] as const,
    [path.toLowerCase(), escapeBraces(to)] as const,
  ]);
  return lines([
    ...onceOnly(entries, (path) => path).map(([path, to]) => `${quotedForCaddy(path)} ${quotedForCaddy(to)}`),
    ...prefixes.map(
      ({ from, to }) =>
        `${quotedForCaddy(`~(?i)^${escapePattern(from)}(?:/(${word}*))?$`)} ${quotedForCaddy(splatAs(escapeBraces(to), '${1}'))}`,
    ),
  ]);
}

/** A rule counts with and without the last slash, and for readers whose system writes accents apart (macOS). */
function exactEntries(exact: RedirectRules['exact']): (readonly [string, string])[] {
  // No address of the portal has a backslash in it; in Caddy's language no word may end with one.
  const rules = [...new Set(exact.values())].filter(({ from }) => !from.includes('\\'));
  return rules.flatMap(({ from, to }) => {
    const written = new Set([from, from.normalize('NFD')]);
    const paths = [...written].flatMap((path) => (path === '' ? ['/'] : [path, `${path}/`]));
    return paths.map((path) => [path, to] as const);
  });
}

/** Neither server starts with two entries for one address: the first one counts. */
function onceOnly(
  entries: (readonly [string, string])[],
  keyOf: (path: string) => string,
): (readonly [string, string])[] {
  const known = new Map<string, readonly [string, string]>();
  for (const entry of entries) if (!known.has(keyOf(entry[0]))) known.set(keyOf(entry[0]), entry);
  return [...known.values()];
}

const inSmall = (path: string) => path.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());

// Both servers have the path decoded, and what is in it ends up in a header.
const word = String.raw`[^\s\x00-\x1f\x7f]`;
const lines = (entries: string[]) => entries.map((entry) => `${entry}\n`).join('');
const splatAs = (to: RedirectRule['to'], name: string) => to.replaceAll(':splat', () => name);
const escapePattern = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
// Neither server can take a plain dollar or brace in a target; in an address both have another spelling.
const escapeVariables = (to: string) => to.replaceAll('$', '%24');
const escapeBraces = (to: string) => escapeVariables(to).replaceAll('{', '%7B').replaceAll('}', '%7D');

/** The rules for addresses with a query as entries of nginx's `map "$uri?$args" $redirect_query_to`. */
export function queriesForNginx({ queries }: RedirectRules): string {
  const entries = queryEntries(queries).map(([address, to]) => [address, escapeVariables(to)] as const);
  return lines(onceOnly(entries, inSmall).map(([address, to]) => `${quoted(address)} ${quoted(to)};`));
}

/** The same for Caddy's `map "{path}?{query}" {redirect_query_to}`. */
export function queriesForCaddy({ queries }: RedirectRules): string {
  const entries = queryEntries(queries).map(([address, to]) => [address, escapeBraces(to)] as const);
  return lines(
    onceOnly(entries, (address) => address).map(
      ([address, to]) => `${quotedForCaddy(address)} ${quotedForCaddy(to)}`,
    ),
  );
}

const queryEntries = (queries: RedirectRules['queries']) =>
  [...queries.values()].flatMap(({ from, to }) =>
    orders(from).map((address) => [spelled(address), to] as const),
  );

/** As readers' browsers send it: the front page has its slash, and a slash within a query needs no escape. */
const spelled = (from: string) => (from.startsWith('?') ? `/${from}` : from).replaceAll(/%2F/gi, '/');

/** The address with its parameters in every order; with many of them, in this one alone. */
function orders(address: string): string[] {
  const [path = '', query = ''] = address.split('?');
  const parameters = query.split('&');
  const all = parameters.length > 3 ? [parameters] : permutations(parameters);
  return [...new Set(all.map((order) => `${path}?${order.join('&')}`))];
}

function permutations(items: string[]): string[][] {
  if (items.length < 2) return [items];
  return items.flatMap((item, index) =>
    permutations(items.toSpliced(index, 1)).map((others) => [item, ...others]),
  );
}
