import { cast } from '../casting.ts';
import { C, dark } from '../palette.ts';
import { W, type Pen } from '../pen.ts';
import { figure } from '../person.ts';
import { POSES } from '../poses.ts';
import type { Room } from '../rooms.ts';
import { circle, poly, rect, repeat, stroke } from '../shapes.ts';

/** A printed circuit board lying flat, as a stamp 120 units wide. */
export function circuit(pen: Pen, color: string): (x: number, y: number, scale?: number) => string {
  return pen.stamp(
    poly(
      [
        [-48, -18],
        [52, -18],
        [60, 18],
        [-60, 18],
      ],
      color,
    ) +
      poly(
        [
          [-60, 18],
          [60, 18],
          [60, 24],
          [-60, 24],
        ],
        dark(color, 0.4),
      ) +
      stroke('M-40-10H-10L0 0H40M-46 8H-20L-8 12H30M20-12L34 8', C.straw, 2.4, 0.8) +
      poly(
        [
          [-14, -8],
          [12, -8],
          [14, 6],
          [-16, 6],
        ],
        C.ink,
      ) +
      poly(
        [
          [26, -12],
          [42, -12],
          [44, -2],
          [27, -2],
        ],
        C.ink,
      ) +
      circle(-34, 2, 5, C.stone) +
      circle(40, 10, 4, C.straw) +
      rect(-36, -14, 12, 6, C.coral),
  );
}

/** Cool strip lights and cable trays under the ceiling. */
export const ceiling = (pen: Pen, r: Room): string =>
  rect(0, 0, W, 56, dark(r.wall[0], 0.25)) +
  repeat(
    5,
    (i) =>
      rect(40 + i * 320, 44, 230, 14, '#fbfff4', 6) +
      poly(
        [
          [40 + i * 320, 56],
          [270 + i * 320, 56],
          [350 + i * 320, 420],
          [-40 + i * 320, 420],
        ],
        pen.linear([
          [0, '#f2fbff', 0.3],
          [1, '#f2fbff', 0],
        ]),
      ),
  );

/** A few technicians as stamps: cap and coat, seen from the front. */
export const technicians = (
  pen: Pen,
  plain: boolean,
): ((x: number, y: number, scale?: number, flip?: boolean) => string)[] =>
  [0, 1, 2].map((i) =>
    pen.stamp(
      figure(cast(pen.rng, 'tech', { bust: true, pose: POSES.write, eyes: 'down', mask: i !== 1 }), plain),
    ),
  );
