import type { Mood } from '../mood.ts';
import { C, dark, light, mix } from '../palette.ts';
import { H, W, type Pen } from '../pen.ts';
import { circle, path, poly, rect, repeat, stroke } from '../shapes.ts';

/** Colours of the second team. */
export const AWAY = { top: '#3f8fcf', bottom: C.white, accent: C.white };

/** A stand full of spectators between two heights. */
export function stand(pen: Pen, m: Mood, top: number, bottom: number): string {
  const seat = mix(C.navy, m.haze, 0.15);
  const tones = [C.red, C.yellow, C.white, C.azure, C.mint, C.coral].map((c) =>
    mix(c, m.lamps ? m.shade : m.haze, 0.28),
  );
  const one = tones.map((c) =>
    pen.stamp(path('M-13 26Q-13 4 0 4T13 26Z', c) + circle(0, -5, 7.5, mix('#c58a62', seat, 0.25))),
  );
  const rows = Math.round((bottom - top) / 40);
  return (
    rect(
      0,
      top - 20,
      W,
      bottom - top + 20,
      pen.linear([
        [0, seat],
        [1, dark(seat, 0.25)],
      ]),
    ) +
    poly(
      [
        [-20, top - 70],
        [1620, top - 70],
        [1600, top - 30],
        [0, top - 30],
      ],
      light(seat, 0.6),
    ) +
    repeat(
      rows,
      (r) =>
        rect(0, top + r * 40 + 26, W, 8, dark(seat, 0.3)) +
        repeat(24, (i) =>
          pen.rng.chance(0.86)
            ? one[pen.rng.int(0, 5)]!(20 + i * 68 + (r % 2) * 34 + pen.rng.int(-8, 8), top + r * 40 + 8)
            : '',
        ),
    )
  );
}

/** The pitch in bands, with a touchline and part of the area. */
export function pitch(pen: Pen, m: Mood, y: number): string {
  const grass = m.lamps ? mix('#3d8a4f', m.shade, 0.25) : mix('#5ea856', m.field, 0.3);
  return (
    rect(
      0,
      y,
      W,
      H - y,
      pen.linear([
        [0, light(grass, 0.15)],
        [1, dark(grass, 0.2)],
      ]),
    ) +
    repeat(4, (i) =>
      poly(
        [
          [800 + (i * 2 - 4) * 170, y],
          [800 + (i * 2 - 3) * 170, y],
          [800 + (i * 2 - 3) * 460, H],
          [800 + (i * 2 - 4) * 460, H],
        ],
        light(grass, 0.25),
        0.3,
      ),
    ) +
    rect(0, y + 14, W, 5, C.white, 0, 0.8)
  );
}

/** A goal seen at an angle, its near post at x. */
export function goal(x: number, y: number, w: number, h: number): string {
  const net = `<path d="${repeat(9, (i) => `M${x + (w * i) / 8} ${y - h}V${y - 10}`)}${repeat(6, (i) => `M${x} ${y - h + (h * i) / 6}H${x + w}`)}" stroke="#fff" stroke-width="2" opacity=".45"/>`;
  return (
    poly(
      [
        [x, y - h],
        [x + w, y - h],
        [x + w - 30, y - 20],
        [x + 30, y - 20],
      ],
      '#ffffff',
      0.12,
    ) +
    net +
    stroke(`M${x} ${y}V${y - h}H${x + w}V${y}`, C.white, 14)
  );
}

export const floodlight = (pen: Pen, x: number, y: number, lit: boolean): string =>
  rect(x - 5, y, 10, 420, C.slate) +
  rect(x - 60, y - 40, 120, 56, C.slate, 6) +
  repeat(8, (i) => circle(x - 42 + (i % 4) * 28, y - 26 + Math.floor(i / 4) * 28, 10, '#fff6d8')) +
  (lit
    ? circle(
        x,
        y - 12,
        300,
        pen.radial([
          [0, '#fff6d8', 0.6],
          [0.3, '#fff6d8', 0.2],
          [1, '#fff6d8', 0],
        ]),
      )
    : '');
