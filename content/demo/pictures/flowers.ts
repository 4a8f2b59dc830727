import { C, dark, light, mix } from './palette.ts';
import type { Pen } from './pen.ts';
import { circle, ellipse, num, path, rect, repeat, stroke } from './shapes.ts';

const FLOWER_D = 'M0-9C6-16 14-8 8-2C16 0 12 12 4 8C2 16-10 14-7 6C-16 6-14-8-7-5C-8-13-2-15 0-9Z';

/** Takes the petal colour; returns a stamp of a small five-petalled flower in steps of a quarter of its size. */
export function blossom(pen: Pen, petal: string): (x: number, y: number, scale?: number) => string {
  const one = path(FLOWER_D, petal) + circle(0, 0, 3.4, mix(petal, '#8f1d2c', 0.55));
  return (x, y, scale = 1) =>
    pen.stamp(`<g transform="scale(${Math.max(1, Math.round(scale * 4)) / 4})">${one}</g>`)(x, y);
}

export const PEACH = '#f0899a';

export const APRICOT = '#f6c838';

/** A branching Tết tree in bloom, height h, standing at x, y. */
export function bloomTree(pen: Pen, x: number, y: number, h: number, petal: string): string {
  const put = blossom(pen, petal);
  const pale = blossom(pen, light(petal, 0.4));
  let wood = stroke(
    `M${x} ${y}Q${num(x - h * 0.05)} ${num(y - h * 0.25)} ${num(x + h * 0.02)} ${num(y - h * 0.5)}`,
    C.bark,
    h * 0.045,
  );
  let bloom = '';
  for (let i = 0; i < 9; i++) {
    const from = 0.22 + (i / 9) * 0.3;
    const side = i % 2 ? 1 : -1;
    const reach = h * (0.42 - i * 0.026) * pen.rng.range(0.8, 1.1);
    const sx = x - h * 0.02;
    const sy = y - h * from;
    const ex = sx + side * reach * (i === 8 ? 0.2 : 0.85);
    const ey = sy - h * pen.rng.range(0.26, 0.44);
    wood += stroke(
      `M${num(sx)} ${num(sy)}Q${num(sx + side * reach * 0.5)} ${num(sy - h * 0.05)} ${num(ex)} ${num(ey)}`,
      C.bark,
      h * 0.014,
    );
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
export function branch(
  pen: Pen,
  x: number,
  y: number,
  dx: number,
  dy: number,
  petal: string,
  size = 2,
): string {
  const put = blossom(pen, petal);
  const pale = blossom(pen, light(petal, 0.4));
  const at = (t: number): [number, number] => [x + dx * t, y + dy * t * t];
  let wood = stroke(`M${x} ${y}Q${num(x + dx * 0.5)} ${y} ${num(x + dx)} ${num(y + dy)}`, C.bark, 9 * size);
  let bloom = '';
  for (let i = 0; i < 9; i++) {
    const [bx, by] = at(0.15 + i * 0.1);
    const up = (i % 2 ? -1 : 1) * pen.rng.range(40, 90) * size * 0.8;
    const tx = bx + Math.sign(dx) * 60 * size;
    wood += stroke(
      `M${num(bx)} ${num(by)}Q${num(bx + Math.sign(dx) * 30 * size)} ${num(by + up * 0.3)} ${num(tx)} ${num(by + up)}`,
      C.bark,
      3.4 * size,
    );
    bloom += repeat(6, (k) =>
      (k % 3 ? put : pale)(
        bx + (tx - bx) * (k / 5) + pen.rng.range(-14, 14) * size,
        by + up * (k / 5) ** 1.4 + pen.rng.range(-12, 12) * size,
        size * pen.rng.range(0.7, 1.25),
      ),
    );
  }
  return wood + bloom;
}

/** A vase or pot of mixed flowers, about 150 units wide at size 1, standing at x, y. */
export function flowerPot(
  pen: Pen,
  x: number,
  y: number,
  size: number,
  colors: readonly string[],
  pot: string = C.white,
): string {
  const leaves = repeat(8, (i) =>
    ellipse(
      (i - 3.5) * 19,
      -88 - Math.cos((i - 3.5) * 0.8) * 30,
      8,
      36,
      i % 2 ? C.leaf : C.moss,
      1,
      (i - 3.5) * 17,
    ),
  );
  const at = (a: number, r: number): string => `${num(Math.cos(a) * r)} ${num(Math.sin(a) * r)}`;
  const petals = `M${at(-0.45, 8)}${repeat(7, (k) => {
    const a = k * 0.8976;
    return `C${at(a - 0.55, 20)} ${at(a + 0.55, 20)} ${at(a + 0.45, 8)}`;
  })}Z`;
  const head = (cx: number, cy: number, r: number, c: string): string =>
    pen.stamp(path(petals, c) + circle(-1, -1, 9, light(c, 0.28)) + circle(0, 0, 4, dark(c, 0.2)))(
      cx,
      cy,
      r / 16,
    );
  const spots: [number, number, number][] = [
    [-58, -84, 15],
    [-30, -96, 17],
    [2, -90, 18],
    [34, -98, 16],
    [60, -82, 15],
    [-44, -116, 15],
    [-14, -124, 17],
    [20, -122, 15],
    [46, -118, 14],
    [2, -146, 14],
  ];
  const heads = spots
    .map(([cx, cy, r], i) => head(cx, cy, r, colors[(i * 2 + (i >> 2)) % colors.length]!))
    .join('');
  const vessel =
    path('M-38-64H38Q36-20 24 0H-24Q-36-20-38-64Z', pot) +
    path('M12-64H38Q36-20 24 0H8Q16-20 12-64Z', '#10203a', 0.14) +
    rect(-43, -70, 86, 11, light(pot, 0.2), 4);
  return pen.stamp(leaves + heads + vessel)(x, y, size);
}

/** A lotus flower seen from the side, `r` wide to each side. */
export function lotus(x: number, y: number, r: number, petal: string): string {
  const p = (a: number, l: number, c: string): string =>
    `<path d="M0 0C${num(-l * 0.36)} ${num(-l * 0.4)} ${num(-l * 0.16)} ${num(-l * 0.9)} 0 ${num(-l)}C${num(l * 0.16)} ${num(-l * 0.9)} ${num(l * 0.36)} ${num(-l * 0.4)} 0 0Z" fill="${c}" transform="translate(${num(x)} ${num(y)}) rotate(${a})"/>`;
  return (
    p(-74, r, dark(petal, 0.1)) +
    p(74, r, dark(petal, 0.1)) +
    p(-48, r * 1.05, petal) +
    p(48, r * 1.05, petal) +
    p(-24, r * 1.1, light(petal, 0.25)) +
    p(24, r * 1.1, light(petal, 0.25)) +
    p(0, r * 1.12, light(petal, 0.5))
  );
}
