import { C, dark, light, mix } from './palette.ts';
import type { Pen } from './pen.ts';
import { dashes, line, num, path, poly, rect, repeat, stroke } from './shapes.ts';
import type { Point } from './shapes.ts';

const WARM = '#ffd98a';

/** A narrow street house standing on y. `lit` lights the windows. */
export function tubeHouse(pen: Pen, x: number, y: number, w: number, h: number, color: string, lit: boolean): string {
  const floors = Math.max(2, Math.round(h / 150));
  const fh = h / floors;
  const glass = lit ? WARM : mix(C.slate, color, 0.35);
  const trim = light(color, 0.35);
  let out = rect(x, y - h, w, h, pen.linear([[0, light(color, 0.1)], [1, dark(color, 0.08)]])) + rect(x + w * 0.86, y - h, w * 0.14, h, '#10203a', 0, 0.1);
  out += rect(x - 5, y - h - 12, w + 10, 16, trim);
  if (pen.rng.chance(0.45)) out += path(`M${num(x + w * 0.2)} ${num(y - h - 12)}Q${num(x + w / 2)} ${num(y - h - 62)} ${num(x + w * 0.8)} ${num(y - h - 12)}Z`, trim);
  for (let f = 1; f < floors; f++) {
    const top = y - (f + 1) * fh + fh * 0.2;
    const ww = w * 0.24;
    const lights = (i: number): string => (lit && (i + f) % 3 === 0 ? dark(color, 0.4) : glass);
    out += repeat(2, (i) => rect(x + w * (0.16 + i * 0.42), top, ww, fh * 0.52, lights(i)) + rect(x + w * (0.16 + i * 0.42) - w * 0.07, top, w * 0.07, fh * 0.52, C.moss, 0, 0.8) + rect(x + w * (0.16 + i * 0.42) + ww, top, w * 0.07, fh * 0.52, C.moss, 0, 0.8) + rect(x + w * (0.16 + i * 0.42) - 6, top - 10, ww + 12, 8, trim));
    if ((f + Math.round(w)) % 2) out += rect(x + 4, y - f * fh - fh * 0.24, w - 8, 8, trim) + dashes(`M${num(x + 8)} ${num(y - f * fh - fh * 0.12)}H${num(x + w - 8)}`, dark(color, 0.45), fh * 0.22, 3, 9, 0.6);
  }
  const shopY = y - fh * 0.78;
  out += rect(x + w * 0.1, shopY, w * 0.8, fh * 0.78, lit ? '#ffc873' : dark(color, 0.5)) + rect(x + w * 0.1, shopY, w * 0.8, fh * 0.16, lit ? '#ffe5b0' : dark(color, 0.3));
  const awning = pen.rng.pick([C.red, C.jade, C.yellow, C.blue]);
  return out + repeat(5, (i) => poly([[x + w * (0.06 + i * 0.176), shopY - 6], [x + w * (0.06 + (i + 1) * 0.176), shopY - 6], [x + w * (0.04 + (i + 1) * 0.184), shopY + fh * 0.2], [x + w * (0.04 + i * 0.184), shopY + fh * 0.2]], i % 2 ? C.paper : awning));
}

/** A gabled rural or charity house seen from the front, standing on y. */
export function house(pen: Pen, x: number, y: number, w: number, wall: string, roof: string, lit: boolean): string {
  const h = w * 0.42;
  const glass = lit ? WARM : '#7ea6b4';
  const win = (wx: number): string => rect(wx - w * 0.07, y - h * 0.74, w * 0.14, h * 0.4, C.white) + rect(wx - w * 0.058, y - h * 0.71, w * 0.116, h * 0.34, glass) + rect(wx - 3, y - h * 0.71, 6, h * 0.34, C.white) + rect(wx - w * 0.085, y - h * 0.34, w * 0.17, 8, light(wall, 0.4));
  const tiles = repeat(5, (i) => stroke(`M${num(x - w * (0.36 + i * 0.046))} ${num(y - h - w * (0.19 - i * 0.038))}H${num(x + w * (0.36 + i * 0.046))}`, dark(roof, 0.25), 3, 0.4));
  return rect(x - w * 0.5, y - h, w, h, pen.linear([[0, light(wall, 0.12)], [1, dark(wall, 0.06)]])) + rect(x - w * 0.5, y - h * 0.16, w, h * 0.16, dark(wall, 0.28)) + rect(x - w * 0.5, y - h, w, h * 0.14, '#10203a', 0, 0.16) + poly([[x - w * 0.58, y - h + 6], [x + w * 0.58, y - h + 6], [x + w * 0.36, y - h - w * 0.22], [x - w * 0.36, y - h - w * 0.22]], pen.linear([[0, light(roof, 0.15)], [1, roof]])) + tiles + rect(x - w * 0.37, y - h - w * 0.235, w * 0.74, 14, light(roof, 0.15), 6) + rect(x - w * 0.09, y - h * 0.82, w * 0.18, h * 0.82, C.white) + rect(x - w * 0.075, y - h * 0.79, w * 0.072, h * 0.79, lit ? WARM : C.jade) + rect(x + w * 0.003, y - h * 0.79, w * 0.072, h * 0.79, lit ? '#f0b95e' : dark(C.jade, 0.12)) + win(x - w * 0.3) + win(x + w * 0.3) + rect(x - w * 0.16, y, w * 0.32, 12, C.stone) + rect(x - w * 0.2, y + 12, w * 0.4, 12, dark(C.stone, 0.1)) + [-0.46, -0.16, 0.16, 0.46].map((t) => rect(x + w * t - 9, y - h + 4, 18, h - 4, light(wall, 0.45))).join('');
}

