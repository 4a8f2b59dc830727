import { C, dark, light } from './palette.ts';
import { circle, ellipse, line, num, path, poly, rect, repeat, stroke } from './shapes.ts';

/** A traffic cone, foot at x, y. */
export function cone(x: number, y: number, h: number): string {
  const at = (t: number): number => h * (0.06 + 0.24 * t);
  const band = (a: number, b: number, c: string): string =>
    poly(
      [
        [x - at(a), y - h * (1 - a)],
        [x + at(a), y - h * (1 - a)],
        [x + at(b), y - h * (1 - b)],
        [x - at(b), y - h * (1 - b)],
      ],
      c,
    );
  return (
    rect(x - h * 0.38, y - h * 0.07, h * 0.76, h * 0.08, '#b9471d', 4) +
    band(0, 0.95, '#ea6a2b') +
    band(0.22, 0.42, C.white) +
    band(0.6, 0.78, C.white) +
    poly(
      [
        [x + at(0) * 0.3, y - h],
        [x + at(0), y - h],
        [x + at(0.95), y - h * 0.05],
        [x + at(0.95) * 0.35, y - h * 0.05],
      ],
      '#5a1d10',
      0.2,
    )
  );
}

/** A safety helmet seen from the side, brim to +x; its rim is centred on x, y. */
export function hardHat(x: number, y: number, w: number, color: string): string {
  return (
    path(
      `M${num(x - w * 0.46)} ${num(y)}C${num(x - w * 0.5)} ${num(y - w * 0.72)} ${num(x + w * 0.44)} ${num(y - w * 0.74)} ${num(x + w * 0.42)} ${num(y)}Z`,
      color,
    ) +
    path(
      `M${num(x + w * 0.08)} ${num(y - w * 0.53)}C${num(x + w * 0.34)} ${num(y - w * 0.5)} ${num(x + w * 0.43)} ${num(y - w * 0.3)} ${num(x + w * 0.42)} ${num(y)}H${num(x + w * 0.2)}C${num(x + w * 0.24)} ${num(y - w * 0.3)} ${num(x + w * 0.18)} ${num(y - w * 0.46)} ${num(x + w * 0.08)} ${num(y - w * 0.53)}Z`,
      dark(color, 0.25),
      0.5,
    ) +
    stroke(
      `M${num(x - w * 0.3)} ${num(y - w * 0.1)}C${num(x - w * 0.3)} ${num(y - w * 0.5)} ${num(x - w * 0.1)} ${num(y - w * 0.52)} ${num(x)} ${num(y - w * 0.53)}`,
      light(color, 0.6),
      w * 0.04,
      0.8,
    ) +
    path(
      `M${num(x - w * 0.5)} ${num(y - w * 0.05)}H${num(x + w * 0.44)}C${num(x + w * 0.6)} ${num(y - w * 0.03)} ${num(x + w * 0.66)} ${num(y + w * 0.05)} ${num(x + w * 0.66)} ${num(y + w * 0.08)}H${num(x - w * 0.46)}Q${num(x - w * 0.52)} ${num(y + w * 0.02)} ${num(x - w * 0.5)} ${num(y - w * 0.05)}Z`,
      dark(color, 0.15),
    )
  );
}

/** A high-visibility vest hanging from x, y. */
export function vest(x: number, y: number, w: number, color: string): string {
  const h = w * 1.25;
  return (
    path(
      `M${num(x - w * 0.3)} ${y}L${num(x - w * 0.5)} ${num(y + h * 0.2)}L${num(x - w * 0.46)} ${num(y + h)}H${num(x + w * 0.46)}L${num(x + w * 0.5)} ${num(y + h * 0.2)}L${num(x + w * 0.3)} ${y}H${num(x + w * 0.14)}Q${x} ${num(y + h * 0.22)} ${num(x - w * 0.14)} ${y}Z`,
      color,
    ) +
    rect(x - w * 0.47, y + h * 0.6, w * 0.94, h * 0.1, C.paper, 0, 0.95) +
    rect(x - w * 0.47, y + h * 0.8, w * 0.94, h * 0.1, C.paper, 0, 0.95) +
    line([x - w * 0.24, y + 4], [x - w * 0.24, y + h * 0.6], C.paper, w * 0.09) +
    line([x + w * 0.24, y + 4], [x + w * 0.24, y + h * 0.6], C.paper, w * 0.09) +
    line([x, y + h * 0.16], [x, y + h], dark(color, 0.3), 3) +
    rect(x + w * 0.18, y + h * 0.2, w * 0.28, h * 0.8, '#10203a', 0, 0.1)
  );
}

/** A football. */
export const ball = (x: number, y: number, r: number): string =>
  circle(x, y, r, C.white) +
  `<path d="${repeat(5, (i) => {
    const a = -1.57 + i * 1.2566;
    return `${i ? 'L' : 'M'}${num(x + Math.cos(a) * r * 0.4)} ${num(y + Math.sin(a) * r * 0.4)}`;
  })}Z" fill="${C.ink}"/>` +
  repeat(5, (i) => {
    const a = -1.57 + i * 1.2566;
    return (
      ellipse(
        x + Math.cos(a) * r * 0.92,
        y + Math.sin(a) * r * 0.92,
        r * 0.24,
        r * 0.1,
        C.ink,
        1,
        (a * 180) / Math.PI + 90,
      ) +
      line(
        [x + Math.cos(a) * r * 0.4, y + Math.sin(a) * r * 0.4],
        [x + Math.cos(a) * r * 0.86, y + Math.sin(a) * r * 0.86],
        C.ink,
        r * 0.05,
      )
    );
  }) +
  path(
    `M${num(x + r)} ${num(y)}A${r} ${r} 0 0 1 ${num(x - r * 0.5)} ${num(y + r * 0.86)}A${num(r * 1.2)} ${num(r * 1.2)} 0 0 0 ${num(x + r)} ${num(y)}Z`,
    '#10203a',
    0.2,
  );
