/**
 * Makes the portal's fonts anew: `node bin/make-fonts.ts` cuts Source Serif 4 down to what Vietnamese and English texts
 * are written with, names the files after their content, and writes the style sheet that names them. The results are
 * committed; this runs only when the typeface or the set of characters changes.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { fontCharacters } from './fonts/font-characters.ts';
import { fontStyle, type FontFile } from './fonts/font-style.ts';
import { repositoryRoot } from './repository.ts';

const weights = { 400: '400Regular', 700: '700Bold' } as const;
const folder = join(repositoryRoot, 'public/assets');
/** Cards for shared links are drawn with the same typeface. */
const cardFolder = join(repositoryRoot, 'site/publisher/cards');
const { resolve } = createRequire(import.meta.url);

async function makeFont(weight: keyof typeof weights): Promise<FontFile> {
  const name = weights[weight];
  const source = resolve(`@expo-google-fonts/source-serif-4/${name}/SourceSerif4_${name}.ttf`);
  const cut = (targetFormat: 'woff2' | 'sfnt') =>
    subsetFont(readFileSync(source), fontCharacters, { targetFormat, noLayoutClosure: true });
  writeFileSync(join(cardFolder, `source-serif-4-${weight}.ttf`), await cut('sfnt'));
  const font = await cut('woff2');
  const hash = createHash('sha256').update(font).digest('hex').slice(0, 8);
  const file = `source-serif-4-${weight}.${hash}.woff2`;
  writeFileSync(join(folder, file), font);
  console.log(`${file}: ${font.length} bytes`);
  return { weight, file };
}

mkdirSync(folder, { recursive: true });
for (const file of readdirSync(folder)) if (file.endsWith('.woff2')) rmSync(join(folder, file));
const files = [await makeFont(400), await makeFont(700)];
writeFileSync(join(repositoryRoot, 'site/styles/fonts.css'), fontStyle(files));
