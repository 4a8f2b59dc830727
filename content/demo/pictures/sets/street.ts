import { WARM } from '../houses.ts';
import type { Mood } from '../mood.ts';
import { C, dark, light, mix } from '../palette.ts';
import type { Pen } from '../pen.ts';
import { line, poly, repeat, type Point } from '../shapes.ts';

export const WALLS = ['#e9c36f', '#9cc4b4', '#e8a58a', '#f3dfae', '#a9c4da', '#d9b48a'];

/** One façade in perspective on the wall from depth t0 to t1; `side` is -1 for left and 1 for right. */
export function facade(
  pen: Pen,
  m: Mood,
  side: number,
  t0: number,
  t1: number,
  tall: number,
  wall: string,
): string {
  // t = 1 is the near edge of the picture, t = 0 the vanishing point at 800, 560.
  const at = (t: number, up: number): Point => [800 + side * 860 * t, 560 + 440 * t - up * 1000 * t];
  const quad = (a: number, b: number, low: number, high: number, fill: string): string =>
    poly([at(a, low), at(b, low), at(b, high), at(a, high)], fill);
  const u = (k: number): number => t0 + (t1 - t0) * k;
  const storeys = Math.round(tall / 0.3);
  const sh = tall / storeys;
  const shade = side > 0 ? light(wall, 0.1) : dark(wall, 0.1);
  const floors = repeat(storeys - 1, (f) => {
    const low = sh * (f + 1);
    const lit = m.lamps && (f + Math.round(t0 * 10)) % 2 === 0;
    return (
      quad(u(0.16), u(0.42), low + sh * 0.24, low + sh * 0.78, lit ? WARM : mix(C.slate, wall, 0.3)) +
      quad(u(0.58), u(0.84), low + sh * 0.24, low + sh * 0.78, lit ? WARM : mix(C.slate, wall, 0.3)) +
      quad(u(0.08), u(0.16), low + sh * 0.24, low + sh * 0.78, C.moss) +
      quad(u(0.84), u(0.92), low + sh * 0.24, low + sh * 0.78, C.moss) +
      quad(t0, t1, low - sh * 0.03, low + sh * 0.03, light(wall, 0.4))
    );
  });
  const awning = pen.rng.pick([C.red, C.jade, C.blue, C.yellow]);
  return (
    quad(t0, t1, 0, tall, shade) +
    quad(t0, t1, tall, tall + 0.03, light(wall, 0.45)) +
    floors +
    quad(u(0.1), u(0.9), 0, sh * 0.72, m.lamps ? '#ffc873' : dark(wall, 0.5)) +
    quad(u(0.04), u(0.96), sh * 0.7, sh * 0.84, awning) +
    line(at(t0, 0), at(t0, tall), dark(wall, 0.3), 3, 0.5)
  );
}

/** One wall of a narrow alley with doors, shutters and awnings; `side` is -1 for left and 1 for right. */
export function alleyWall(pen: Pen, m: Mood, side: number): string {
  const across = (t: number): number => 800 + side * t;
  const color = mix(side > 0 ? '#e9c36f' : '#d99a78', m.haze, 0.12);
  const at = (t: number, down: number): Point => {
    const top = 200 - ((t - 190) / 710) * 220;
    const foot = 640 + ((t - 190) / 710) * 420;
    return [across(t), top + (foot - top) * down];
  };
  const panel = (a: number, b: number, high: number, low: number, fill: string): string =>
    poly([at(a, high), at(b, high), at(b, low), at(a, low)], fill);
  const gradient = pen.linear(
    [
      [0, light(color, 0.1)],
      [1, dark(color, 0.16)],
    ],
    side > 0 ? 0 : 1,
    0,
    side > 0 ? 1 : 0,
    0,
  );
  const plain = poly(
    [
      [across(900), -20],
      [across(190), 200],
      [across(190), 640],
      [across(900), 1060],
    ],
    gradient,
  );
  const openings: [number, number][] = [
    [230, 290],
    [350, 450],
    [560, 720],
  ];
  const doors = openings.map(([a, b], i) => {
    const shut = i === 1 ? C.slate : C.moss;
    const above = i === 1 ? WARM : dark(color, 0.4);
    const awning = poly(
      [at(a - 14, 0.42), at(b + 20, 0.42), at(b - 20, 0.49), at(a - 40, 0.49)],
      [C.red, C.jade, C.blue][i]!,
    );
    return (
      panel(a, b, 0.5, i === 1 ? 0.76 : 0.98, m.lamps ? WARM : shut) +
      panel(a, b, 0.14, 0.38, m.lamps ? above : C.moss) +
      awning
    );
  });
  return plain + doors.join('');
}
