/** What a request asks for: the decoded path in NFC, and its query with the question mark, or empty. */
export interface RequestPath {
  path: string;
  query: string;
}

/** Takes a request's target apart. Null for what can name no file of the portal: broken encodings, hidden files
 * (`.well-known` is the exception of RFC 8615), and every way out of the folder. */
export function parseRequestPath(target: string): RequestPath | null {
  const [encoded = '', ...rest] = target.split('?');
  const path = decode(encoded);
  if (path === null || !path.startsWith('/') || /[\0\\]/.test(path)) return null;
  const segments = path.slice(1).split('/');
  if (segments.some((segment) => segment.startsWith('.') && segment !== '.well-known')) return null;
  if (segments.slice(0, -1).includes('')) return null;
  return { path, query: rest.length > 0 ? `?${rest.join('?')}` : '' };
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
