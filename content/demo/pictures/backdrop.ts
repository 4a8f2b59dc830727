import type { Mood } from './mood.ts';
import { dark, light, mix } from './palette.ts';
import { H, W, type Pen } from './pen.ts';
import { circle, dashes, num, path, rect, repeat, smooth, stroke, type Point } from './shapes.ts';

/** A flat-bottomed cloud about `w` wide. */
export function cloud(x: number, y: number, w: number, color: string, o: number): string {
  const u = w / 10;
  return path(
    `M${num(x)} ${num(y)}h${num(w)}c${num(u)} ${num(-u)} ${num(-u * 0.4)} ${num(-u * 1.6)} ${num(-u * 1.6)} ${num(-u * 1.1)}c${num(-u * 0.2)} ${num(-u * 1.7)} ${num(-u * 2.6)} ${num(-u * 1.9)} ${num(-u * 3)} ${num(-u * 0.3)}c${num(-u)} ${num(-u * 1.6)} ${num(-u * 3.4)} ${num(-u)} ${num(-u * 3.2)} ${num(u * 0.6)}c${num(-u * 1.6)} ${num(-u * 0.3)} ${num(-u * 2.8)} ${num(u * 0.3)} ${num(-u * 2.2)} ${num(u * 0.8)}Z`,
    color,
    o,
  );
}

/** Sky with sun or moon, clouds and stars, covering the whole picture and palest at `horizon`. */
export function sky(pen: Pen, m: Mood, horizon = 640): string {
  let out = rect(
    0,
    0,
    W,
    H,
    pen.linear([
      [0, m.sky[0]],
      [Math.round(horizon * 0.55) / H, m.sky[1]],
      [horizon / H, m.sky[2]],
    ]),
  );
  if (m.orb) {
    const [x, y, r, color] = m.orb;
    const glow = pen.radial([
      [0, color, 0.85],
      [0.25, color, 0.35],
      [1, color, 0],
    ]);
    out += circle(x, y, r * 5, glow) + circle(x, y, r, color);
  }
  if (m.lamps && m.sky[0] < '#15')
    out += repeat(26, () =>
      circle(pen.rng.int(0, W), pen.rng.int(0, horizon - 220), pen.rng.range(1, 2.6), '#fff6da', 0.8),
    );
  out += repeat(5, (i) =>
    cloud(
      i * 340 + pen.rng.int(-140, 90),
      pen.rng.int(90, Math.max(140, horizon - 260)),
      pen.rng.int(170, 380),
      m.cloud,
      m.lamps ? 0.3 : pen.rng.range(0.4, 0.75),
    ),
  );
  return out;
}

/** A range of rounded hills whose feet stand at `y`; `rough` is the height of the waves. */
export function ridge(pen: Pen, y: number, rough: number, fill: string): string {
  const points: Point[] = [[-80, y]];
  for (let x = -40; x <= W + 160; x += pen.rng.int(110, 190))
    points.push([x, y - rough * pen.rng.range(0.15, 1)]);
  points.push([W + 200, y]);
  return path(`${smooth(points)}L${W + 200} ${H}L-80 ${H}Z`, fill);
}

