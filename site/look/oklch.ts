/**
 * Colours by how they look: OKLCH (Björn Ottosson, 2020) keeps a colour's hue and strength while its lightness changes,
 * which the usual models do not.
 */

/** Red, green and blue from 0 to 1, as sRGB has them. */
export type Rgb = [red: number, green: number, blue: number];

/** Lightness and chroma from 0 to 1, hue in radians. */
export interface Oklch {
  lightness: number;
  chroma: number;
  hue: number;
}

const toLinear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const fromLinear = (value: number) =>
  value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;

/** @param hex `#rrggbb` */
export function parseHex(hex: string): Rgb {
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return [part(1), part(3), part(5)];
}

export function formatHex(rgb: Rgb): string {
  const part = (value: number) =>
    Math.round(Math.min(1, Math.max(0, value)) * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${rgb.map(part).join('')}`;
}

/** Relative luminance as WCAG 2 defines it. */
export function luminanceOf(rgb: Rgb): number {
  const [red, green, blue] = rgb.map(toLinear) as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

export function toOklch(rgb: Rgb): Oklch {
  const [red, green, blue] = rgb.map(toLinear) as Rgb;
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const b = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return {
    lightness: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    chroma: Math.hypot(a, b),
    hue: Math.atan2(b, a),
  };
}

function toRgb({ lightness, chroma, hue }: Oklch): Rgb {
  const [a, b] = [chroma * Math.cos(hue), chroma * Math.sin(hue)];
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    fromLinear(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    fromLinear(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    fromLinear(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}

const isShowable = (rgb: Rgb) => rgb.every((value) => value >= -0.0005 && value <= 1.0005);

/** The colour with as much of its chroma as a screen can show at its lightness. */
export function toShowableRgb(colour: Oklch): Rgb {
  let [low, high] = [0, colour.chroma];
  if (isShowable(toRgb(colour))) return toRgb(colour);
  for (let step = 0; step < 20; step++) {
    const chroma = (low + high) / 2;
    if (isShowable(toRgb({ ...colour, chroma }))) low = chroma;
    else high = chroma;
  }
  return toRgb({ ...colour, chroma: low });
}
