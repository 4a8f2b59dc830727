import { isSafeAddress } from '../fields/safe-address.ts';

/** Services that wrap the addresses in what people copy, and the parameter that holds the real one. */
const wrappers: { host: RegExp; path: RegExp; parameter: string }[] = [
  { host: /(^|\.)google\.[a-z.]+$/, path: /^\/url$/, parameter: 'q' },
  { host: /(^|\.)google\.[a-z.]+$/, path: /^\/url$/, parameter: 'url' },
  { host: /^lm?\.(facebook|instagram)\.com$/, path: /^\/(l\.php)?$/, parameter: 'u' },
  { host: /\.safelinks\.protection\.outlook\.com$/, path: /^\/$/, parameter: 'url' },
  { host: /^(www\.)?youtube\.com$/, path: /^\/redirect$/, parameter: 'q' },
];

const trackingParameter = /^(utm_\w+|fbclid|gclid|dclid|msclkid|zanpid|igshid|mc_[ce]id|_gl)$/i;

/** The address that a reader should get: out of its tracking wrapper, without tracking parameters. */
export function plainAddress(address: string): string {
  const trimmed = address.trim();
  if (!/^https?:/i.test(trimmed) || !URL.canParse(trimmed)) return trimmed;
  const url = new URL(trimmed);
  const wrapper = wrappers.find(
    ({ host, path, parameter }) =>
      host.test(url.hostname) && path.test(url.pathname) && url.searchParams.has(parameter),
  );
  const inner = wrapper && url.searchParams.get(wrapper.parameter);
  if (inner && /^https?:/i.test(inner) && URL.canParse(inner)) return plainAddress(inner);
  return withoutTracking(trimmed, url);
}

function withoutTracking(address: string, url: URL): string {
  const tracking = [...new Set(url.searchParams.keys())].filter((name) => trackingParameter.test(name));
  if (tracking.length === 0) return address;
  for (const name of tracking) url.searchParams.delete(name);
  return url.href;
}

/** The address if the editor may store it, else null; places within the foreign page lead nowhere. */
export function linkAddress(address: string): string | null {
  const plain = plainAddress(address).normalize('NFC');
  return plain !== '' && !plain.startsWith('#') && isSafeAddress(plain) ? plain : null;
}
