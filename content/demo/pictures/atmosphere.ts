import { H, W, type Pen } from './pen.ts';
import { rect } from './shapes.ts';

/** A belt of mist centred on `y`. */
export function mist(pen: Pen, y: number, h: number, color: string, o = 0.8): string {
  return rect(
    0,
    y - h / 2,
    W,
    h,
    pen.linear([
      [0, color, 0],
      [0.5, color, o],
      [1, color, 0],
    ]),
  );
}

/** The final glaze: light from one upper side, shade rising from below, so that all layers share one light. */
export function glaze(
  pen: Pen,
  light0: { glow: string; glowShare: number; shade: string; shadeShare: number },
  fromLeft = true,
): string {
  const g = pen.radial(
    [
      [0, light0.glow, light0.glowShare * 1.5],
      [0.5, light0.glow, light0.glowShare * 0.6],
      [1, light0.glow, 0],
    ],
    fromLeft ? 0.16 : 0.84,
    0.05,
    0.95,
  );
  const s = pen.linear([
    [0, light0.shade, 0],
    [0.55, light0.shade, light0.shadeShare * 0.2],
    [1, light0.shade, light0.shadeShare * 1.6],
  ]);
  return rect(0, 0, W, H, s) + rect(0, 0, W, H, g);
}
