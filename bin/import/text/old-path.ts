/** Path and query of an address of the old portal, readable and in NFC; null for what is no http(s) address. */
export function oldPath(address: string, base: string): string | null {
  const url = URL.parse(address, base);
  if (url === null || !/^https?:$/.test(url.protocol)) return null;
  return readable(url.pathname) + url.search;
}

/**
 * What tells one old portal from another, whatever the scheme and whether `www.` stands before it: a portal that moved
 * to https is the same one.
 * @example siteOf('https://www.cu.example.vn/tin/') // 'cu.example.vn/tin'
 */
export function siteOf(address: string): string {
  const url = URL.parse(address);
  if (url === null) return address;
  return `${hostOf(url)}${readable(url.pathname)}${url.search}`.replace(/\/+$/, '');
}

/** The same host, whatever the scheme and whether `www.` stands before it. */
export function isSameHost(address: string, base: string): boolean {
  const [one, other] = [URL.parse(address, base), URL.parse(base)];
  return one !== null && other !== null && hostOf(one) === hostOf(other);
}

const hostOf = ({ host }: URL) => host.replace(/^www\./, '');

function readable(path: string): string {
  try {
    const decoded = decodeURI(path).normalize('NFC');
    return /[\s*]/.test(decoded) ? path : decoded;
  } catch {
    return path;
  }
}
