/** What is remembered of somebody who opened a link: enough to recognise a stranger, not enough to follow a person. */
export interface Opening {
  at: string;
  from: string;
  device: string;
}

const devices: [RegExp, string][] = [
  [/bot\b|crawler|spider|preview|facebookexternalhit/i, 'Máy quét liên kết'],
  [/iphone/i, 'iPhone'],
  [/ipad/i, 'iPad'],
  [/android/i, 'Điện thoại Android'],
  [/windows/i, 'Máy tính Windows'],
  [/mac os/i, 'Máy Mac'],
  [/linux/i, 'Máy tính Linux'],
];

export function openingOf(headers: Headers, now: number): Opening {
  const agent = headers.get('user-agent') ?? '';
  const device = devices.find(([pattern]) => pattern.test(agent))?.[1] ?? 'Thiết bị khác';
  const isZalo = /zalo/i.test(agent);
  const address = headers.get('x-forwarded-for')?.split(',')[0]?.trim() ?? '';
  return {
    at: new Date(now).toISOString(),
    from: shortAddress(address),
    device: isZalo ? `${device}, trong Zalo` : device,
  };
}

/**
 * An Internet address without its last part.
 * @example shortAddress('203.0.113.7') // => '203.0.113.x'
 */
export function shortAddress(address: string): string {
  const four = /(\d{1,3}\.\d{1,3}\.\d{1,3})\.\d{1,3}$/.exec(address);
  if (four) return `${four[1]}.x`;
  if (!address.includes(':')) return '';
  const [head = ''] = address.split('::');
  return `${head.split(':').slice(0, 3).join(':')}:x`;
}
