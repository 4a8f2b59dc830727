import { C, dark, light } from './palette.ts';
import type { Pen } from './pen.ts';
import { circle, ellipse, line, num, path, poly, rect, repeat, star, stroke } from './shapes.ts';

/** A gift box with ribbon; the bottom edge is centred on x, y. */
export function gift(x: number, y: number, w: number, color: string, ribbon: string, h = w * 0.7): string {
  return rect(x - w / 2, y - h, w, h, color, 3) + rect(x + w * 0.14, y - h, w * 0.36, h, '#10203a', 3, 0.12) + rect(x - w * 0.56, y - h, w * 1.12, h * 0.24, light(color, 0.14), 3) + rect(x - w * 0.07, y - h, w * 0.14, h, ribbon) + path(`M${num(x)} ${num(y - h)}C${num(x - w * 0.4)} ${num(y - h - w * 0.36)} ${num(x - w * 0.4)} ${num(y - h + w * 0.04)} ${num(x)} ${num(y - h)}C${num(x + w * 0.4)} ${num(y - h - w * 0.36)} ${num(x + w * 0.4)} ${num(y - h + w * 0.04)} ${num(x)} ${num(y - h)}Z`, ribbon);
}

/** A carrier bag with handles and a star. */
export function bag(x: number, y: number, w: number, color: string): string {
  const h = w * 1.15;
  return stroke(`M${num(x - w * 0.22)} ${num(y - h)}q${num(w * 0.22)} ${num(-w * 0.4)} ${num(w * 0.44)} 0`, dark(color, 0.3), 4) + poly([[x - w / 2, y - h], [x + w / 2, y - h], [x + w * 0.44, y], [x - w * 0.44, y]], color) + poly([[x + w * 0.16, y - h], [x + w / 2, y - h], [x + w * 0.44, y], [x + w * 0.12, y]], '#10203a', 0.13) + star(x - w * 0.08, y - h * 0.48, w * 0.17, C.straw);
}

/** A red envelope for small gifts of money. */
export const envelope = (x: number, y: number, w: number, turn = 0): string =>
  `<g transform="translate(${num(x)} ${num(y)}) rotate(${turn})">${rect(-w / 2, -w * 0.3, w, w * 0.6, C.red, 3)}${poly([[-w / 2, -w * 0.3], [0, w * 0.06], [w / 2, -w * 0.3]], '#e0525a')}${circle(0, 0, w * 0.09, C.yellow)}</g>`;

/** A traffic cone, foot at x, y. */
export function cone(x: number, y: number, h: number): string {
  const at = (t: number): number => h * (0.06 + 0.24 * t);
  const band = (a: number, b: number, c: string): string => poly([[x - at(a), y - h * (1 - a)], [x + at(a), y - h * (1 - a)], [x + at(b), y - h * (1 - b)], [x - at(b), y - h * (1 - b)]], c);
  return rect(x - h * 0.38, y - h * 0.07, h * 0.76, h * 0.08, '#b9471d', 4) + band(0, 0.95, '#ea6a2b') + band(0.22, 0.42, C.white) + band(0.6, 0.78, C.white) + poly([[x + at(0) * 0.3, y - h], [x + at(0), y - h], [x + at(0.95), y - h * 0.05], [x + at(0.95) * 0.35, y - h * 0.05]], '#5a1d10', 0.2);
}

/** A safety helmet seen from the side, brim to +x; its rim is centred on x, y. */
export function hardHat(x: number, y: number, w: number, color: string): string {
  return path(`M${num(x - w * 0.46)} ${num(y)}C${num(x - w * 0.5)} ${num(y - w * 0.72)} ${num(x + w * 0.44)} ${num(y - w * 0.74)} ${num(x + w * 0.42)} ${num(y)}Z`, color) + path(`M${num(x + w * 0.08)} ${num(y - w * 0.53)}C${num(x + w * 0.34)} ${num(y - w * 0.5)} ${num(x + w * 0.43)} ${num(y - w * 0.3)} ${num(x + w * 0.42)} ${num(y)}H${num(x + w * 0.2)}C${num(x + w * 0.24)} ${num(y - w * 0.3)} ${num(x + w * 0.18)} ${num(y - w * 0.46)} ${num(x + w * 0.08)} ${num(y - w * 0.53)}Z`, dark(color, 0.25), 0.5) + stroke(`M${num(x - w * 0.3)} ${num(y - w * 0.1)}C${num(x - w * 0.3)} ${num(y - w * 0.5)} ${num(x - w * 0.1)} ${num(y - w * 0.52)} ${num(x)} ${num(y - w * 0.53)}`, light(color, 0.6), w * 0.04, 0.8) + path(`M${num(x - w * 0.5)} ${num(y - w * 0.05)}H${num(x + w * 0.44)}C${num(x + w * 0.6)} ${num(y - w * 0.03)} ${num(x + w * 0.66)} ${num(y + w * 0.05)} ${num(x + w * 0.66)} ${num(y + w * 0.08)}H${num(x - w * 0.46)}Q${num(x - w * 0.52)} ${num(y + w * 0.02)} ${num(x - w * 0.5)} ${num(y - w * 0.05)}Z`, dark(color, 0.15));
}

