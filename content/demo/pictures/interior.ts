import { C, dark, light, mix } from './palette.ts';
import { H, W, type Pen } from './pen.ts';
import type { Room } from './rooms.ts';
import { circle, line, path, poly, rect, repeat, star, stroke } from './shapes.ts';

/** Back wall and floor; the floor begins at `floorY`. `lines` draws perspective joints towards vx. */
export function room(pen: Pen, r: Room, floorY: number, vx = 800, lines = true): string {
  let out = rect(
    0,
    0,
    W,
    floorY + 2,
    pen.linear([
      [0, r.wall[0]],
      [1, r.wall[1]],
    ]),
  );
  out += rect(0, floorY - 120, W, 120, r.dado, 0, 0.28) + rect(0, floorY - 124, W, 6, r.dado, 0, 0.5);
  out += rect(
    0,
    floorY,
    W,
    H - floorY,
    pen.linear([
      [0, r.floor[0]],
      [1, r.floor[1]],
    ]),
  );
  out += rect(0, floorY - 12, W, 14, dark(r.dado, 0.15), 0, 0.7);
  if (lines) {
    const joints = repeat(13, (i) => `M${vx + (i - 6) * 90} ${floorY}L${vx + (i - 6) * 420} ${H}`);
    const cross = repeat(4, (i) => `M0 ${Math.round(floorY + (H - floorY) * ((i + 1) / 5) ** 1.7)}H${W}`);
    out += `<path d="${joints}${cross}" stroke="${dark(r.floor[1], 0.25)}" stroke-width="2.5" opacity=".28"/>`;
  }
  return out;
}

/** A window with mullions; shows sky and the top of trees, or night lights. */
export function pane(pen: Pen, r: Room, x: number, y: number, w: number, h: number, columns = 2): string {
  const view = rect(
    x,
    y,
    w,
    h,
    pen.linear([
      [0, r.pane[0]],
      [1, r.pane[1]],
    ]),
  );
  const leaf = r.lamps ? '#16305c' : mix(C.leaf, r.pane[1], 0.45);
  const tree = path(
    `M${x} ${y + h}V${y + h * 0.7}q${w * 0.12} ${-h * 0.2} ${w * 0.3} ${-h * 0.05}q${w * 0.14} ${-h * 0.18} ${w * 0.32} ${h * 0.02}q${w * 0.2} ${-h * 0.12} ${w * 0.38} ${h * 0.06}V${y + h}Z`,
    leaf,
    0.8,
  );
  const lights = r.lamps
    ? repeat(7, () =>
        circle(x + pen.rng.range(0.05, 0.95) * w, y + pen.rng.range(0.55, 0.95) * h, 4, '#ffd98a', 0.9),
      )
    : '';
  const bars =
    repeat(columns - 1, (i) => rect(x + (w * (i + 1)) / columns - 4, y, 8, h, r.frame)) +
    rect(x, y + h * 0.36, w, 8, r.frame);
  const sheen = poly(
    [
      [x + w * 0.1, y + h],
      [x + w * 0.5, y],
      [x + w * 0.66, y],
      [x + w * 0.26, y + h],
    ],
    '#ffffff',
    0.16,
  );
  const edge = `<rect x="${x - 6}" y="${y - 6}" width="${w + 12}" height="${h + 12}" fill="none" stroke="${r.frame}" stroke-width="14"/>`;
  return (
    view +
    tree +
    lights +
    sheen +
    bars +
    edge +
    rect(x - 20, y + h + 8, w + 40, 14, light(r.frame, 0.2)) +
    rect(x - 20, y + h + 20, w + 40, 6, '#10203a', 0, 0.15)
  );
}

/** Slanting light shafts from windows at the xs, falling to the right (or left with negative reach). */
export function beams(
  pen: Pen,
  r: Room,
  xs: readonly number[],
  top: number,
  w: number,
  bottom: number,
  drift = 260,
): string {
  const fill = pen.linear([
    [0, r.beam, r.beamShare],
    [1, r.beam, 0.03],
  ]);
  return xs
    .map((x) =>
      poly(
        [
          [x, top],
          [x + w, top],
          [x + w + drift + 90, bottom],
          [x + drift, bottom],
        ],
        fill,
      ),
    )
    .join('');
}

/** A hanging lamp on a cord with its cone of light. */
export function lamp(pen: Pen, r: Room, x: number, y: number, size = 1): string {
  const cone = poly(
    [
      [x - 34 * size, y],
      [x + 34 * size, y],
      [x + 190 * size, y + 420 * size],
      [x - 190 * size, y + 420 * size],
    ],
    pen.linear([
      [0, '#ffe9ae', r.lamps ? 0.42 : 0.2],
      [1, '#ffe9ae', 0],
    ]),
  );
  return (
    cone +
    rect(x - 2, 0, 4, y - 30 * size, dark(r.frame, 0.5)) +
    path(`M${x - 40 * size} ${y}Q${x} ${y - 64 * size} ${x + 40 * size} ${y}Z`, r.accent) +
    rect(x - 30 * size, y - 2, 60 * size, 8 * size, '#fff3cf', 4)
  );
}

/** A red cloth panel with the star, the dignified focus of a hall. */
export function redPanel(pen: Pen, x: number, y: number, w: number, h: number, starAt = 0.5): string {
  const cloth = rect(
    x,
    y,
    w,
    h,
    pen.linear([
      [0, '#d3323a'],
      [1, '#a31c27'],
    ]),
  );
  const folds = repeat(
    Math.max(3, Math.round(w / 70)),
    (i) =>
      rect(x + i * 70 + 22, y, 16, h, '#5f0d18', 0, 0.16) +
      rect(x + i * 70 + 44, y, 8, h, '#ff8a73', 0, 0.12),
  );
  return (
    pen.clipped(rect(x, y, w, h, '#000'), cloth + folds) +
    star(x + w * starAt, y + h * 0.42, Math.min(h * 0.26, w * 0.2), '#f7c948') +
    rect(x, y + h - 12, w, 12, '#f3b73e')
  );
}

/** A drawn-aside curtain hanging from y to bottom; `side` is 1 for the left edge and -1 for the right. */
export function curtain(
  x: number,
  y: number,
  w: number,
  bottom: number,
  color: string,
  side: number,
): string {
  const e = (t: number): number => x + side * w * t;
  const body = path(
    `M${x} ${y}L${e(1)} ${y}C${e(0.95)} ${y + (bottom - y) * 0.45} ${e(0.4)} ${y + (bottom - y) * 0.55} ${e(0.36)} ${y + (bottom - y) * 0.66}C${e(0.34)} ${y + (bottom - y) * 0.8} ${e(0.6)} ${bottom - 40} ${e(0.56)} ${bottom}L${x} ${bottom}Z`,
    color,
  );
  const folds = [0.2, 0.45, 0.7]
    .map((t) =>
      stroke(
        `M${e(t + 0.1)} ${y}C${e(t)} ${y + (bottom - y) * 0.5} ${e(t * 0.4)} ${y + (bottom - y) * 0.6} ${e(t * 0.4)} ${y + (bottom - y) * 0.66}S${e(t * 0.6)} ${bottom - 60} ${e(t * 0.6)} ${bottom}`,
        dark(color, 0.4),
        w * 0.035,
        0.35,
      ),
    )
    .join('');
  return (
    body +
    folds +
    line([e(0.0), y + (bottom - y) * 0.66], [e(0.38), y + (bottom - y) * 0.65], '#f3b73e', w * 0.05)
  );
}
