import { contrastOf } from '../look/readable-colour.ts';
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
