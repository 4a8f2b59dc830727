import { C, dark, light } from './palette.ts';
import { ellipse, line, num, path, poly, stroke } from './shapes.ts';

/** A cup of tea with a wisp of steam. */
export const cup = (x: number, y: number, w: number, color: string = C.white): string =>
  path(
    `M${num(x - w / 2)} ${num(y - w * 0.8)}H${num(x + w / 2)}Q${num(x + w * 0.46)} ${num(y)} ${num(x + w * 0.2)} ${num(y)}H${num(x - w * 0.2)}Q${num(x - w * 0.46)} ${num(y)} ${num(x - w / 2)} ${num(y - w * 0.8)}Z`,
    color,
  ) +
  ellipse(x, y - w * 0.8, w / 2, w * 0.12, dark(color, 0.2)) +
  stroke(
    `M${num(x)} ${num(y - w * 1.1)}q${num(w * 0.2)} ${num(-w * 0.3)} 0 ${num(-w * 0.6)}`,
    C.white,
    w * 0.08,
    0.6,
  );

/** A bowl heaped with food. */
export function bowl(x: number, y: number, w: number, color: string, food: string): string {
  return (
    ellipse(x, y - w * 0.36, w * 0.42, w * 0.2, food) +
    ellipse(x - w * 0.1, y - w * 0.44, w * 0.2, w * 0.1, light(food, 0.35)) +
    path(
      `M${num(x - w / 2)} ${num(y - w * 0.36)}H${num(x + w / 2)}Q${num(x + w * 0.4)} ${num(y)} ${num(x + w * 0.16)} ${num(y)}H${num(x - w * 0.16)}Q${num(x - w * 0.4)} ${num(y)} ${num(x - w / 2)} ${num(y - w * 0.36)}Z`,
      color,
    )
  );
}

/** A canteen tray with rice, greens, meat, soup and fruit, seen at a slant; w wide, centred on x, y. */
export function tray(x: number, y: number, w: number): string {
  const e = (dx: number, dy: number, r: number, c: string): string =>
    ellipse(x + dx * w, y + dy * w, r * w, r * w * 0.42, c);
  const dish = (dx: number, dy: number, r: number, c: string): string =>
    e(dx, dy, r, '#f7f5ee') +
    e(dx, dy - 0.008, r * 0.8, c) +
    e(dx - r * 0.2, dy - 0.02, r * 0.36, light(c, 0.35));
  return (
    poly(
      [
        [x - w * 0.44, y - w * 0.17],
        [x + w * 0.44, y - w * 0.17],
        [x + w * 0.52, y + w * 0.17],
        [x - w * 0.52, y + w * 0.17],
      ],
      '#8d9aa5',
    ) +
    poly(
      [
        [x - w * 0.42, y - w * 0.155],
        [x + w * 0.42, y - w * 0.155],
        [x + w * 0.49, y + w * 0.145],
        [x - w * 0.49, y + w * 0.145],
      ],
      '#c8d0d5',
    ) +
    dish(-0.25, -0.07, 0.15, C.leaf) +
    dish(0.07, -0.085, 0.13, '#b4582f') +
    dish(0.32, -0.06, 0.1, C.orange) +
    dish(-0.22, 0.065, 0.18, '#fffdf4') +
    dish(0.2, 0.06, 0.18, '#d9b24c') +
    line([x + w * 0.4, y + w * 0.1], [x + w * 0.36, y - w * 0.02], C.wood, 6)
  );
}