/** One limestone tower rising from `y`, lit from the left, with tufts of green. */
export function karst(pen: Pen, x: number, y: number, w: number, h: number, fill: string): string {
  const j = (v: number): number => v + pen.rng.range(-0.04, 0.04) * w;
  const l = x - w / 2;
  const r = x + w / 2;
  const topX = x + pen.rng.range(-0.12, 0.12) * w;
  const d = `M${num(l)} ${y}C${num(j(l + w * 0.02))} ${num(y - h * 0.5)} ${num(j(l + w * 0.12))} ${num(y - h * 0.62)} ${num(j(l + w * 0.2))} ${num(y - h * 0.72)}C${num(l + w * 0.26)} ${num(y - h * 0.98)} ${num(topX - w * 0.1)} ${num(y - h * 1.02)} ${num(topX)} ${num(y - h)}C${num(topX + w * 0.16)} ${num(y - h * 0.98)} ${num(r - w * 0.24)} ${num(y - h * 0.86)} ${num(j(r - w * 0.18))} ${num(y - h * 0.6)}C${num(j(r - w * 0.1))} ${num(y - h * 0.5)} ${num(r)} ${num(y - h * 0.2)} ${num(r + w * 0.02)} ${y}Z`;
  const shade = `M${num(topX)} ${num(y - h)}C${num(topX + w * 0.16)} ${num(y - h * 0.98)} ${num(r - w * 0.24)} ${num(y - h * 0.86)} ${num(r - w * 0.18)} ${num(y - h * 0.6)}C${num(r - w * 0.1)} ${num(y - h * 0.5)} ${num(r)} ${num(y - h * 0.2)} ${num(r + w * 0.02)} ${y}L${num(topX + w * 0.1)} ${y}C${num(topX + w * 0.2)} ${num(y - h * 0.4)} ${num(topX - w * 0.06)} ${num(y - h * 0.6)} ${num(topX)} ${num(y - h)}Z`;
  const clefts = repeat(3, () => {
    const cx = x + pen.rng.range(-0.3, 0.05) * w;
    const cy = y - pen.rng.range(0.25, 0.6) * h;
    return stroke(
      `M${num(cx)} ${num(cy)}q${num(w * 0.03)} ${num(h * 0.1)} ${num(-w * 0.01)} ${num(h * 0.2)}`,
      light(fill, 0.35),
      w * 0.016,
      0.6,
    );
  });
  return (
    path(
      d,
      pen.linear([
        [0, fill],
        [1, light(fill, 0.28)],
      ]),
    ) +
    path(shade, dark(fill, 0.4), 0.35) +
    clefts
  );
}

/** A row of city blocks standing on `y`, with lit or pale windows. */
export function skyline(pen: Pen, y: number, tall: number, color: string, lit: boolean): string {
  let out = '';
  for (let x = -30; x < W;) {
    const w = pen.rng.int(70, 150);
    const h = Math.round(tall * pen.rng.range(0.3, 1));
    const roof = pen.rng.chance(0.4)
      ? `M${x + Math.round(w * 0.2)} ${y - h}v-18h${Math.round(w * 0.34)}v18Z`
      : '';
    out +=
      path(
        `M${x} ${y + 4}V${y - h}h${w - 6}V${y + 4}Z${roof}`,
        mix(color, '#ffffff', pen.rng.range(0, 0.12)),
      ) + rect(x + w * 0.68, y - h, w * 0.32 - 6, h + 4, dark(color, 0.4), 0, 0.16);
    let windows = '';
    for (let wy = y - h + 18; wy < y - 20; wy += Math.max(26, Math.round(h / 8))) {
      if (pen.rng.chance(0.7)) windows += `M${x + 12 + pen.rng.int(0, 8)} ${wy}H${x + w - 18}`;
    }
    if (windows)
      out += dashes(
        windows,
        lit ? '#ffd98a' : light(color, 0.4),
        8,
        pen.rng.int(8, 15),
        pen.rng.int(7, 20),
        lit ? 0.75 : 0.5,
      );
    x += w;
  }
  return out;
}

/** Calm water from `y` to `bottom` with long reflections. */
export function water(pen: Pen, m: Mood, y: number, bottom = H): string {
  const h = bottom - y;
  return (
    rect(
      0,
      y,
      W,
      h,
      pen.linear([
        [0, m.water[0]],
        [1, m.water[1]],
      ]),
    ) +
    repeat(22, () => {
      const t = pen.rng.next();
      const wy = y + 6 + t * t * (h - 16);
      const w = 40 + t * 200;
      return rect(
        pen.rng.int(-60, W),
        wy,
        w,
        2 + t * 5,
        pen.rng.chance(0.6) ? '#ffffff' : dark(m.water[1], 0.2),
        3,
        0.12 + 0.22 * (1 - t),
      );
    })
  );
}

/** A sunlit ground plane from `y` down. */
export function ground(pen: Pen, y: number, far: string, near: string): string {
  return rect(
    0,
    y,
    W,
    H - y,
    pen.linear([
      [0, far],
      [1, near],
    ]),
  );
}
