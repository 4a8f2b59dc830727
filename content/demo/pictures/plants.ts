import { C, dark, light, mix } from './palette.ts';
import type { Pen } from './pen.ts';
import { circle, ellipse, num, path, rect, repeat, stroke } from './shapes.ts';

/** A broad-leaved tree of height h standing at x, y. */
export function tree(pen: Pen, x: number, y: number, h: number, leaf: string): string {
  const r = h * 0.27;
  const trunk = path(`M${num(x - h * 0.035)} ${num(y)}Q${num(x - h * 0.01)} ${num(y - h * 0.3)} ${num(x - h * 0.05)} ${num(y - h * 0.55)}L${num(x + h * 0.05)} ${num(y - h * 0.55)}Q${num(x + h * 0.02)} ${num(y - h * 0.3)} ${num(x + h * 0.045)} ${num(y)}Z`, mix(C.bark, leaf, 0.2));
  const blobs: [number, number, number][] = [[-0.24, 0.55, 0.8], [0.24, 0.58, 0.82], [0, 0.74, 1], [-0.12, 0.62, 0.8], [0.14, 0.8, 0.62]];
  const j = (): number => pen.rng.range(-0.03, 0.03) * h;
  const shape = blobs.map(([bx, by, k]) => [x + bx * h + j(), y - by * h + j(), r * k] as const);
  return (
    trunk +
    shape.map(([cx, cy, k]) => circle(cx + k * 0.1, cy + k * 0.12, k, dark(leaf, 0.28))).join('') +
    shape.map(([cx, cy, k]) => circle(cx - k * 0.05, cy - k * 0.05, k * 0.88, leaf)).join('') +
    shape.slice(0, 5).map(([cx, cy, k]) => circle(cx - k * 0.16, cy - k * 0.18, k * 0.62, light(leaf, 0.16), 0.55)).join('')
  );
}

/** A coconut or areca palm. */
export function palm(pen: Pen, x: number, y: number, h: number, leaf: string): string {
  const lean = pen.rng.range(-0.12, 0.12) * h;
  const top = y - h;
  const frond = (a: number, l: number, c: string): string => {
    const ex = Math.cos(a) * l;
    const ey = Math.sin(a) * l;
    const cx = x + lean;
    return path(`M${num(cx)} ${num(top)}Q${num(cx + ex * 0.6)} ${num(top + ey - l * 0.34)} ${num(cx + ex)} ${num(top + ey + l * 0.12)}Q${num(cx + ex * 0.5)} ${num(top + ey * 0.7 - l * 0.02)} ${num(cx)} ${num(top)}Z`, c);
  };
  const angles = [-2.7, -2.2, -1.2, -0.5, 0.1, 3.1, -1.7];
  return (
    stroke(`M${num(x)} ${num(y)}Q${num(x + lean * 0.1)} ${num(y - h * 0.5)} ${num(x + lean)} ${num(top)}`, mix(C.bark, leaf, 0.3), h * 0.035) +
    angles.map((a, i) => frond(a + pen.rng.range(-0.15, 0.15), h * pen.rng.range(0.34, 0.46), i % 2 ? leaf : dark(leaf, 0.22))).join('')
  );
}

/** A banana plant with broad drooping leaves. */
export function banana(pen: Pen, x: number, y: number, h: number, leaf: string): string {
  const blade = (dx: number, dy: number, c: string): string =>
    path(`M${x} ${y - h * 0.4}Q${num(x + dx * 0.2)} ${num(y - h * 0.4 - dy * 1.1)} ${num(x + dx)} ${num(y - h * 0.4 - dy * 0.6)}Q${num(x + dx * 0.7)} ${num(y - h * 0.4 - dy * 0.35)} ${x} ${y - h * 0.4}Z`, c) +
    stroke(`M${x} ${y - h * 0.4}Q${num(x + dx * 0.3)} ${num(y - h * 0.4 - dy * 0.85)} ${num(x + dx * 0.9)} ${num(y - h * 0.4 - dy * 0.58)}`, light(leaf, 0.4), 3, 0.5);
  const j = (): number => pen.rng.range(0.9, 1.12);
  return stroke(`M${x} ${y}V${y - h * 0.42}`, mix(leaf, C.straw, 0.3), h * 0.07) + blade(-h * 0.5 * j(), h * 0.42, dark(leaf, 0.2)) + blade(h * 0.52 * j(), h * 0.45, leaf) + blade(-h * 0.28, h * 0.8 * j(), leaf) + blade(h * 0.24, h * 0.84 * j(), dark(leaf, 0.12));
}

