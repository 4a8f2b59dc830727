import { WARM } from './houses.ts';
import { C, dark, light } from './palette.ts';
import { type Pen } from './pen.ts';
import { line, num, path, poly, rect, repeat, stroke, type Point } from './shapes.ts';

/** A row of boarding rooms in one-point perspective along a wall from a to b (foot points), with heights. */
export function roomRow(
  pen: Pen,
  a: Point,
  b: Point,
  ha: number,
  hb: number,
  wall: string,
  roof: string,
  doors: readonly string[],
  lit: boolean,
): string {
  const at = (t: number): { x: number; y: number; h: number } => ({
    x: a[0] + (b[0] - a[0]) * t,
    y: a[1] + (b[1] - a[1]) * t,
    h: ha + (hb - ha) * t,
  });
  const quad = (t0: number, t1: number, low: number, high: number, fill: string): string => {
    const p = at(t0);
    const q = at(t1);
    return poly(
      [
        [p.x, p.y - p.h * low],
        [q.x, q.y - q.h * low],
        [q.x, q.y - q.h * high],
        [p.x, p.y - p.h * high],
      ],
      fill,
    );
  };
  const out =
    quad(
      0,
      1,
      0,
      1,
      pen.linear(
        [
          [0, light(wall, 0.14)],
          [1, wall],
        ],
        0,
        0,
        1,
        0,
      ),
    ) + quad(0, 1, 0, 0.14, dark(wall, 0.25));
  // Even steps in depth crowd together towards b.
  const depth = (i: number, n: number): number => {
    const k = ha / hb;
    const u = i / n;
    return u / (u + (1 - u) * k) || 0;
  };
  const far = (i: number): number => 1 - depth(6 - i, 6);
  const rooms = repeat(6, (i) => {
    const t0 = far(i);
    const w = far(i + 1) - t0;
    const glow = lit && i % 3 !== 1;
    return (
      quad(t0 + w * 0.1, t0 + w * 0.48, 0, 0.72, dark(wall, 0.35)) +
      quad(t0 + w * 0.12, t0 + w * 0.46, 0, 0.7, glow ? WARM : doors[i % doors.length]!) +
      quad(t0 + w * 0.58, t0 + w * 0.9, 0.34, 0.68, light(wall, 0.5)) +
      quad(t0 + w * 0.61, t0 + w * 0.87, 0.36, 0.66, glow ? WARM : C.slate) +
      quad(t0, t0 + w * 0.03, 0, 1, dark(wall, 0.2))
    );
  });
  const p = at(0);
  const q = at(1);
  const eave = 0.34 * (a[0] < b[0] ? 1 : -1);
  const awning =
    poly(
      [
        [p.x, p.y - p.h],
        [q.x, q.y - q.h],
        [q.x + q.h * eave, q.y - q.h * 0.84],
        [p.x + p.h * eave, p.y - p.h * 0.84],
      ],
      pen.linear([
        [0, light(roof, 0.2)],
        [1, roof],
      ]),
    ) + line([p.x + p.h * eave, p.y - p.h * 0.84], [q.x + q.h * eave, q.y - q.h * 0.84], dark(roof, 0.3), 6);
  return out + rooms + awning;
}

/** Washing on a line between two points. */
export function laundry(
  pen: Pen,
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  size: number,
  colors: readonly string[],
): string {
  const n = Math.round(Math.hypot(x2 - x1, y2 - y1) / (size * 1.15));
  const sag = size * 0.35;
  return (
    stroke(`M${x1} ${y1}Q${(x1 + x2) / 2} ${(y1 + y2) / 2 + sag * 2} ${x2} ${y2}`, C.ink, 2.5, 0.6) +
    repeat(n, (i) => {
      const t = (i + 0.5) / n;
      const x = x1 + (x2 - x1) * t;
      const y = y1 + (y2 - y1) * t + sag * 4 * t * (1 - t);
      const c = colors[(i + pen.rng.int(0, 1)) % colors.length]!;
      const s = size * pen.rng.range(0.8, 1);
      const shirt = `M${num(x - s * 0.24)} ${num(y)}L${num(x - s * 0.46)} ${num(y + s * 0.3)}L${num(x - s * 0.3)} ${num(y + s * 0.4)}L${num(x - s * 0.24)} ${num(y + s * 0.34)}V${num(y + s)}H${num(x + s * 0.26)}V${num(y + s * 0.34)}L${num(x + s * 0.32)} ${num(y + s * 0.4)}L${num(x + s * 0.46)} ${num(y + s * 0.28)}L${num(x + s * 0.24)} ${num(y)}Q${num(x)} ${num(y + s * 0.16)} ${num(x - s * 0.24)} ${num(y)}Z`;
      const trousers = `M${num(x - s * 0.26)} ${num(y)}H${num(x + s * 0.26)}L${num(x + s * 0.3)} ${num(y + s * 1.15)}H${num(x + s * 0.05)}L${num(x)} ${num(y + s * 0.4)}L${num(x - s * 0.05)} ${num(y + s * 1.15)}H${num(x - s * 0.3)}Z`;
      const towel = `M${num(x - s * 0.36)} ${num(y)}H${num(x + s * 0.36)}V${num(y + s * 0.86)}H${num(x - s * 0.36)}Z`;
      return (
        path([shirt, trousers, towel][i % 3]!, c) +
        rect(x + s * 0.04, y + s * 0.12, s * 0.16, s * 0.7, '#10203a', 0, 0.08)
      );
    })
  );
}
