import { C, dark, light } from './palette.ts';
import type { Pen } from './pen.ts';
import { circle, ellipse, line, num, path, poly, rect, repeat, star, stroke } from './shapes.ts';

/** A wheel centred on x, y. */
export const wheel = (x: number, y: number, r: number): string =>
  circle(x, y, r, '#1c222d') + circle(x, y, r * 0.58, '#8b96a2') + circle(x, y, r * 0.46, '#c3cbd1') + circle(x, y, r * 0.16, '#3d4754');

/** A coach seen from the side, front at +x; wheels touch y, w long. `riders` is drawn behind the glass in window frames of 0…1. */
export function coach(pen: Pen, x: number, y: number, w: number, color: string, glass: string, riders = ''): string {
  const h = w * 0.31;
  const top = y - h - w * 0.035;
  const body = `M${num(x)} ${num(y - w * 0.04)}V${num(top + 24)}Q${num(x)} ${num(top)} ${num(x + 24)} ${num(top)}H${num(x + w - 46)}Q${num(x + w - 12)} ${num(top)} ${num(x + w - 6)} ${num(top + h * 0.4)}L${num(x + w)} ${num(y - w * 0.09)}V${num(y - w * 0.04)}Z`;
  const bandY = top + h * 0.14;
  const bandH = h * 0.38;
  const panes = rect(x + w * 0.03, bandY, w * 0.82, bandH, pen.linear([[0, light(glass, 0.35)], [1, glass]], 0, 0, 1, 1), 8);
  const posts = repeat(6, (i) => rect(x + w * (0.03 + 0.137 * (i + 1)) - 5, bandY, 10, bandH, dark(color, 0.2)));
  const shine = poly([[x + w * 0.2, bandY + bandH], [x + w * 0.27, bandY], [x + w * 0.31, bandY], [x + w * 0.24, bandY + bandH]], '#fff', 0.25) + poly([[x + w * 0.6, bandY + bandH], [x + w * 0.67, bandY], [x + w * 0.73, bandY], [x + w * 0.66, bandY + bandH]], '#fff', 0.2);
  const front = path(`M${num(x + w * 0.87)} ${num(bandY)}H${num(x + w - 30)}Q${num(x + w - 14)} ${num(bandY)} ${num(x + w - 9)} ${num(bandY + bandH * 0.9)}V${num(bandY + bandH * 1.15)}H${num(x + w * 0.87)}Z`, light(glass, 0.2));
  const stripe = path(`M${num(x)} ${num(y - h * 0.42)}Q${num(x + w * 0.5)} ${num(y - h * 0.3)} ${num(x + w)} ${num(y - h * 0.52)}V${num(y - h * 0.36)}Q${num(x + w * 0.5)} ${num(y - h * 0.16)} ${num(x)} ${num(y - h * 0.28)}Z`, C.yellow, 0.95);
  return ellipse(x + w / 2, y, w * 0.52, w * 0.03, '#0d1b33', 0.3) + path(body, pen.linear([[0, light(color, 0.18)], [0.6, color], [1, dark(color, 0.3)]])) + panes + riders + shine + posts + front + stripe + star(x + w * 0.44, y - h * 0.3, h * 0.09, C.white) + rect(x + w * 0.87, bandY + bandH * 1.2, 3, h * 0.42, dark(color, 0.35)) + rect(x + w - 18, y - w * 0.085, 16, 22, '#fff2c0', 4) + wheel(x + w * 0.17, y - w * 0.035, w * 0.05) + wheel(x + w * 0.8, y - w * 0.035, w * 0.05);
}