/** A high-visibility vest hanging from x, y. */
export function vest(x: number, y: number, w: number, color: string): string {
  const h = w * 1.25;
  return path(`M${num(x - w * 0.3)} ${y}L${num(x - w * 0.5)} ${num(y + h * 0.2)}L${num(x - w * 0.46)} ${num(y + h)}H${num(x + w * 0.46)}L${num(x + w * 0.5)} ${num(y + h * 0.2)}L${num(x + w * 0.3)} ${y}H${num(x + w * 0.14)}Q${x} ${num(y + h * 0.22)} ${num(x - w * 0.14)} ${y}Z`, color) + rect(x - w * 0.47, y + h * 0.6, w * 0.94, h * 0.1, C.paper, 0, 0.95) + rect(x - w * 0.47, y + h * 0.8, w * 0.94, h * 0.1, C.paper, 0, 0.95) + line([x - w * 0.24, y + 4], [x - w * 0.24, y + h * 0.6], C.paper, w * 0.09) + line([x + w * 0.24, y + 4], [x + w * 0.24, y + h * 0.6], C.paper, w * 0.09) + line([x, y + h * 0.16], [x, y + h], dark(color, 0.3), 3) + rect(x + w * 0.18, y + h * 0.2, w * 0.28, h * 0.8, '#10203a', 0, 0.1);
}

/** An open book held at x, y. */
export function book(x: number, y: number, w: number, cover: string, turn = 0): string {
  const h = w * 0.5;
  return `<g transform="translate(${num(x)} ${num(y)}) rotate(${turn})">${poly([[-w * 0.54, -h * 0.42], [0, -h * 0.2], [w * 0.54, -h * 0.42], [w * 0.54, h * 0.5], [0, h * 0.72], [-w * 0.54, h * 0.5]], cover)}${path(`M0 ${num(-h * 0.26)}Q${num(-w * 0.26)} ${num(-h * 0.62)} ${num(-w * 0.5)} ${num(-h * 0.44)}V${num(h * 0.38)}Q${num(-w * 0.26)} ${num(h * 0.24)} 0 ${num(h * 0.6)}Z`, C.white)}${path(`M0 ${num(-h * 0.26)}Q${num(w * 0.26)} ${num(-h * 0.62)} ${num(w * 0.5)} ${num(-h * 0.44)}V${num(h * 0.38)}Q${num(w * 0.26)} ${num(h * 0.24)} 0 ${num(h * 0.6)}Z`, C.sand)}</g>`;
}

/** A sheet of paper with ruled lines; the centre is at x, y. */
export function sheet(x: number, y: number, w: number, turn = 0, lines = 4): string {
  const h = w * 1.3;
  return `<g transform="translate(${num(x)} ${num(y)}) rotate(${turn})">${rect(-w / 2, -h / 2, w, h, C.white, 2)}${rect(-w * 0.36, -h * 0.38, w * 0.4, h * 0.06, C.red, 1, 0.7)}${repeat(lines, (i) => rect(-w * 0.36, -h * 0.2 + i * h * 0.14, w * (i % 2 ? 0.72 : 0.6), h * 0.04, C.stone, 1, 0.7))}</g>`;
}

/** A leaning stack of papers on a table, bottom centre at x, y. */
export const paperStack = (x: number, y: number, w: number, count: number, colors: readonly string[]): string =>
  repeat(count, (i) => rect(x - w / 2 + ((i * 7) % 11) - 5, y - (i + 1) * 9, w, 9, colors[i % colors.length]!, 2) + rect(x - w / 2 + ((i * 7) % 11) - 5, y - i * 9 - 2, w, 2, '#10203a', 0, 0.15));

/** A cup of tea with a wisp of steam. */
export const cup = (x: number, y: number, w: number, color: string = C.white): string =>
  path(`M${num(x - w / 2)} ${num(y - w * 0.8)}H${num(x + w / 2)}Q${num(x + w * 0.46)} ${num(y)} ${num(x + w * 0.2)} ${num(y)}H${num(x - w * 0.2)}Q${num(x - w * 0.46)} ${num(y)} ${num(x - w / 2)} ${num(y - w * 0.8)}Z`, color) + ellipse(x, y - w * 0.8, w / 2, w * 0.12, dark(color, 0.2)) + stroke(`M${num(x)} ${num(y - w * 1.1)}q${num(w * 0.2)} ${num(-w * 0.3)} 0 ${num(-w * 0.6)}`, C.white, w * 0.08, 0.6);

