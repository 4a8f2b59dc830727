/** What a request asks for: the decoded path in NFC, and its query with the question mark, or empty. */
export interface RequestPath {
  path: string;
  query: string;
}

/** `broken`: no path at all. `outside`: it can name no file of the portal. `doubled`: one without doubled slashes. */
export type ParsedTarget =
  | ({ kind: 'path' } & RequestPath)
  | { kind: 'broken' }
  | { kind: 'outside' }
  | { kind: 'doubled'; to: string };

/** Takes a request's target apart. Hidden files (`.well-known` is the exception of RFC 8615) and every way out of the
 * folder are outside. */
export function parseTarget(target: string): ParsedTarget {
  const [encoded = '', ...rest] = target.split('?');
  const query = rest.length > 0 ? `?${rest.join('?')}` : '';
  const decoded = decode(encoded);
  if (decoded === null || !decoded.startsWith('/') || decoded.includes('\0')) return { kind: 'broken' };
  if (decoded.includes('//')) {
    return { kind: 'doubled', to: encoded.replaceAll(/(\/|%2f){2,}/gi, '/') + query };
  }
  const path = withoutDots(decoded);
  if (path === null || path.includes('\\')) return { kind: 'outside' };
  const isHidden = (segment: string) => segment.startsWith('.') && segment !== '.well-known';
  if (path.split('/').some(isHidden)) return { kind: 'outside' };
  return { kind: 'path', path, query };
}

/** Follows `.` and `..`, as browsers do before they ask; null when that leads out of the portal. */
function withoutDots(path: string): string | null {
  const kept: string[] = [];
  const segments = path.slice(1).split('/');
  for (const [index, segment] of segments.entries()) {
    const isDots = segment === '.' || segment === '..';
    if (segment === '..' && kept.pop() === undefined) return null;
    if (!isDots) kept.push(segment);
    else if (index === segments.length - 1) kept.push('');
  }
  return `/${kept.join('/')}`;
}

function decode(encoded: string): string | null {
  try {
    return decodeURIComponent(encoded).normalize('NFC');
  } catch {
    return null;
  }
}

/** The address of a path for a `Location` header. */
export const encodePath = (path: string): string => path.split('/').map(encodeURIComponent).join('/');
