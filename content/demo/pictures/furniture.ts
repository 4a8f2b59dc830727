import { C, dark, light } from './palette.ts';
import { type Pen } from './pen.ts';
import { circle, ellipse, num, path, poly, rect, repeat, star, stroke } from './shapes.ts';

/** A table seen from the front: top edge at y, `deep` the visible depth of the top, `h` the drop to the floor. */
export function table(
  pen: Pen,
  x: number,
  y: number,
  w: number,
  deep: number,
  h: number,
  color: string,
  cloth = false,
): string {
  const inset = deep * 0.5;
  const top = poly(
    [
      [x + inset, y - deep],
      [x + w - inset, y - deep],
      [x + w, y],
      [x, y],
    ],
    pen.linear([
      [0, light(color, 0.12)],
      [1, light(color, 0.3)],
    ]),
  );
  const edge = rect(x, y, w, Math.max(8, h * 0.07), dark(color, 0.06));
  if (cloth) {
    const drop = rect(
      x,
      y,
      w,
      h,
      pen.linear([
        [0, color],
        [1, dark(color, 0.25)],
      ]),
    );
    const folds = repeat(Math.round(w / 90), (i) =>
      path(`M${num(x + 30 + i * 90)} ${y + 14}l10 0l8 ${h - 14}h-30Z`, '#10203a', 0.09),
    );
    return drop + folds + top + edge;
  }
  const leg = (lx: number): string => rect(lx, y, w * 0.022 + 8, h, dark(color, 0.3));
  return (
    rect(x + inset + 10, y + 4, 14, h * 0.8, dark(color, 0.45)) +
    rect(x + w - inset - 24, y + 4, 14, h * 0.8, dark(color, 0.45)) +
    leg(x + 16) +
    leg(x + w - 34) +
    top +
    edge
  );
}

/** The back of a chair seen from behind, its seat back's top at y. */
export function chairBack(x: number, y: number, w: number, h: number, color: string): string {
  return (
    rect(x - w / 2, y, w, h, color, w * 0.16) +
    rect(x - w / 2 + 6, y + 6, w - 12, 10, light(color, 0.3), 5, 0.5) +
    rect(x + w * 0.2, y, w * 0.3, h, '#10203a', w * 0.1, 0.12)
  );
}

/** A simple stool or chair seen from the side; the seat's front edge points to +x. */
export function chair(x: number, y: number, h: number, color: string, way = 1): string {
  const s = way;
  return (
    rect(s > 0 ? x - h * 0.3 : x - h * 0.28, y - h * 0.5, h * 0.58, h * 0.07, color, 4) +
    stroke(
      `M${num(x - s * h * 0.26)} ${num(y - h)}L${num(x - s * h * 0.24)} ${num(y)}M${num(x + s * h * 0.24)} ${num(y - h * 0.46)}V${num(y)}`,
      dark(color, 0.2),
      h * 0.05,
    ) +
    rect(s > 0 ? x - h * 0.31 : x + h * 0.24, y - h * 1.02, h * 0.07, h * 0.34, color, 4)
  );
}

/** A speaker's podium with a star and a garland; its foot stands at x, y. */
export function podium(pen: Pen, x: number, y: number, h: number, color: string): string {
  const w = h * 0.62;
  const body = poly(
    [
      [x - w * 0.44, y - h * 0.9],
      [x + w * 0.44, y - h * 0.9],
      [x + w * 0.36, y],
      [x - w * 0.36, y],
    ],
    pen.linear(
      [
        [0, light(color, 0.14)],
        [0.5, color],
        [1, dark(color, 0.25)],
      ],
      0,
      0,
      1,
      0,
    ),
  );
  const topD =
    poly(
      [
        [x - w * 0.54, y - h * 0.9],
        [x + w * 0.54, y - h * 0.9],
        [x + w * 0.46, y - h],
        [x - w * 0.46, y - h],
      ],
      light(color, 0.3),
    ) + rect(x - w * 0.54, y - h * 0.9, w * 1.08, h * 0.05, dark(color, 0.2));
  const panel =
    rect(x - w * 0.26, y - h * 0.72, w * 0.52, h * 0.46, dark(color, 0.16), 8) +
    star(x, y - h * 0.5, h * 0.13, C.straw);
  return body + panel + topD + rect(x - w * 0.4, y - h * 0.04, w * 0.8, h * 0.05, dark(color, 0.35));
}

/** A microphone on a thin stalk bending to +x from x, y. */
export const microphone = (x: number, y: number, h: number, way = 1): string =>
  stroke(
    `M${num(x)} ${num(y)}Q${num(x)} ${num(y - h * 0.7)} ${num(x + way * h * 0.3)} ${num(y - h)}`,
    C.ink,
    4,
  ) + ellipse(x + way * h * 0.34, y - h * 1.04, 8, 13, C.ink, 1, way * 40);

/** A hospital bed or couch seen from the side with its head at -x; the mattress top is at y. */
export function bed(x: number, y: number, w: number, h: number, sheet: string): string {
  return (
    stroke(
      `M${x + 30} ${y + 30}V${y + h}M${x + w - 30} ${y + 30}V${y + h}M${x + 30} ${y + h * 0.6}H${x + w - 30}`,
      C.stone,
      12,
    ) +
    rect(x, y, w, 46, sheet, 16) +
    rect(x, y + 26, w, 22, dark(sheet, 0.15), 10) +
    rect(x + 10, y - 34, w * 0.2, 44, C.white, 20) +
    circle(x + 30, y + h, 12, C.slate) +
    circle(x + w - 30, y + h, 12, C.slate)
  );
}
