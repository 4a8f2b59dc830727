import { frontAddress } from '../data/addresses.ts';
import type { SharedValues } from '../data/reader.ts';

const icons = [
  { src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png' },
  { src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png' },
  { src: '/icons/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  { src: '/favicon.svg', sizes: 'any', type: 'image/svg+xml' },
];

/** What a phone shows of the portal on its home screen. */
export function writeManifest(
  { name, nameLines, description }: SharedValues['site'],
  { bandColour }: SharedValues['look'],
): string {
  const manifest = {
    id: frontAddress,
    name: nameLines[0] ?? name,
    short_name: name,
    ...(description && { description }),
    lang: 'vi',
    dir: 'ltr',
    start_url: frontAddress,
    scope: frontAddress,
    display: 'minimal-ui',
    background_color: '#ffffff',
    theme_color: bandColour,
    icons,
  };
  return `${JSON.stringify(manifest, null, 1)}\n`;
}
