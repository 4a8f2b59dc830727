import { createHash } from 'node:crypto';
import { readableColour } from './readable-colour.ts';

/** Colours (`#rrggbb`) that an editor chose; null: the portal's own. */
export interface ChosenColours {
  primary: string | null;
  accent: string | null;
}

/** A style sheet at an address that changes with its text. */
export interface Theme {
  href: string;
  css: string;
}

/** What text in these colours stands on; the same values as in `styles/tokens.css`, which a test compares. */
export const grounds = {
  light: ['#fdfbf7', '#ffffff', '#f4efe6'],
  dark: ['#17171a', '#1f1f23', '#26262b'],
} as const;
/** Stands on the fills. */
const onFill = '#ffffff';
/** Lightest fill for the dark scheme: a large bright area would dazzle. */
const darkFillGrounds = [onFill, '#d9d9d9'];

/** The portal's own accent beneath `--on-fill`. */
export const ownAccentFill = '#a9141d';

/** The look in these colours, each as near to what was chosen as can be read; null when none was chosen. */
export function themeOf(colours: ChosenColours): Theme | null {
  const chosen = Object.entries(colours).filter((entry): entry is [string, string] => isColour(entry[1]));
  if (chosen.length === 0) return null;
  const light = chosen.map(([name, colour]) => scheme(name, colour, grounds.light, [onFill])).join('');
  const dark = chosen.map(([name, colour]) => scheme(name, colour, grounds.dark, darkFillGrounds)).join('');
  const css =
    `@media screen{:root{${light}}}` + `@media screen and (prefers-color-scheme:dark){:root{${dark}}}\n`;
  const hash = createHash('sha256').update(css).digest('hex').slice(0, 12);
  return { href: `/assets/theme-${hash}.css`, css };
}

/** The colour of the band on top of every page, for what the browser draws around it. */
export function bandColour({ accent }: ChosenColours): string {
  return isColour(accent) ? readableColour(accent, [onFill]) : ownAccentFill;
}

/** The colour of words on light paper, where no style sheet reaches. */
export function wordColour({ accent }: ChosenColours): string {
  return isColour(accent) ? readableColour(accent, grounds.light) : ownAccentFill;
}

function scheme(name: string, colour: string, texts: readonly string[], fills: readonly string[]): string {
  return `--${name}:${readableColour(colour, texts)};--${name}-fill:${readableColour(colour, fills)};`;
}

function isColour(value: string | null): value is string {
  return value !== null && /^#[0-9a-f]{6}$/i.test(value);
}
