import { C, dark, light } from './palette.ts';
import type { Pen } from './pen.ts';
import { circle, num, path, poly, rect, star, stroke } from './shapes.ts';

/** A gift box with ribbon; the bottom edge is centred on x, y. */
export function gift(x: number, y: number, w: number, color: string, ribbon: string, h = w * 0.7): string {
  return (
    rect(x - w / 2, y - h, w, h, color, 3) +
    rect(x + w * 0.14, y - h, w * 0.36, h, '#10203a', 3, 0.12) +
    rect(x - w * 0.56, y - h, w * 1.12, h * 0.24, light(color, 0.14), 3) +
    rect(x - w * 0.07, y - h, w * 0.14, h, ribbon) +
    path(
      `M${num(x)} ${num(y - h)}C${num(x - w * 0.4)} ${num(y - h - w * 0.36)} ${num(x - w * 0.4)} ${num(y - h + w * 0.04)} ${num(x)} ${num(y - h)}C${num(x + w * 0.4)} ${num(y - h - w * 0.36)} ${num(x + w * 0.4)} ${num(y - h + w * 0.04)} ${num(x)} ${num(y - h)}Z`,
      ribbon,
    )
  );
}

/** A carrier bag with handles and a star. */
export function bag(x: number, y: number, w: number, color: string): string {
  const h = w * 1.15;
  return (
    stroke(
      `M${num(x - w * 0.22)} ${num(y - h)}q${num(w * 0.22)} ${num(-w * 0.4)} ${num(w * 0.44)} 0`,
      dark(color, 0.3),
      4,
    ) +
    poly(
      [
        [x - w / 2, y - h],
        [x + w / 2, y - h],
        [x + w * 0.44, y],
        [x - w * 0.44, y],
      ],
      color,
    ) +
    poly(
      [
        [x + w * 0.16, y - h],
        [x + w / 2, y - h],
        [x + w * 0.44, y],
        [x + w * 0.12, y],
      ],
      '#10203a',
      0.13,
    ) +
    star(x - w * 0.08, y - h * 0.48, w * 0.17, C.straw)
  );
}

/** A red envelope for small gifts of money. */
export const envelope = (x: number, y: number, w: number, turn = 0): string =>
  `<g transform="translate(${num(x)} ${num(y)}) rotate(${turn})">${rect(-w / 2, -w * 0.3, w, w * 0.6, C.red, 3)}${poly(
    [
      [-w / 2, -w * 0.3],
      [0, w * 0.06],
      [w / 2, -w * 0.3],
    ],
    '#e0525a',
  )}${circle(0, 0, w * 0.09, C.yellow)}</g>`;

/** A woven basket of round goods, w wide, standing at x, y. */
export function basket(pen: Pen, x: number, y: number, w: number, goods: readonly string[]): string {
  const straw = '#c99a55';
  const spots = Array.from(
    { length: 9 },
    (_, i) => [((i % 5) - 2) * 18 + (i > 4 ? 9 : 0), i > 4 ? -50 : -40] as const,
  );
  const heap =
    goods
      .map((c, g) =>
        stroke(
          spots
            .filter((_, i) => i % goods.length === g)
            .map(([dx, dy]) => `M${dx} ${dy}h0`)
            .join(''),
          c,
          24,
        ),
      )
      .join('') + stroke(spots.map(([dx, dy]) => `M${dx - 3} ${dy - 4}h0`).join(''), C.white, 8, 0.35);
  const body =
    path('M-50-38H50L38 0H-38Z', straw) +
    path('M14-38H50L38 0H10Z', '#10203a', 0.14) +
    stroke('M-48-26H48M-44-13H44', dark(straw, 0.3), 3, 0.5) +
    rect(-53, -42, 106, 7, light(straw, 0.2), 4);
  return pen.stamp(heap + body)(x, y, w / 100);
}

/** A square rice cake in leaves, tied with string. */
export const riceCake = (x: number, y: number, w: number): string =>
  rect(x - w / 2, y - w * 0.62, w, w * 0.62, C.moss, 4) +
  rect(x - w / 2, y - w * 0.62, w, w * 0.2, C.leaf, 4) +
  rect(x - w * 0.2, y - w * 0.62, w * 0.06, w * 0.62, C.straw) +
  rect(x + w * 0.14, y - w * 0.62, w * 0.06, w * 0.62, C.straw) +
  rect(x - w / 2, y - w * 0.32, w, w * 0.05, C.straw);