/** A coach seen from the front, standing on y, w wide. */
export function coachFront(pen: Pen, x: number, y: number, w: number, color: string, glass: string, lit: boolean): string {
  const h = w * 1.12;
  const l = x - w / 2;
  const lamp = (lx: number): string => (lit ? circle(lx, y - h * 0.2, w * 0.4, pen.radial([[0, '#fff1c0', 0.8], [1, '#fff1c0', 0]])) : '') + ellipse(lx, y - h * 0.2, w * 0.08, w * 0.05, '#fff6d8');
  return ellipse(x, y, w * 0.62, w * 0.06, '#0d1b33', 0.35) + rect(l + w * 0.06, y - w * 0.14, w * 0.16, w * 0.14, '#1c222d', 6) + rect(l + w * 0.78, y - w * 0.14, w * 0.16, w * 0.14, '#1c222d', 6) + rect(l, y - h, w, h - w * 0.07, pen.linear([[0, light(color, 0.15)], [0.6, color], [1, dark(color, 0.25)]]), w * 0.1) + rect(l + w * 0.07, y - h * 0.84, w * 0.86, h * 0.44, pen.linear([[0, light(glass, 0.4)], [1, glass]], 0, 0, 1, 1), w * 0.05) + [0.26, 0.5, 0.72].map((t, i) => path(`M${num(l + w * (t - 0.1))} ${num(y - h * 0.4)}q0 ${num(-h * 0.13)} ${num(w * 0.1)} ${num(-h * 0.13)}t${num(w * 0.1)} ${num(h * 0.13)}Z`, dark(glass, 0.5), i === 1 ? 0.25 : 0.45) + circle(l + w * t, y - h * 0.58, w * 0.045, dark(glass, 0.6), i === 1 ? 0.3 : 0.5)).join('') + poly([[l + w * 0.2, y - h * 0.4], [l + w * 0.4, y - h * 0.84], [l + w * 0.56, y - h * 0.84], [l + w * 0.36, y - h * 0.4]], '#fff', 0.2) + rect(l + w * 0.24, y - h * 0.96, w * 0.52, h * 0.07, C.yellow, 6) + star(x, y - h * 0.31, w * 0.06, C.yellow) + rect(l + w * 0.28, y - h * 0.24, w * 0.44, h * 0.08, dark(color, 0.4), 6) + rect(l - 4, y - h * 0.14, w + 8, h * 0.06, dark(color, 0.35), 8) + lamp(l + w * 0.14) + lamp(l + w * 0.86) + stroke(`M${num(l - 2)} ${num(y - h * 0.7)}h${num(-w * 0.06)}v${num(h * 0.12)}M${num(l + w + 2)} ${num(y - h * 0.7)}h${num(w * 0.06)}v${num(h * 0.12)}`, C.ink, w * 0.025);
}

/** A lorry seen from the side, cab at +x; wheels touch y, w long. */
export function lorry(pen: Pen, x: number, y: number, w: number, cab: string, box: string, driver = ''): string {
  const u = w / 100;
  const bed = y - 9 * u;
  const cargo = rect(x, bed - 36 * u, 70 * u, 36 * u, pen.linear([[0, light(box, 0.22)], [1, dark(box, 0.14)]]), 4) + repeat(9, (i) => rect(x + (5 + i * 7) * u, bed - 34 * u, 1.2 * u, 32 * u, dark(box, 0.35), 0, 0.3)) + rect(x, bed - 12 * u, 70 * u, 3 * u, C.yellow, 0, 0.85);
  const body = path(`M${num(x + 73 * u)} ${num(bed + 3 * u)}V${num(bed - 26 * u)}Q${num(x + 73 * u)} ${num(bed - 31 * u)} ${num(x + 78 * u)} ${num(bed - 31 * u)}H${num(x + 90 * u)}Q${num(x + 94 * u)} ${num(bed - 31 * u)} ${num(x + 96 * u)} ${num(bed - 25 * u)}L${num(x + 99 * u)} ${num(bed - 11 * u)}V${num(bed + 3 * u)}Z`, pen.linear([[0, light(cab, 0.2)], [1, dark(cab, 0.2)]]));
  const glass = path(`M${num(x + 80 * u)} ${num(bed - 14 * u)}V${num(bed - 27 * u)}H${num(x + 90 * u)}Q${num(x + 93 * u)} ${num(bed - 27 * u)} ${num(x + 94 * u)} ${num(bed - 23 * u)}L${num(x + 96 * u)} ${num(bed - 14 * u)}Z`, '#bcdbe4');
  const door = stroke(`M${num(x + 78 * u)} ${num(bed - 28 * u)}V${num(bed)}M${num(x + 91 * u)} ${num(bed - 12 * u)}V${num(bed)}M${num(x + 80 * u)} ${num(bed - 9 * u)}h${num(3 * u)}`, dark(cab, 0.35), 0.5 * u);
  return ellipse(x + 50 * u, y, 54 * u, 3 * u, '#0d1b33', 0.3) + rect(x + 2 * u, bed, 95 * u, 4 * u, '#2b3442') + cargo + body + glass + driver + door + rect(x + 97 * u, bed - 6 * u, 2 * u, 4 * u, '#fff2c0', 2) + rect(x + 72 * u, bed - 36 * u, 3 * u, 5 * u, C.stone) + wheel(x + 12 * u, y - 6 * u, 6 * u) + wheel(x + 26 * u, y - 6 * u, 6 * u) + wheel(x + 86 * u, y - 6 * u, 6 * u);
}