/** A low round shrub. */
export function bush(pen: Pen, x: number, y: number, w: number, leaf: string): string {
  const a = pen.rng.range(0.32, 0.45);
  return path(`M${x - w / 2} ${y}Q${num(x - w * 0.55)} ${num(y - w * a)} ${num(x - w * 0.2)} ${num(y - w * a)}Q${x} ${num(y - w * 0.65)} ${num(x + w * 0.22)} ${num(y - w * a)}Q${num(x + w * 0.58)} ${num(y - w * 0.36)} ${x + w / 2} ${y}Z`, leaf) + path(`M${x - w * 0.44} ${y}Q${num(x - w * 0.46)} ${num(y - w * a * 0.8)} ${num(x - w * 0.18)} ${num(y - w * a * 0.8)}Q${num(x)} ${num(y - w * 0.5)} ${num(x + w * 0.1)} ${num(y)}Z`, light(leaf, 0.16), 0.6);
}

const FLOWER_D = 'M0-9C6-16 14-8 8-2C16 0 12 12 4 8C2 16-10 14-7 6C-16 6-14-8-7-5C-8-13-2-15 0-9Z';

/** Takes the petal colour; returns a stamp of a small five-petalled flower in steps of a quarter of its size. */
export function blossom(pen: Pen, petal: string): (x: number, y: number, scale?: number) => string {
  const one = path(FLOWER_D, petal) + circle(0, 0, 3.4, mix(petal, '#8f1d2c', 0.55));
  return (x, y, scale = 1) => pen.stamp(`<g transform="scale(${Math.max(1, Math.round(scale * 4)) / 4})">${one}</g>`)(x, y);
}

export const PEACH = '#f0899a';
export const APRICOT = '#f6c838';

/** A branching Tết tree in bloom, height h, standing at x, y. */
export function bloomTree(pen: Pen, x: number, y: number, h: number, petal: string): string {
  const put = blossom(pen, petal);
  const pale = blossom(pen, light(petal, 0.4));
  let wood = stroke(`M${x} ${y}Q${num(x - h * 0.05)} ${num(y - h * 0.25)} ${num(x + h * 0.02)} ${num(y - h * 0.5)}`, C.bark, h * 0.045);
  let bloom = '';
  for (let i = 0; i < 9; i++) {
    const from = 0.22 + (i / 9) * 0.3;
    const side = i % 2 ? 1 : -1;
    const reach = h * (0.42 - i * 0.026) * pen.rng.range(0.8, 1.1);
    const sx = x - h * 0.02;
    const sy = y - h * from;
    const ex = sx + side * reach * (i === 8 ? 0.2 : 0.85);
    const ey = sy - h * pen.rng.range(0.26, 0.44);
    wood += stroke(`M${num(sx)} ${num(sy)}Q${num(sx + side * reach * 0.5)} ${num(sy - h * 0.05)} ${num(ex)} ${num(ey)}`, C.bark, h * 0.014);
    for (let k = 0; k < 8; k++) {
      const t = 0.3 + k * 0.1;
      const bx = sx + (ex - sx) * t + pen.rng.range(-0.045, 0.045) * h;
      const by = sy + (ey - sy) * t * t * 0.7 + (ey - sy) * t * 0.3 + pen.rng.range(-0.045, 0.045) * h;
      bloom += (k % 3 ? put : pale)(bx, by, (h / 420) * pen.rng.range(0.8, 1.4));
    }
  }
  return wood + bloom;
}

/** A blooming branch reaching in from x, y by (dx, dy): a foreground frame. */
export function branch(pen: Pen, x: number, y: number, dx: number, dy: number, petal: string, size = 2): string {
  const put = blossom(pen, petal);
  const pale = blossom(pen, light(petal, 0.4));
  const at = (t: number): [number, number] => [x + dx * t, y + dy * t * t];
  let wood = stroke(`M${x} ${y}Q${num(x + dx * 0.5)} ${y} ${num(x + dx)} ${num(y + dy)}`, C.bark, 9 * size);
  let bloom = '';
  for (let i = 0; i < 9; i++) {
    const [bx, by] = at(0.15 + i * 0.1);
    const up = (i % 2 ? -1 : 1) * pen.rng.range(40, 90) * size * 0.8;
    const tx = bx + Math.sign(dx) * 60 * size;
    wood += stroke(`M${num(bx)} ${num(by)}Q${num(bx + Math.sign(dx) * 30 * size)} ${num(by + up * 0.3)} ${num(tx)} ${num(by + up)}`, C.bark, 3.4 * size);
    bloom += repeat(6, (k) => (k % 3 ? put : pale)(bx + (tx - bx) * (k / 5) + pen.rng.range(-14, 14) * size, by + up * (k / 5) ** 1.4 + pen.rng.range(-12, 12) * size, size * pen.rng.range(0.7, 1.25)));
  }
  return wood + bloom;
}

