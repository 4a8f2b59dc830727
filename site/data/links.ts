import type { ContentReader } from './reader.ts';

/**
 * A link that editors typed, as it is followed now. Addresses elsewhere are left as they are; one of the portal's own
 * leads to where its page is now, or to nothing (null) when there is none.
 */
export function resolveHref(reader: ContentReader, href: string): string | null {
  if (!href.startsWith('/') || href.startsWith('//'))
    return /^(https?:|mailto:|tel:)/i.test(href) ? href : null;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(href) ?? [];
  const isFile = /\.[a-z0-9]+$/i.test(path);
  const found = reader.resolve(isFile || path.endsWith('/') ? path : `${path}/`);
  return found === null ? null : found + rest;
}
