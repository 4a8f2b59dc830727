import { C, dark, light } from './palette.ts';
import { circle, ellipse, line, num, path, rect, stroke } from './shapes.ts';

/** A wheel centred on x, y. */
export const wheel = (x: number, y: number, r: number): string =>
  circle(x, y, r, '#1c222d') +
  circle(x, y, r * 0.58, '#8b96a2') +
  circle(x, y, r * 0.46, '#c3cbd1') +
  circle(x, y, r * 0.16, '#3d4754');

/** A motorbike seen from the side, facing +x; wheels touch y, about 1.5 s·100 long. */
export function motorbike(x: number, y: number, s: number, color: string): string {
  const p = (v: number): number => v * s;
  return (
    ellipse(x, y, p(82), p(9), '#0d1b33', 0.25) +
    wheel(x - p(52), y - p(25), p(25)) +
    wheel(x + p(56), y - p(25), p(25)) +
    stroke(
      `M${num(x + p(56))} ${num(y - p(25))}L${num(x + p(38))} ${num(y - p(100))}M${num(x + p(22))} ${num(y - p(106))}L${num(x + p(44))} ${num(y - p(102))}`,
      '#2c3442',
      p(6),
    ) +
    path(
      `M${num(x - p(84))} ${num(y - p(62))}Q${num(x - p(40))} ${num(y - p(78))} ${num(x - p(6))} ${num(y - p(66))}L${num(x + p(6))} ${num(y - p(40))}H${num(x + p(22))}L${num(x + p(32))} ${num(y - p(92))}L${num(x + p(46))} ${num(y - p(94))}L${num(x + p(44))} ${num(y - p(44))}Q${num(x + p(36))} ${num(y - p(22))} ${num(x + p(16))} ${num(y - p(22))}H${num(x - p(20))}Q${num(x - p(60))} ${num(y - p(24))} ${num(x - p(84))} ${num(y - p(62))}Z`,
      color,
    ) +
    path(
      `M${num(x - p(84))} ${num(y - p(66))}Q${num(x - p(40))} ${num(y - p(92))} ${num(x - p(2))} ${num(y - p(74))}L${num(x - p(2))} ${num(y - p(64))}Q${num(x - p(40))} ${num(y - p(74))} ${num(x - p(84))} ${num(y - p(60))}Z`,
      '#20262f',
    ) +
    path(
      `M${num(x + p(40))} ${num(y - p(98))}L${num(x + p(56))} ${num(y - p(92))}L${num(x + p(48))} ${num(y - p(80))}Z`,
      '#fff2c0',
    ) +
    path(
      `M${num(x + p(32))} ${num(y - p(48))}Q${num(x + p(58))} ${num(y - p(62))} ${num(x + p(80))} ${num(y - p(42))}Q${num(x + p(56))} ${num(y - p(50))} ${num(x + p(36))} ${num(y - p(36))}Z`,
      dark(color, 0.2),
    ) +
    line([x - p(60), y - p(16)], [x - p(14), y - p(20)], '#9aa5ae', p(6))
  );
}

/** A bicycle seen from the side, facing +x. */
export function bicycle(x: number, y: number, s: number, color: string): string {
  const p = (v: number): number => v * s;
  const ring = (cx: number): string =>
    `<circle cx="${num(cx)}" cy="${num(y - p(32))}" r="${num(p(31))}" fill="none" stroke="#222a36" stroke-width="${num(p(4.5))}"/>`;
  return (
    ellipse(x, y, p(86), p(8), '#0d1b33', 0.2) +
    ring(x - p(52)) +
    ring(x + p(52)) +
    stroke(
      `M${num(x - p(52))} ${num(y - p(32))}L${num(x - p(24))} ${num(y - p(82))}H${num(x + p(34))}L${num(x)} ${num(y - p(32))}ZL${num(x - p(28))} ${num(y - p(92))}M${num(x + p(52))} ${num(y - p(32))}L${num(x + p(32))} ${num(y - p(98))}L${num(x + p(14))} ${num(y - p(102))}`,
      color,
      p(5),
    ) +
    rect(x - p(42), y - p(97), p(28), p(8), C.bark, 4) +
    circle(x, y - p(32), p(7), '#222a36') +
    line([x - p(80), y - p(72)], [x - p(34), y - p(72)], '#222a36', p(4))
  );
}

/** A small wooden boat, w long, floating on y. */
export function boat(x: number, y: number, w: number, color: string): string {
  return (
    ellipse(x, y + w * 0.06, w * 0.56, w * 0.05, '#0d1b33', 0.2) +
    path(
      `M${num(x - w * 0.56)} ${num(y - w * 0.1)}Q${num(x)} ${num(y + w * 0.02)} ${num(x + w * 0.56)} ${num(y - w * 0.11)}Q${num(x + w * 0.4)} ${num(y + w * 0.09)} ${num(x)} ${num(y + w * 0.09)}Q${num(x - w * 0.4)} ${num(y + w * 0.09)} ${num(x - w * 0.56)} ${num(y - w * 0.1)}Z`,
      color,
    ) +
    stroke(
      `M${num(x - w * 0.52)} ${num(y - w * 0.07)}Q${num(x)} ${num(y + w * 0.05)} ${num(x + w * 0.52)} ${num(y - w * 0.08)}`,
      light(color, 0.4),
      w * 0.014,
      0.7,
    )
  );
}
