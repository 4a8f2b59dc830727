import { dark, light } from './palette.ts';
import type { Pen } from './pen.ts';
import { circle, ellipse, num, path, rect, repeat, star, stroke } from './shapes.ts';

const RED = '#d22630';
const GOLD = '#f9cf3f';

/** The national flag on a staff whose foot is at x, y; `w` is the cloth's width, `lean` the staff's tilt in degrees. */
export function flag(x: number, y: number, staff: number, w: number, lean = 0, way = 1): string {
  const h = w * 0.66;
  const d = `M0 0C${num(w * 0.25)} ${num(-w * 0.08)} ${num(w * 0.4)} ${num(w * 0.1)} ${num(w * 0.62)} ${num(w * 0.03)}S${num(w * 0.9)} ${num(-w * 0.04)} ${num(w)} ${num(w * 0.02)}V${num(h)}C${num(w * 0.85)} ${num(h - w * 0.05)} ${num(w * 0.75)} ${num(h + w * 0.06)} ${num(w * 0.55)} ${num(h + w * 0.02)}S${num(w * 0.2)} ${num(h - w * 0.04)} 0 ${num(h)}Z`;
  const fold = path(
    `M${num(w * 0.5)} ${num(w * 0.05)}Q${num(w * 0.62)} ${num(h * 0.5)} ${num(w * 0.52)} ${num(h + w * 0.02)}L${num(w * 0.7)} ${num(h + w * 0.01)}Q${num(w * 0.8)} ${num(h * 0.5)} ${num(w * 0.66)} ${num(w * 0.03)}Z`,
    '#5f0d18',
    0.2,
  );
  const cloth = `<g transform="translate(0 ${num(-staff + 8)}) scale(${way} 1)">${path(d, RED)}${fold}${star(w * 0.47, h * 0.54, h * 0.3, GOLD)}</g>`;
  return `<g transform="translate(${num(x)} ${num(y)}) rotate(${lean})">${rect(-w * 0.022, -staff, w * 0.044, staff, '#8a6a45')}${circle(0, -staff, w * 0.04, GOLD)}${cloth}</g>`;
}

/** Bunting of small triangular flags sagging between two points. */
export function bunting(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  sag: number,
  count: number,
  colors: readonly string[],
  size = 26,
): string {
  const at = (t: number): [number, number] => [
    x1 + (x2 - x1) * t,
    y1 + (y2 - y1) * t + sag * 4 * t * (1 - t),
  ];
  const cord = stroke(
    `M${num(x1)} ${num(y1)}Q${num((x1 + x2) / 2)} ${num((y1 + y2) / 2 + sag * 2)} ${num(x2)} ${num(y2)}`,
    dark(colors[0]!, 0.4),
    2.5,
    0.7,
  );
  const pennant = (i: number): string => {
    const [x, y] = at((i + 0.5) / count);
    return `M${Math.round(x - size / 2)} ${Math.round(y)}h${size}l${num(-size / 2)} ${num(size * 1.2)}Z`;
  };
  return (
    cord +
    colors
      .map((color, c) =>
        path(
          repeat(count, (i) => (i % colors.length === c ? pennant(i) : '')),
          color,
        ),
      )
      .join('')
  );
}

/** A round silk lantern hanging from y. */
export function lantern(pen: Pen, x: number, y: number, r: number, color: string, lit: boolean): string {
  const glow = lit
    ? circle(
        0,
        50,
        130,
        pen.radial([
          [0, '#ffd98a', 0.6],
          [1, '#ffd98a', 0],
        ]),
      )
    : '';
  const ribs = stroke('M0 4Q-90 50 0 92M0 4Q90 50 0 92M0 4V90', dark(color, 0.3), 4, 0.5);
  const body = ellipse(
    0,
    48,
    50,
    47,
    pen.radial([
      [0, lit ? '#ffe3a0' : light(color, 0.2)],
      [1, color],
    ]),
  );
  return pen.stamp(
    glow +
      stroke('M0-30V0M0 98V142', '#e0a63a', 5) +
      body +
      ribs +
      rect(-17, -4, 34, 8, '#e0a63a', 2) +
      rect(-17, 91, 34, 8, '#e0a63a', 2),
  )(x, y, r / 50);
}

/** A heavy red banner without lettering, hung across. */
export function banner(pen: Pen, x: number, y: number, w: number, h: number, color = RED): string {
  return (
    rect(
      x,
      y,
      w,
      h,
      pen.linear([
        [0, color],
        [1, dark(color, 0.16)],
      ]),
    ) +
    rect(x, y + 5, w, 4, GOLD, 0, 0.9) +
    rect(x, y + h - 9, w, 4, GOLD, 0, 0.9) +
    star(x + w / 2, y + h / 2, h * 0.32, GOLD) +
    rect(x + w * 0.08, y + h * 0.48, w * 0.3, h * 0.05, GOLD, 2, 0.8) +
    rect(x + w * 0.62, y + h * 0.48, w * 0.3, h * 0.05, GOLD, 2, 0.8)
  );
}