/** A tower crane: mast at x standing on y, `h` high, jib `w` long towards `way`. */
export function crane(x: number, y: number, h: number, w: number, way: number, color: string): string {
  const t = h * 0.035;
  const top = y - h;
  const mast = stroke(`M${num(x - t)} ${y}V${num(top)}M${num(x + t)} ${y}V${num(top)}`, color, 5) + `<path d="${repeat(Math.round(h / (t * 2.4)), (i) => `M${num(x + (i % 2 ? t : -t))} ${num(y - i * t * 2.4)}L${num(x + (i % 2 ? -t : t))} ${num(y - (i + 1) * t * 2.4)}`)}" stroke="${color}" stroke-width="3" fill="none"/>`;
  const end = x + way * w;
  const tail = x - way * w * 0.32;
  const jib = stroke(`M${num(tail)} ${num(top)}H${num(end)}M${num(x)} ${num(top - t * 1.6)}L${num(end)} ${num(top - 4)}`, color, 5) + `<path d="M${num(x)} ${num(top)}${repeat(Math.round(w / (t * 2)), (i) => { const px = x + way * i * t * 2; const rise = t * 1.6 * (1 - (i * t * 2) / w); return `L${num(px)} ${num(top - (i % 2 ? rise : 0))}`; })}" stroke="${color}" stroke-width="3" fill="none"/>`;
  const stays = stroke(`M${num(x)} ${num(top - t * 5)}L${num(x + way * w * 0.7)} ${num(top)}M${num(x)} ${num(top - t * 5)}L${num(tail)} ${num(top)}M${num(x)} ${num(top - t * 5)}V${num(top)}`, color, 3);
  const hookX = x + way * w * 0.72;
  const load = stroke(`M${num(hookX)} ${num(top)}V${num(top + h * 0.3)}`, color, 2.5) + rect(hookX - t * 1.3, top + h * 0.3, t * 2.6, t * 1.2, dark(color, 0.3), 2);
  return mast + jib + stays + load + rect(tail - (way > 0 ? 0 : t * 2), top, t * 2, t * 1.8, dark(color, 0.35)) + rect(x - t * (way > 0 ? 0.2 : 1.8), top - 2, t * 2, t * 2.2, dark(color, 0.15), 3);
}

/** A concrete frame under construction: columns and slabs; y is its foot. */
export function concreteFrame(x: number, y: number, w: number, floors: number, fh: number, color: string, bays = 4): string {
  return repeat(floors, (f) => {
    const top = y - (f + 1) * fh;
    const inside = rect(x + 6, top + 14, w - 12, fh - 14, dark(color, 0.55), 0, 0.5);
    const columns = repeat(bays + 1, (b) => rect(x + (b * (w - 20)) / bays, top, 20, fh, color) + rect(x + (b * (w - 20)) / bays + 13, top, 7, fh, dark(color, 0.35), 0, 0.6));
    return inside + columns + rect(x - 16, top, w + 32, 16, light(color, 0.22)) + rect(x - 16, top + 14, w + 32, 6, dark(color, 0.3), 0, 0.6);
  }) + repeat(bays + 1, (b) => stroke(`M${num(x + 4 + (b * (w - 20)) / bays)} ${y - floors * fh}v-40M${num(x + 14 + (b * (w - 20)) / bays)} ${y - floors * fh}v-46`, '#8d5b3c', 3));
}

