import { karst } from '../backdrop.ts';
import { C } from '../palette.ts';
import type { Pen } from '../pen.ts';
import { num, place, repeat, stroke } from '../shapes.ts';
import { boat } from '../small-vehicles.ts';
import { person } from '../stage.ts';

/** A rank of limestone towers standing on y. */
export const towers = (pen: Pen, y: number, tall: number, fill: string, xs: readonly number[]): string =>
  xs
    .map((x) => karst(pen, x, y, tall * pen.rng.range(0.62, 0.9), tall * pen.rng.range(0.7, 1.1), fill))
    .join('');

/** A rower in a leaf hat with an oar, in a boat w long. */
export const rower = (pen: Pen, x: number, y: number, w: number, flip = false): string =>
  place(
    person(pen, 'farmer', {
      x: -w * 0.16,
      y: w * 0.28,
      h: w * 0.95,
      bust: true,
      view: 'side',
      pose: {
        hands: [
          [110, -430],
          [150, -400],
        ],
        lean: 6,
      },
    }) +
      stroke(`M${num(w * 0.02)} ${num(-w * 0.38)}L${num(w * 0.42)} ${num(w * 0.14)}`, '#8a5f3c', w * 0.018) +
      boat(0, 0, w, C.wood),
    x,
    y,
    1,
    flip,
  );

/** A flock of egrets. */
export const birds = (pen: Pen, x: number, y: number, count: number, color: string): string =>
  repeat(count, (i) =>
    stroke(
      `M${x + i * 46 + pen.rng.int(-10, 10)} ${y + pen.rng.int(-30, 30)}q12-14 22 0q10-14 22 0`,
      color,
      4,
      0.9,
    ),
  );