/** A bowl heaped with food. */
export function bowl(x: number, y: number, w: number, color: string, food: string): string {
  return ellipse(x, y - w * 0.36, w * 0.42, w * 0.2, food) + ellipse(x - w * 0.1, y - w * 0.44, w * 0.2, w * 0.1, light(food, 0.35)) + path(`M${num(x - w / 2)} ${num(y - w * 0.36)}H${num(x + w / 2)}Q${num(x + w * 0.4)} ${num(y)} ${num(x + w * 0.16)} ${num(y)}H${num(x - w * 0.16)}Q${num(x - w * 0.4)} ${num(y)} ${num(x - w / 2)} ${num(y - w * 0.36)}Z`, color);
}

/** A canteen tray with rice, greens, meat, soup and fruit, seen at a slant; w wide, centred on x, y. */
export function tray(x: number, y: number, w: number): string {
  const e = (dx: number, dy: number, r: number, c: string): string => ellipse(x + dx * w, y + dy * w, r * w, r * w * 0.42, c);
  const dish = (dx: number, dy: number, r: number, c: string): string => e(dx, dy, r, '#f7f5ee') + e(dx, dy - 0.008, r * 0.8, c) + e(dx - r * 0.2, dy - 0.02, r * 0.36, light(c, 0.35));
  return poly([[x - w * 0.44, y - w * 0.17], [x + w * 0.44, y - w * 0.17], [x + w * 0.52, y + w * 0.17], [x - w * 0.52, y + w * 0.17]], '#8d9aa5') + poly([[x - w * 0.42, y - w * 0.155], [x + w * 0.42, y - w * 0.155], [x + w * 0.49, y + w * 0.145], [x - w * 0.49, y + w * 0.145]], '#c8d0d5') + dish(-0.25, -0.07, 0.15, C.leaf) + dish(0.07, -0.085, 0.13, '#b4582f') + dish(0.32, -0.06, 0.1, C.orange) + dish(-0.22, 0.065, 0.18, '#fffdf4') + dish(0.2, 0.06, 0.18, '#d9b24c') + line([x + w * 0.4, y + w * 0.1], [x + w * 0.36, y - w * 0.02], C.wood, 6);
}

/** A football. */
export const ball = (x: number, y: number, r: number): string =>
  circle(x, y, r, C.white) + `<path d="${repeat(5, (i) => { const a = -1.57 + i * 1.2566; return `${i ? 'L' : 'M'}${num(x + Math.cos(a) * r * 0.4)} ${num(y + Math.sin(a) * r * 0.4)}`; })}Z" fill="${C.ink}"/>` + repeat(5, (i) => { const a = -1.57 + i * 1.2566; return ellipse(x + Math.cos(a) * r * 0.92, y + Math.sin(a) * r * 0.92, r * 0.24, r * 0.1, C.ink, 1, (a * 180) / Math.PI + 90) + line([x + Math.cos(a) * r * 0.4, y + Math.sin(a) * r * 0.4], [x + Math.cos(a) * r * 0.86, y + Math.sin(a) * r * 0.86], C.ink, r * 0.05); }) + path(`M${num(x + r)} ${num(y)}A${r} ${r} 0 0 1 ${num(x - r * 0.5)} ${num(y + r * 0.86)}A${num(r * 1.2)} ${num(r * 1.2)} 0 0 0 ${num(x + r)} ${num(y)}Z`, '#10203a', 0.2);

/** A woven basket of round goods, w wide, standing at x, y. */
export function basket(pen: Pen, x: number, y: number, w: number, goods: readonly string[]): string {
  const straw = '#c99a55';
  const spots = Array.from({ length: 9 }, (_, i) => [((i % 5) - 2) * 18 + (i > 4 ? 9 : 0), i > 4 ? -50 : -40] as const);
  const heap = goods.map((c, g) => stroke(spots.filter((_, i) => i % goods.length === g).map(([dx, dy]) => `M${dx} ${dy}h0`).join(''), c, 24)).join('') + stroke(spots.map(([dx, dy]) => `M${dx - 3} ${dy - 4}h0`).join(''), C.white, 8, 0.35);
  const body = path('M-50-38H50L38 0H-38Z', straw) + path('M14-38H50L38 0H10Z', '#10203a', 0.14) + stroke('M-48-26H48M-44-13H44', dark(straw, 0.3), 3, 0.5) + rect(-53, -42, 106, 7, light(straw, 0.2), 4);
  return pen.stamp(heap + body)(x, y, w / 100);
}

/** A square rice cake in leaves, tied with string. */
export const riceCake = (x: number, y: number, w: number): string =>
  rect(x - w / 2, y - w * 0.62, w, w * 0.62, C.moss, 4) + rect(x - w / 2, y - w * 0.62, w, w * 0.2, C.leaf, 4) + rect(x - w * 0.2, y - w * 0.62, w * 0.06, w * 0.62, C.straw) + rect(x + w * 0.14, y - w * 0.62, w * 0.06, w * 0.62, C.straw) + rect(x - w / 2, y - w * 0.32, w, w * 0.05, C.straw);
