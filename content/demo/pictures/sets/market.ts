import { basket, envelope, gift, riceCake } from '../goods.ts';
import { C, dark, light } from '../palette.ts';
import type { Pen } from '../pen.ts';
import { ellipse, num, path, poly, rect, repeat, stroke } from '../shapes.ts';

/** The striped awning of a stall w wide and h high whose left foot is at x, y. */
function awning(x: number, y: number, w: number, h: number, color: string): string {
  const low = y - h * 0.78;
  const strip = (i: number): string => {
    const a = x - 20 + ((w + 40) * i) / 8;
    const b = x - 20 + ((w + 40) * (i + 1)) / 8;
    const roof = `M${num(x + (w * i) / 8)} ${num(y - h)}h${num(w / 8)}L${num(b)} ${num(low)}`;
    return `${roof}Q${num((a + b) / 2)} ${num(low + h * 0.06)} ${num(a)} ${num(low)}Z`;
  };
  const every = (rest: number): string => repeat(8, (i) => (i % 2 === rest ? strip(i) : ''));
  return path(every(0), color) + path(every(1), C.paper);
}

const FRUIT = [
  [C.orange, C.yellow],
  [C.red, C.coral],
  [C.leaf, C.mint],
  [C.yellow, C.straw],
];

/** What stands on the counter at `top`: fruit, rice cakes or gifts. */
function wares(pen: Pen, kind: number, x: number, top: number, w: number): string {
  if (kind === 0)
    return FRUIT.map((colors, i) => basket(pen, x + w * (0.14 + i * 0.24), top + 6, w * 0.19, colors)).join(
      '',
    );
  if (kind === 1) {
    const low = repeat(4, (i) => riceCake(x + w * (0.16 + i * 0.22), top, w * 0.15));
    return low + repeat(3, (i) => riceCake(x + w * (0.27 + i * 0.22), top - w * 0.094, w * 0.15));
  }
  const boxes = [C.red, C.yellow, C.jade].map((color, i) =>
    gift(x + w * (0.2 + i * 0.3), top, w * 0.2, color, i === 1 ? C.red : C.straw),
  );
  return (
    boxes.join('') +
    envelope(x + w * 0.36, top - 12, w * 0.1, -14) +
    envelope(x + w * 0.66, top - 12, w * 0.1, 12)
  );
}

/** A stall with goods on its counter, the keeper drawn behind it; x is its left edge, y its foot. */
export function stall(
  pen: Pen,
  x: number,
  y: number,
  w: number,
  h: number,
  color: string,
  lit: boolean,
  goods: number,
  keeper: string,
): string {
  const top = y - h * 0.36;
  const glow = lit
    ? poly(
        [
          [x, y - h * 0.78],
          [x + w, y - h * 0.78],
          [x + w + 30, y],
          [x - 30, y],
        ],
        pen.linear([
          [0, '#ffd98a', 0.55],
          [1, '#ffd98a', 0.05],
        ]),
      )
    : rect(x, y - h * 0.78, w, h * 0.42, '#10203a', 0, 0.18);
  return (
    rect(x + 8, y - h * 0.9, 12, h * 0.9, C.bark) +
    rect(x + w - 20, y - h * 0.9, 12, h * 0.9, C.bark) +
    glow +
    keeper +
    rect(x - 8, top, w + 16, 16, light(C.wood, 0.3)) +
    rect(
      x,
      top + 16,
      w,
      y - top - 16,
      pen.linear([
        [0, color],
        [1, dark(color, 0.3)],
      ]),
    ) +
    repeat(5, (i) =>
      rect(x + w * (0.06 + i * 0.19), top + 34, w * 0.13, (y - top) * 0.5, light(color, 0.3), 4, 0.35),
    ) +
    wares(pen, goods % 3, x, top, w) +
    awning(x, y, w, h, color)
  );
}

/** A kumquat tree in its pot. */
export function kumquat(pen: Pen, x: number, y: number, h: number): string {
  // Zero-length strokes with round ends make the fruit.
  const fruit = stroke(
    repeat(18, () => {
      const a = pen.rng.range(0, 6.28);
      const d = Math.sqrt(pen.rng.next()) * h * 0.26;
      return `M${Math.round(x + Math.cos(a) * d * 0.85)} ${Math.round(y - h * 0.6 + Math.sin(a) * d * 1.25)}h0`;
    }),
    '#f08c2e',
    h * 0.056,
  );
  return (
    rect(x - h * 0.02, y - h * 0.34, h * 0.04, h * 0.2, C.bark) +
    ellipse(x, y - h * 0.6, h * 0.27, h * 0.38, C.moss) +
    ellipse(x - h * 0.04, y - h * 0.63, h * 0.21, h * 0.31, C.leaf) +
    fruit +
    poly(
      [
        [x - h * 0.16, y - h * 0.18],
        [x + h * 0.16, y - h * 0.18],
        [x + h * 0.11, y],
        [x - h * 0.11, y],
      ],
      C.blue,
    ) +
    rect(x - h * 0.17, y - h * 0.2, h * 0.34, h * 0.05, C.white, 3)
  );
}
