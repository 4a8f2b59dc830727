import { C, dark, light, mix } from './palette.ts';
import { type Pen } from './pen.ts';
import { circle, line, num, path, poly, rect, repeat, stroke } from './shapes.ts';

/** An industrial sewing machine seen from the side, needle towards +x, its bed at y. About 200 wide at scale 1. */
export function sewingMachine(x: number, y: number, s: number, color: string): string {
  const p = (v: number): string => num(v * s);
  const d = `M${num(x - 100 * s)} ${num(y)}v${p(-104)}q0 ${p(-26)} ${p(26)} ${p(-26)}h${p(150)}q${p(22)} 0 ${p(22)} ${p(22)}v${p(40)}h${p(-38)}v${p(-18)}h${p(-86)}q${p(-12)} 0 ${p(-12)} ${p(12)}v${p(74)}Z`;
  return (
    rect(x - 112 * s, y - 6 * s, 236 * s, 14 * s, dark(color, 0.25), 4 * s) +
    path(d, color) +
    path(
      `M${num(x - 100 * s)} ${num(y)}v${p(-104)}q0 ${p(-26)} ${p(26)} ${p(-26)}h${p(20)}v${p(130)}Z`,
      dark(color, 0.25),
      0.4,
    ) +
    circle(x - 106 * s, y - 92 * s, 24 * s, dark(color, 0.45)) +
    circle(x - 106 * s, y - 92 * s, 12 * s, light(color, 0.2)) +
    line([x + 80 * s, y - 66 * s], [x + 80 * s, y - 4 * s], C.slate, 5 * s) +
    rect(x + 70 * s, y - 84 * s, 22 * s, 34 * s, dark(color, 0.3), 4 * s) +
    rect(x + 4 * s, y - 116 * s, 60 * s, 8 * s, light(color, 0.5), 4 * s, 0.8) +
    line([x - 40 * s, y - 128 * s], [x - 40 * s, y - 186 * s], C.slate, 3 * s) +
    poly(
      [
        [x - 52 * s, y - 134 * s],
        [x - 28 * s, y - 134 * s],
        [x - 34 * s, y - 176 * s],
        [x - 46 * s, y - 176 * s],
      ],
      C.coral,
    )
  );
}

/** A shelf of books, `rows` high; y is its top. */
export function bookshelf(
  pen: Pen,
  x: number,
  y: number,
  w: number,
  h: number,
  rows: number,
  wood: string,
  colors: readonly string[],
): string {
  let out = rect(x, y, w, h, dark(wood, 0.35)) + rect(x, y, w, h, '#10203a', 0, 0.1);
  const rh = h / rows;
  for (let r = 0; r < rows; r++) {
    const base = y + (r + 1) * rh - 12;
    for (let bx = x + 14; bx < x + w - 30;) {
      const bw = pen.rng.int(16, 34);
      const bh = rh * pen.rng.range(0.55, 0.8);
      if (pen.rng.chance(0.1)) {
        bx += 40;
        continue;
      }
      const c = pen.rng.pick(colors);
      out +=
        rect(bx, base - bh, bw - 2, bh, c) + rect(bx, base - bh * 0.78, bw - 2, 5, light(c, 0.5), 0, 0.7);
      bx += bw;
    }
    out += rect(x, base, w, 12, light(wood, 0.1));
  }
  return (
    out +
    rect(x - 8, y - 8, 14, h + 8, wood) +
    rect(x + w - 6, y - 8, 14, h + 8, wood) +
    rect(x - 8, y - 12, w + 16, 14, light(wood, 0.15))
  );
}

/** A board with a wooden rim, green for chalk or pale for markers, carrying a simple diagram of axes and a rising line. */
export function board(x: number, y: number, w: number, h: number, fill: string = C.moss): string {
  const chalk = fill === C.moss ? mix(fill, C.white, 0.8) : C.blue;
  return (
    rect(x - 12, y - 12, w + 24, h + 24, C.wood, 6) +
    rect(x, y, w, h, fill) +
    poly(
      [
        [x, y],
        [x + w * 0.5, y],
        [x + w * 0.2, y + h],
        [x, y + h],
      ],
      '#fff',
      0.06,
    ) +
    stroke(
      `M${x + w * 0.1} ${y + h * 0.18}V${y + h * 0.78}H${x + w * 0.46}M${x + w * 0.13} ${y + h * 0.68}L${x + w * 0.22} ${y + h * 0.5}L${x + w * 0.3} ${y + h * 0.56}L${x + w * 0.42} ${y + h * 0.28}`,
      chalk,
      4,
      0.85,
    ) +
    stroke(
      `M${x + w * 0.56} ${y + h * 0.26}H${x + w * 0.9}M${x + w * 0.56} ${y + h * 0.42}H${x + w * 0.82}M${x + w * 0.56} ${y + h * 0.58}H${x + w * 0.88}M${x + w * 0.56} ${y + h * 0.74}H${x + w * 0.7}`,
      chalk,
      5,
      0.5,
    ) +
    rect(x + w * 0.3, y + h + 6, w * 0.4, 9, light(C.wood, 0.3))
  );
}

/** A computer screen seen from the front or (`back`) from behind, its foot at x, y. */
export function monitor(pen: Pen, x: number, y: number, w: number, back = false): string {
  const h = w * 0.62;
  const foot =
    rect(x - w * 0.06, y - h * 0.3, w * 0.12, h * 0.3, C.slate) +
    rect(x - w * 0.22, y - 8, w * 0.44, 9, C.slate, 4);
  const frame = rect(x - w / 2, y - h * 1.25, w, h, C.ink, 8);
  if (back)
    return (
      foot +
      rect(x - w / 2, y - h * 1.25, w, h, '#39485c', 8) +
      circle(x, y - h * 0.78, w * 0.06, C.stone, 0.8)
    );
  const screen = rect(
    x - w / 2 + 8,
    y - h * 1.25 + 8,
    w - 16,
    h - 16,
    pen.linear(
      [
        [0, '#e6f3f5'],
        [1, '#a9d0de'],
      ],
      0,
      0,
      1,
      1,
    ),
  );
  const lines =
    repeat(4, (i) =>
      rect(
        x - w * 0.4,
        y - h * (1.08 - i * 0.16),
        w * (i % 2 ? 0.3 : 0.42),
        h * 0.05,
        i ? C.azure : C.red,
        3,
        0.7,
      ),
    ) + rect(x + w * 0.12, y - h * 1.08, w * 0.26, h * 0.5, C.yellow, 4, 0.7);
  return foot + frame + screen + lines;
}
