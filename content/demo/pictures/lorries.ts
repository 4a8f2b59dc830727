import { C, dark, light } from './palette.ts';
import { type Pen } from './pen.ts';
import { ellipse, num, path, poly, rect, repeat, stroke } from './shapes.ts';
import { wheel } from './small-vehicles.ts';

/** A lorry seen from the side, cab at +x; wheels touch y, w long. */
export function lorry(
  pen: Pen,
  x: number,
  y: number,
  w: number,
  cab: string,
  box: string,
  driver = '',
): string {
  const u = w / 100;
  const bed = y - 9 * u;
  const cargo =
    rect(
      x,
      bed - 36 * u,
      70 * u,
      36 * u,
      pen.linear([
        [0, light(box, 0.22)],
        [1, dark(box, 0.14)],
      ]),
      4,
    ) +
    repeat(9, (i) => rect(x + (5 + i * 7) * u, bed - 34 * u, 1.2 * u, 32 * u, dark(box, 0.35), 0, 0.3)) +
    rect(x, bed - 12 * u, 70 * u, 3 * u, C.yellow, 0, 0.85);
  const body = path(
    `M${num(x + 73 * u)} ${num(bed + 3 * u)}V${num(bed - 26 * u)}Q${num(x + 73 * u)} ${num(bed - 31 * u)} ${num(x + 78 * u)} ${num(bed - 31 * u)}H${num(x + 90 * u)}Q${num(x + 94 * u)} ${num(bed - 31 * u)} ${num(x + 96 * u)} ${num(bed - 25 * u)}L${num(x + 99 * u)} ${num(bed - 11 * u)}V${num(bed + 3 * u)}Z`,
    pen.linear([
      [0, light(cab, 0.2)],
      [1, dark(cab, 0.2)],
    ]),
  );
  const glass = path(
    `M${num(x + 80 * u)} ${num(bed - 14 * u)}V${num(bed - 27 * u)}H${num(x + 90 * u)}Q${num(x + 93 * u)} ${num(bed - 27 * u)} ${num(x + 94 * u)} ${num(bed - 23 * u)}L${num(x + 96 * u)} ${num(bed - 14 * u)}Z`,
    '#bcdbe4',
  );
  const door = stroke(
    `M${num(x + 78 * u)} ${num(bed - 28 * u)}V${num(bed)}M${num(x + 91 * u)} ${num(bed - 12 * u)}V${num(bed)}M${num(x + 80 * u)} ${num(bed - 9 * u)}h${num(3 * u)}`,
    dark(cab, 0.35),
    0.5 * u,
  );
  return (
    ellipse(x + 50 * u, y, 54 * u, 3 * u, '#0d1b33', 0.3) +
    rect(x + 2 * u, bed, 95 * u, 4 * u, '#2b3442') +
    cargo +
    body +
    glass +
    driver +
    door +
    rect(x + 97 * u, bed - 6 * u, 2 * u, 4 * u, '#fff2c0', 2) +
    rect(x + 72 * u, bed - 36 * u, 3 * u, 5 * u, C.stone) +
    wheel(x + 12 * u, y - 6 * u, 6 * u) +
    wheel(x + 26 * u, y - 6 * u, 6 * u) +
    wheel(x + 86 * u, y - 6 * u, 6 * u)
  );
}

/** A lorry cab seen from the front, standing on y, w wide. */
export function lorryFront(pen: Pen, x: number, y: number, w: number, color: string, box: string): string {
  const l = x - w / 2;
  const h = w * 1.15;
  return (
    ellipse(x, y, w * 0.64, w * 0.07, '#0d1b33', 0.35) +
    rect(
      l - w * 0.05,
      y - h * 1.16,
      w * 1.1,
      h * 0.9,
      pen.linear([
        [0, light(box, 0.15)],
        [1, dark(box, 0.2)],
      ]),
      6,
    ) +
    rect(l + w * 0.04, y - w * 0.18, w * 0.16, w * 0.18, '#1c222d', 5) +
    rect(l + w * 0.8, y - w * 0.18, w * 0.16, w * 0.18, '#1c222d', 5) +
    path(
      `M${num(l)} ${num(y - w * 0.1)}V${num(y - h * 0.6)}L${num(l + w * 0.06)} ${num(y - h * 0.98)}Q${x} ${num(y - h * 1.05)} ${num(l + w * 0.94)} ${num(y - h * 0.98)}L${num(l + w)} ${num(y - h * 0.6)}V${num(y - w * 0.1)}Z`,
      pen.linear([
        [0, light(color, 0.18)],
        [1, dark(color, 0.2)],
      ]),
    ) +
    poly(
      [
        [l + w * 0.06, y - h * 0.58],
        [l + w * 0.12, y - h * 0.92],
        [l + w * 0.88, y - h * 0.92],
        [l + w * 0.94, y - h * 0.58],
      ],
      pen.linear(
        [
          [0, '#e2f0ef'],
          [1, '#8fb7c6'],
        ],
        0,
        0,
        1,
        1,
      ),
    ) +
    poly(
      [
        [l + w * 0.3, y - h * 0.58],
        [l + w * 0.46, y - h * 0.92],
        [l + w * 0.6, y - h * 0.92],
        [l + w * 0.44, y - h * 0.58],
      ],
      '#fff',
      0.3,
    ) +
    repeat(4, (i) => rect(l + w * 0.26, y - h * (0.5 - i * 0.06), w * 0.48, h * 0.03, dark(color, 0.45), 4)) +
    ellipse(l + w * 0.14, y - h * 0.28, w * 0.08, w * 0.06, '#fff4d0') +
    ellipse(l + w * 0.86, y - h * 0.28, w * 0.08, w * 0.06, '#fff4d0') +
    rect(l - 3, y - h * 0.2, w + 6, h * 0.09, C.slate, 6) +
    stroke(
      `M${num(l + 4)} ${num(y - h * 0.82)}h${num(-w * 0.1)}v${num(h * 0.2)}M${num(l + w - 4)} ${num(y - h * 0.82)}h${num(w * 0.1)}v${num(h * 0.2)}`,
      C.ink,
      w * 0.03,
    )
  );
}
