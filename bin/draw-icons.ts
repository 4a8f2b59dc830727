/** Draws the files of `public/` that show the mark, from `public/favicon.svg`: `node bin/draw-icons.ts`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawIcon, packIco, type IconShape } from './icons/icon-file.ts';

const folder = join(import.meta.dirname, '../public');
const mark = readFileSync(join(folder, 'favicon.svg'));
const red = '#b5121b';

const files: Record<string, IconShape> = {
  'icons/icon-192.png': { size: 192, share: 1, ground: null },
  'icons/icon-512.png': { size: 512, share: 1, ground: null },
  // Launchers cut what is outside a circle of 80 % of the width.
  'icons/icon-maskable-512.png': { size: 512, share: 0.8, ground: red },
  'icons/apple-touch-icon.png': { size: 180, share: 0.84, ground: '#ffffff' },
};

mkdirSync(join(folder, 'icons'), { recursive: true });
for (const [name, shape] of Object.entries(files))
  writeFileSync(join(folder, name), await drawIcon(mark, shape));

const small = await Promise.all(
  [16, 32, 48].map(async (size) => ({ size, png: await drawIcon(mark, { size, share: 1, ground: null }) })),
);
writeFileSync(join(folder, 'favicon.ico'), packIco(small));
