import { C, dark, light, mix } from './palette.ts';
import type { Pen } from './pen.ts';
import { circle, num, path, repeat, stroke } from './shapes.ts';

/** A broad-leaved tree of height h standing at x, y. */
export function tree(pen: Pen, x: number, y: number, h: number, leaf: string): string {
  const r = h * 0.27;
  const trunk = path(
    `M${num(x - h * 0.035)} ${num(y)}Q${num(x - h * 0.01)} ${num(y - h * 0.3)} ${num(x - h * 0.05)} ${num(y - h * 0.55)}L${num(x + h * 0.05)} ${num(y - h * 0.55)}Q${num(x + h * 0.02)} ${num(y - h * 0.3)} ${num(x + h * 0.045)} ${num(y)}Z`,
    mix(C.bark, leaf, 0.2),
  );
  const blobs: [number, number, number][] = [
    [-0.24, 0.55, 0.8],
    [0.24, 0.58, 0.82],
    [0, 0.74, 1],
    [-0.12, 0.62, 0.8],
    [0.14, 0.8, 0.62],
  ];
  const j = (): number => pen.rng.range(-0.03, 0.03) * h;
  const shape = blobs.map(([bx, by, k]) => [x + bx * h + j(), y - by * h + j(), r * k] as const);
  return (
    trunk +
    shape.map(([cx, cy, k]) => circle(cx + k * 0.1, cy + k * 0.12, k, dark(leaf, 0.28))).join('') +
    shape.map(([cx, cy, k]) => circle(cx - k * 0.05, cy - k * 0.05, k * 0.88, leaf)).join('') +
    shape
      .slice(0, 5)
      .map(([cx, cy, k]) => circle(cx - k * 0.16, cy - k * 0.18, k * 0.62, light(leaf, 0.16), 0.55))
      .join('')
  );
}

/** A coconut or areca palm. */
export function palm(pen: Pen, x: number, y: number, h: number, leaf: string): string {
  const lean = pen.rng.range(-0.12, 0.12) * h;
  const top = y - h;
  const frond = (a: number, l: number, c: string): string => {
    const ex = Math.cos(a) * l;
    const ey = Math.sin(a) * l;
    const cx = x + lean;
    return path(
      `M${num(cx)} ${num(top)}Q${num(cx + ex * 0.6)} ${num(top + ey - l * 0.34)} ${num(cx + ex)} ${num(top + ey + l * 0.12)}Q${num(cx + ex * 0.5)} ${num(top + ey * 0.7 - l * 0.02)} ${num(cx)} ${num(top)}Z`,
      c,
    );
  };
  const angles = [-2.7, -2.2, -1.2, -0.5, 0.1, 3.1, -1.7];
  return (
    stroke(
      `M${num(x)} ${num(y)}Q${num(x + lean * 0.1)} ${num(y - h * 0.5)} ${num(x + lean)} ${num(top)}`,
      mix(C.bark, leaf, 0.3),
      h * 0.035,
    ) +
    angles
      .map((a, i) =>
        frond(a + pen.rng.range(-0.15, 0.15), h * pen.rng.range(0.34, 0.46), i % 2 ? leaf : dark(leaf, 0.22)),
      )
      .join('')
  );
}

/** A banana plant with broad drooping leaves. */
export function banana(pen: Pen, x: number, y: number, h: number, leaf: string): string {
  const blade = (dx: number, dy: number, c: string): string =>
    path(
      `M${x} ${y - h * 0.4}Q${num(x + dx * 0.2)} ${num(y - h * 0.4 - dy * 1.1)} ${num(x + dx)} ${num(y - h * 0.4 - dy * 0.6)}Q${num(x + dx * 0.7)} ${num(y - h * 0.4 - dy * 0.35)} ${x} ${y - h * 0.4}Z`,
      c,
    ) +
    stroke(
      `M${x} ${y - h * 0.4}Q${num(x + dx * 0.3)} ${num(y - h * 0.4 - dy * 0.85)} ${num(x + dx * 0.9)} ${num(y - h * 0.4 - dy * 0.58)}`,
      light(leaf, 0.4),
      3,
      0.5,
    );
  const j = (): number => pen.rng.range(0.9, 1.12);
  return (
    stroke(`M${x} ${y}V${y - h * 0.42}`, mix(leaf, C.straw, 0.3), h * 0.07) +
    blade(-h * 0.5 * j(), h * 0.42, dark(leaf, 0.2)) +
    blade(h * 0.52 * j(), h * 0.45, leaf) +
    blade(-h * 0.28, h * 0.8 * j(), leaf) +
    blade(h * 0.24, h * 0.84 * j(), dark(leaf, 0.12))
  );
}

/** A low round shrub. */
export function bush(pen: Pen, x: number, y: number, w: number, leaf: string): string {
  const a = pen.rng.range(0.32, 0.45);
  return (
    path(
      `M${x - w / 2} ${y}Q${num(x - w * 0.55)} ${num(y - w * a)} ${num(x - w * 0.2)} ${num(y - w * a)}Q${x} ${num(y - w * 0.65)} ${num(x + w * 0.22)} ${num(y - w * a)}Q${num(x + w * 0.58)} ${num(y - w * 0.36)} ${x + w / 2} ${y}Z`,
      leaf,
    ) +
    path(
      `M${x - w * 0.44} ${y}Q${num(x - w * 0.46)} ${num(y - w * a * 0.8)} ${num(x - w * 0.18)} ${num(y - w * a * 0.8)}Q${num(x)} ${num(y - w * 0.5)} ${num(x + w * 0.1)} ${num(y)}Z`,
      light(leaf, 0.16),
      0.6,
    )
  );
}

/** Large dark leaves in a lower corner; `side` 1 grows from the left edge, -1 from the right. */
export function cornerLeaves(pen: Pen, side: number, color: string, size = 1): string {
  const x0 = side > 0 ? -30 : 1630;
  return repeat(7, (i) => {
    const a = -1.5 + i * 0.24;
    const l = size * pen.rng.range(230, 380);
    const ex = x0 + side * Math.cos(a) * l;
    const ey = 1020 + Math.sin(a) * l;
    const nx = -Math.sin(a) * l * 0.16 * side;
    const ny = Math.cos(a) * l * 0.16;
    const mx = (x0 + ex) / 2;
    const my = (1020 + ey) / 2;
    return (
      path(
        `M${x0} 1020Q${num(mx + nx)} ${num(my + ny)} ${num(ex)} ${num(ey)}Q${num(mx - nx)} ${num(my - ny)} ${x0} 1020Z`,
        i % 2 ? color : dark(color, 0.22),
      ) + stroke(`M${x0} 1020L${num(ex)} ${num(ey)}`, light(color, 0.25), 3, 0.35)
    );
  });
}