/** A lorry cab seen from the front, standing on y, w wide. */
export function lorryFront(pen: Pen, x: number, y: number, w: number, color: string, box: string): string {
  const l = x - w / 2;
  const h = w * 1.15;
  return ellipse(x, y, w * 0.64, w * 0.07, '#0d1b33', 0.35) + rect(l - w * 0.05, y - h * 1.16, w * 1.1, h * 0.9, pen.linear([[0, light(box, 0.15)], [1, dark(box, 0.2)]]), 6) + rect(l + w * 0.04, y - w * 0.18, w * 0.16, w * 0.18, '#1c222d', 5) + rect(l + w * 0.8, y - w * 0.18, w * 0.16, w * 0.18, '#1c222d', 5) + path(`M${num(l)} ${num(y - w * 0.1)}V${num(y - h * 0.6)}L${num(l + w * 0.06)} ${num(y - h * 0.98)}Q${x} ${num(y - h * 1.05)} ${num(l + w * 0.94)} ${num(y - h * 0.98)}L${num(l + w)} ${num(y - h * 0.6)}V${num(y - w * 0.1)}Z`, pen.linear([[0, light(color, 0.18)], [1, dark(color, 0.2)]])) + poly([[l + w * 0.06, y - h * 0.58], [l + w * 0.12, y - h * 0.92], [l + w * 0.88, y - h * 0.92], [l + w * 0.94, y - h * 0.58]], pen.linear([[0, '#e2f0ef'], [1, '#8fb7c6']], 0, 0, 1, 1)) + poly([[l + w * 0.3, y - h * 0.58], [l + w * 0.46, y - h * 0.92], [l + w * 0.6, y - h * 0.92], [l + w * 0.44, y - h * 0.58]], '#fff', 0.3) + repeat(4, (i) => rect(l + w * 0.26, y - h * (0.5 - i * 0.06), w * 0.48, h * 0.03, dark(color, 0.45), 4)) + ellipse(l + w * 0.14, y - h * 0.28, w * 0.08, w * 0.06, '#fff4d0') + ellipse(l + w * 0.86, y - h * 0.28, w * 0.08, w * 0.06, '#fff4d0') + rect(l - 3, y - h * 0.2, w + 6, h * 0.09, C.slate, 6) + stroke(`M${num(l + 4)} ${num(y - h * 0.82)}h${num(-w * 0.1)}v${num(h * 0.2)}M${num(l + w - 4)} ${num(y - h * 0.82)}h${num(w * 0.1)}v${num(h * 0.2)}`, C.ink, w * 0.03);
}

