import type { Accent } from './reader.ts';

/**
 * The colour with the ink that stands out from it. The contrasts of white and of black with a colour multiply to 21,
 * so the better of the two is never below 4.58: every colour that an editor may choose can be read upon.
 * @param colour `#rrggbb`, or null where none was chosen
 */
export function accentOf(colour: string | null): Accent | null {
  if (colour === null) return null;
  return {
    fill: colour,
    ink: contrastOf(colour, '#ffffff') >= contrastOf(colour, '#000000') ? 'light' : 'dark',
  };
}

/** How well a colour stands out from another, 1 to 21, as WCAG 2 counts; both as `#rrggbb`. */
export function contrastOf(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const share = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