/** A row of boarding rooms in one-point perspective along a wall from a to b (foot points), with heights. */
export function roomRow(pen: Pen, a: Point, b: Point, ha: number, hb: number, wall: string, roof: string, doors: readonly string[], lit: boolean): string {
  const at = (t: number): { x: number; y: number; h: number } => ({ x: a[0] + (b[0] - a[0]) * t, y: a[1] + (b[1] - a[1]) * t, h: ha + (hb - ha) * t });
  const quad = (t0: number, t1: number, low: number, high: number, fill: string): string => {
    const p = at(t0);
    const q = at(t1);
    return poly([[p.x, p.y - p.h * low], [q.x, q.y - q.h * low], [q.x, q.y - q.h * high], [p.x, p.y - p.h * high]], fill);
  };
  const out = quad(0, 1, 0, 1, pen.linear([[0, light(wall, 0.14)], [1, wall]], 0, 0, 1, 0)) + quad(0, 1, 0, 0.14, dark(wall, 0.25));
  // Even steps in depth crowd together towards b.
  const depth = (i: number, n: number): number => { const k = ha / hb; const u = i / n; return (u / (u + (1 - u) * k)) || 0; };
  const far = (i: number): number => 1 - depth(6 - i, 6);
  const rooms = repeat(6, (i) => {
    const t0 = far(i);
    const w = far(i + 1) - t0;
    const glow = lit && i % 3 !== 1;
    return quad(t0 + w * 0.1, t0 + w * 0.48, 0, 0.72, dark(wall, 0.35)) + quad(t0 + w * 0.12, t0 + w * 0.46, 0, 0.7, glow ? WARM : doors[i % doors.length]!) + quad(t0 + w * 0.58, t0 + w * 0.9, 0.34, 0.68, light(wall, 0.5)) + quad(t0 + w * 0.61, t0 + w * 0.87, 0.36, 0.66, glow ? WARM : C.slate) + quad(t0, t0 + w * 0.03, 0, 1, dark(wall, 0.2));
  });
  const p = at(0);
  const q = at(1);
  const eave = 0.34 * (a[0] < b[0] ? 1 : -1);
  const awning = poly([[p.x, p.y - p.h], [q.x, q.y - q.h], [q.x + q.h * eave, q.y - q.h * 0.84], [p.x + p.h * eave, p.y - p.h * 0.84]], pen.linear([[0, light(roof, 0.2)], [1, roof]])) + line([p.x + p.h * eave, p.y - p.h * 0.84], [q.x + q.h * eave, q.y - q.h * 0.84], dark(roof, 0.3), 6);
  return out + rooms + awning;
}

/** Washing on a line between two points. */
export function laundry(pen: Pen, x1: number, y1: number, x2: number, y2: number, size: number, colors: readonly string[]): string {
  const n = Math.round(Math.hypot(x2 - x1, y2 - y1) / (size * 1.15));
  const sag = size * 0.35;
  return stroke(`M${x1} ${y1}Q${(x1 + x2) / 2} ${(y1 + y2) / 2 + sag * 2} ${x2} ${y2}`, C.ink, 2.5, 0.6) + repeat(n, (i) => {
    const t = (i + 0.5) / n;
    const x = x1 + (x2 - x1) * t;
    const y = y1 + (y2 - y1) * t + sag * 4 * t * (1 - t);
    const c = colors[(i + pen.rng.int(0, 1)) % colors.length]!;
    const s = size * pen.rng.range(0.8, 1);
    const shirt = `M${num(x - s * 0.24)} ${num(y)}L${num(x - s * 0.46)} ${num(y + s * 0.3)}L${num(x - s * 0.3)} ${num(y + s * 0.4)}L${num(x - s * 0.24)} ${num(y + s * 0.34)}V${num(y + s)}H${num(x + s * 0.26)}V${num(y + s * 0.34)}L${num(x + s * 0.32)} ${num(y + s * 0.4)}L${num(x + s * 0.46)} ${num(y + s * 0.28)}L${num(x + s * 0.24)} ${num(y)}Q${num(x)} ${num(y + s * 0.16)} ${num(x - s * 0.24)} ${num(y)}Z`;
    const trousers = `M${num(x - s * 0.26)} ${num(y)}H${num(x + s * 0.26)}L${num(x + s * 0.3)} ${num(y + s * 1.15)}H${num(x + s * 0.05)}L${num(x)} ${num(y + s * 0.4)}L${num(x - s * 0.05)} ${num(y + s * 1.15)}H${num(x - s * 0.3)}Z`;
    const towel = `M${num(x - s * 0.36)} ${num(y)}H${num(x + s * 0.36)}V${num(y + s * 0.86)}H${num(x - s * 0.36)}Z`;
    return path([shirt, trousers, towel][i % 3]!, c) + rect(x + s * 0.04, y + s * 0.12, s * 0.16, s * 0.7, '#10203a', 0, 0.08);
  });
}
