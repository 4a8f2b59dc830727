/** One line of `_redirects`. `from` is a path without its last slash; with `isPrefix` it stands for all below it. */
export interface RedirectRule {
  from: string;
  isPrefix: boolean;
  to: string;
  status: number;
}

/** The rules in the form in which a request is looked up. */
export interface RedirectRules {
  exact: ReadonlyMap<string, RedirectRule>;
  prefixes: readonly RedirectRule[];
  /** Rules for addresses that only their query tells apart (`/?p=12`), by path and query in one form. */
  queries: ReadonlyMap<string, RedirectRule>;
}

const redirectStatuses = new Set([301, 302, 303, 307, 308]);

/** Reads Netlify's syntax: `from to [status]`, `/old/* /new/:splat`, `/ p=12 /new/` for `/?p=12`; `#` begins a comment.
 * The first rule for an address counts; lines that are no redirect are passed over. */
export function parseRedirects(text: string): RedirectRules {
  const exact = new Map<string, RedirectRule>();
  const prefixes: RedirectRule[] = [];
  const queries = new Map<string, RedirectRule>();
  for (const line of text.split('\n')) {
    const rule = parseRule(line);
    const known = rule?.from.includes('?') ? queries : exact;
    if (rule?.isPrefix) prefixes.push(rule);
    else if (rule && !known.has(rule.from)) known.set(rule.from, rule);
  }
  for (const [from, rule] of exact) {
    if (!exact.has(from.toLowerCase())) exact.set(from.toLowerCase(), rule);
  }
  return { exact, prefixes, queries };
}

function parseRule(line: string): RedirectRule | null {
  const words = line
    .replace(/(^|\s)#.*$/, '')
    .trim()
    .split(/\s+/);
  const isAddress = (word: string) => /^(\/|https?:\/\/)/.test(word);
  const parameters = words.slice(
    1,
    words.findIndex((word, index) => index > 0 && isAddress(word)),
  );
  const [from, to, status = '301'] = words.toSpliced(1, parameters.length);
  if (!from?.startsWith('/') || !to || !/^(\/|https?:\/\/)/.test(to)) return null;
  const code = Number(status.replace(/!$/, ''));
  if (!redirectStatuses.has(code)) return null;
  const isPrefix = from.endsWith('/*');
  if (parameters.length > 0) {
    if (isPrefix) return null;
    const key = queryKey(decoded(from), `?${parameters.join('&')}`);
    return key === null ? null : { from: key, isPrefix, to, status: code };
  }
  const rule = { from: keyOf(decoded(isPrefix ? from.slice(0, -2) : from)), isPrefix, to, status: code };
  return leadsTo(to, isPrefix ? `${rule.from}/:splat` : rule.from) ? null : rule;
}

/** Where a path leads by the rules, in capitals or not: an exact rule before a prefix, the very spelling before others.
 * Null when no rule covers it or the rule would lead to the path itself. */
export function findRedirect(rules: RedirectRules, path: string): { to: string; status: number } | null {
  return lookUp(rules, path) ?? lookUp(rules, path.toLowerCase());
}

/** Where a path leads together with its query, whatever the order of its parameters; null when no rule is for both. */
export function findQueryRedirect(
  { queries }: RedirectRules,
  path: string,
  query: string,
): { to: string; status: number } | null {
  const key = queries.size === 0 ? null : queryKey(path, query);
  const rule = key === null ? undefined : queries.get(key);
  return rule ? { to: rule.to, status: rule.status } : null;
}

/** What advertisements and social networks add says nothing of the page. */
const tracking = /^(utm_\w+|fbclid|gclid|zarsrc)$/;

/** Path and query in one form; null when nothing of the query is left. */
function queryKey(path: string, query: string): string | null {
  const asked = [...new URLSearchParams(query)];
  const parameters = new URLSearchParams(asked.filter(([name]) => !tracking.test(name)));
  if (parameters.size === 0) return null;
  parameters.sort();
  return `${keyOf(path)}?${parameters.toString()}`;
}

function lookUp({ exact, prefixes }: RedirectRules, path: string): { to: string; status: number } | null {
  const key = keyOf(path);
  const rule = exact.get(key);
  if (rule && !leadsTo(rule.to, key)) return { to: rule.to, status: rule.status };
  for (const prefix of prefixes) {
    const start = prefix.from.toLowerCase();
    if (key.toLowerCase() !== start && !key.toLowerCase().startsWith(`${start}/`)) continue;
    const splat = path.slice(prefix.from.length + 1);
    const to = prefix.to.replaceAll(':splat', splat.split('/').map(encodeURIComponent).join('/'));
    if (!leadsTo(to, key)) return { to, status: prefix.status };
  }
  return null;
}

const leadsTo = (to: string, key: string) => keyOf(decoded(to.replace(/[?#].*$/, ''))) === key;

const keyOf = (path: string) => path.replace(/\/+$/, '');

function decoded(path: string): string {
  try {
    return decodeURIComponent(path).normalize('NFC');
  } catch {
    return path;
  }
}
