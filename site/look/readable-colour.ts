import { formatHex, luminanceOf, parseHex, toOklch, toShowableRgb } from './oklch.ts';

/** Contrast of two colours (`#rrggbb`) as WCAG 2 defines it, from 1 to 21. */
export function contrastOf(one: string, other: string): number {
  const [low = 0, high = 0] = [one, other].map((hex) => luminanceOf(parseHex(hex))).sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** What WCAG 2.2 AA asks of text. */
const enough = 4.5;
/** Finer steps of lightness than eight bits a channel can tell apart. */
const step = 0.002;

/**
 * The colour itself if it can be read beside all of `others`, or the same hue with the nearest lightness that can.
 * @param others colours (`#rrggbb`) that are all light, or all dark, enough for black or white to be read on them
 */
export function readableColour(colour: string, others: readonly string[]): string {
  const canBeRead = (hex: string) => others.every((other) => contrastOf(hex, other) >= enough);
  if (canBeRead(colour)) return colour.toLowerCase();
  const base = toOklch(parseHex(colour));
  const found = lightnessesAround(base.lightness)
    .values()
    .map((lightness) => formatHex(toShowableRgb({ ...base, lightness })))
    .find(canBeRead);
  if (found === undefined)
    throw new Error(`no lightness of ${colour} can be read beside ${others.join(', ')}`);
  return found;
}

/** From black to white, the nearest to the given one first. */
function lightnessesAround(lightness: number): number[] {
  const all = Array.from({ length: Math.round(1 / step) + 1 }, (_, index) => index * step);
  return all.sort((a, b) => Math.abs(a - lightness) - Math.abs(b - lightness));
}