/** Large dark leaves in a lower corner; `side` 1 grows from the left edge, -1 from the right. */
export function cornerLeaves(pen: Pen, side: number, color: string, size = 1): string {
  const x0 = side > 0 ? -30 : 1630;
  return repeat(7, (i) => {
    const a = -1.5 + i * 0.24;
    const l = size * pen.rng.range(230, 380);
    const ex = x0 + side * Math.cos(a) * l;
    const ey = 1020 + Math.sin(a) * l;
    const nx = -Math.sin(a) * l * 0.16 * side;
    const ny = Math.cos(a) * l * 0.16;
    const mx = (x0 + ex) / 2;
    const my = (1020 + ey) / 2;
    return path(`M${x0} 1020Q${num(mx + nx)} ${num(my + ny)} ${num(ex)} ${num(ey)}Q${num(mx - nx)} ${num(my - ny)} ${x0} 1020Z`, i % 2 ? color : dark(color, 0.22)) + stroke(`M${x0} 1020L${num(ex)} ${num(ey)}`, light(color, 0.25), 3, 0.35);
  });
}

/** A vase or pot of mixed flowers, about 150 units wide at size 1, standing at x, y. */
export function flowerPot(pen: Pen, x: number, y: number, size: number, colors: readonly string[], pot: string = C.white): string {
  const leaves = repeat(8, (i) => ellipse((i - 3.5) * 19, -88 - Math.cos((i - 3.5) * 0.8) * 30, 8, 36, i % 2 ? C.leaf : C.moss, 1, (i - 3.5) * 17));
  const at = (a: number, r: number): string => `${num(Math.cos(a) * r)} ${num(Math.sin(a) * r)}`;
  const petals = `M${at(-0.45, 8)}${repeat(7, (k) => { const a = k * 0.8976; return `C${at(a - 0.55, 20)} ${at(a + 0.55, 20)} ${at(a + 0.45, 8)}`; })}Z`;
  const head = (cx: number, cy: number, r: number, c: string): string =>
    pen.stamp(path(petals, c) + circle(-1, -1, 9, light(c, 0.28)) + circle(0, 0, 4, dark(c, 0.2)))(cx, cy, r / 16);
  const spots: [number, number, number][] = [[-58, -84, 15], [-30, -96, 17], [2, -90, 18], [34, -98, 16], [60, -82, 15], [-44, -116, 15], [-14, -124, 17], [20, -122, 15], [46, -118, 14], [2, -146, 14]];
  const heads = spots.map(([cx, cy, r], i) => head(cx, cy, r, colors[(i * 2 + (i >> 2)) % colors.length]!)).join('');
  const vessel = path('M-38-64H38Q36-20 24 0H-24Q-36-20-38-64Z', pot) + path('M12-64H38Q36-20 24 0H8Q16-20 12-64Z', '#10203a', 0.14) + rect(-43, -70, 86, 11, light(pot, 0.2), 4);
  return pen.stamp(leaves + heads + vessel)(x, y, size);
}

/** A lotus flower seen from the side, `r` wide to each side. */
export function lotus(x: number, y: number, r: number, petal: string): string {
  const p = (a: number, l: number, c: string): string => `<path d="M0 0C${num(-l * 0.36)} ${num(-l * 0.4)} ${num(-l * 0.16)} ${num(-l * 0.9)} 0 ${num(-l)}C${num(l * 0.16)} ${num(-l * 0.9)} ${num(l * 0.36)} ${num(-l * 0.4)} 0 0Z" fill="${c}" transform="translate(${num(x)} ${num(y)}) rotate(${a})"/>`;
  return p(-74, r, dark(petal, 0.1)) + p(74, r, dark(petal, 0.1)) + p(-48, r * 1.05, petal) + p(48, r * 1.05, petal) + p(-24, r * 1.1, light(petal, 0.25)) + p(24, r * 1.1, light(petal, 0.25)) + p(0, r * 1.12, light(petal, 0.5));
}