/** A motorbike seen from the side, facing +x; wheels touch y, about 1.5 s·100 long. */
export function motorbike(x: number, y: number, s: number, color: string): string {
  const p = (v: number): number => v * s;
  return ellipse(x, y, p(82), p(9), '#0d1b33', 0.25) + wheel(x - p(52), y - p(25), p(25)) + wheel(x + p(56), y - p(25), p(25)) + stroke(`M${num(x + p(56))} ${num(y - p(25))}L${num(x + p(38))} ${num(y - p(100))}M${num(x + p(22))} ${num(y - p(106))}L${num(x + p(44))} ${num(y - p(102))}`, '#2c3442', p(6)) + path(`M${num(x - p(84))} ${num(y - p(62))}Q${num(x - p(40))} ${num(y - p(78))} ${num(x - p(6))} ${num(y - p(66))}L${num(x + p(6))} ${num(y - p(40))}H${num(x + p(22))}L${num(x + p(32))} ${num(y - p(92))}L${num(x + p(46))} ${num(y - p(94))}L${num(x + p(44))} ${num(y - p(44))}Q${num(x + p(36))} ${num(y - p(22))} ${num(x + p(16))} ${num(y - p(22))}H${num(x - p(20))}Q${num(x - p(60))} ${num(y - p(24))} ${num(x - p(84))} ${num(y - p(62))}Z`, color) + path(`M${num(x - p(84))} ${num(y - p(66))}Q${num(x - p(40))} ${num(y - p(92))} ${num(x - p(2))} ${num(y - p(74))}L${num(x - p(2))} ${num(y - p(64))}Q${num(x - p(40))} ${num(y - p(74))} ${num(x - p(84))} ${num(y - p(60))}Z`, '#20262f') + path(`M${num(x + p(40))} ${num(y - p(98))}L${num(x + p(56))} ${num(y - p(92))}L${num(x + p(48))} ${num(y - p(80))}Z`, '#fff2c0') + path(`M${num(x + p(32))} ${num(y - p(48))}Q${num(x + p(58))} ${num(y - p(62))} ${num(x + p(80))} ${num(y - p(42))}Q${num(x + p(56))} ${num(y - p(50))} ${num(x + p(36))} ${num(y - p(36))}Z`, dark(color, 0.2)) + line([x - p(60), y - p(16)], [x - p(14), y - p(20)], '#9aa5ae', p(6));
}

/** A bicycle seen from the side, facing +x. */
export function bicycle(x: number, y: number, s: number, color: string): string {
  const p = (v: number): number => v * s;
  const ring = (cx: number): string => `<circle cx="${num(cx)}" cy="${num(y - p(32))}" r="${num(p(31))}" fill="none" stroke="#222a36" stroke-width="${num(p(4.5))}"/>`;
  return ellipse(x, y, p(86), p(8), '#0d1b33', 0.2) + ring(x - p(52)) + ring(x + p(52)) + stroke(`M${num(x - p(52))} ${num(y - p(32))}L${num(x - p(24))} ${num(y - p(82))}H${num(x + p(34))}L${num(x)} ${num(y - p(32))}ZL${num(x - p(28))} ${num(y - p(92))}M${num(x + p(52))} ${num(y - p(32))}L${num(x + p(32))} ${num(y - p(98))}L${num(x + p(14))} ${num(y - p(102))}`, color, p(5)) + rect(x - p(42), y - p(97), p(28), p(8), C.bark, 4) + circle(x, y - p(32), p(7), '#222a36') + line([x - p(80), y - p(72)], [x - p(34), y - p(72)], '#222a36', p(4));
}

/** A small wooden boat, w long, floating on y. */
export function boat(x: number, y: number, w: number, color: string): string {
  return ellipse(x, y + w * 0.06, w * 0.56, w * 0.05, '#0d1b33', 0.2) + path(`M${num(x - w * 0.56)} ${num(y - w * 0.1)}Q${num(x)} ${num(y + w * 0.02)} ${num(x + w * 0.56)} ${num(y - w * 0.11)}Q${num(x + w * 0.4)} ${num(y + w * 0.09)} ${num(x)} ${num(y + w * 0.09)}Q${num(x - w * 0.4)} ${num(y + w * 0.09)} ${num(x - w * 0.56)} ${num(y - w * 0.1)}Z`, color) + stroke(`M${num(x - w * 0.52)} ${num(y - w * 0.07)}Q${num(x)} ${num(y + w * 0.05)} ${num(x + w * 0.52)} ${num(y - w * 0.08)}`, light(color, 0.4), w * 0.014, 0.7);
}
