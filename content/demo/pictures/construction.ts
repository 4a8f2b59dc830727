import { dark, light } from './palette.ts';
import { num, rect, repeat, stroke } from './shapes.ts';

/** A tower crane: mast at x standing on y, `h` high, jib `w` long towards `way`. */
export function crane(x: number, y: number, h: number, w: number, way: number, color: string): string {
  const t = h * 0.035;
  const top = y - h;
  const mast =
    stroke(`M${num(x - t)} ${y}V${num(top)}M${num(x + t)} ${y}V${num(top)}`, color, 5) +
    `<path d="${repeat(Math.round(h / (t * 2.4)), (i) => `M${num(x + (i % 2 ? t : -t))} ${num(y - i * t * 2.4)}L${num(x + (i % 2 ? -t : t))} ${num(y - (i + 1) * t * 2.4)}`)}" stroke="${color}" stroke-width="3" fill="none"/>`;
  const end = x + way * w;
  const tail = x - way * w * 0.32;
  const jib =
    stroke(
      `M${num(tail)} ${num(top)}H${num(end)}M${num(x)} ${num(top - t * 1.6)}L${num(end)} ${num(top - 4)}`,
      color,
      5,
    ) +
    `<path d="M${num(x)} ${num(top)}${repeat(Math.round(w / (t * 2)), (i) => {
      const px = x + way * i * t * 2;
      const rise = t * 1.6 * (1 - (i * t * 2) / w);
      return `L${num(px)} ${num(top - (i % 2 ? rise : 0))}`;
    })}" stroke="${color}" stroke-width="3" fill="none"/>`;
  const stays = stroke(
    `M${num(x)} ${num(top - t * 5)}L${num(x + way * w * 0.7)} ${num(top)}M${num(x)} ${num(top - t * 5)}L${num(tail)} ${num(top)}M${num(x)} ${num(top - t * 5)}V${num(top)}`,
    color,
    3,
  );
  const hookX = x + way * w * 0.72;
  const load =
    stroke(`M${num(hookX)} ${num(top)}V${num(top + h * 0.3)}`, color, 2.5) +
    rect(hookX - t * 1.3, top + h * 0.3, t * 2.6, t * 1.2, dark(color, 0.3), 2);
  return (
    mast +
    jib +
    stays +
    load +
    rect(tail - (way > 0 ? 0 : t * 2), top, t * 2, t * 1.8, dark(color, 0.35)) +
    rect(x - t * (way > 0 ? 0.2 : 1.8), top - 2, t * 2, t * 2.2, dark(color, 0.15), 3)
  );
}

/** A concrete frame under construction: columns and slabs; y is its foot. */
export function concreteFrame(
  x: number,
  y: number,
  w: number,
  floors: number,
  fh: number,
  color: string,
  bays = 4,
): string {
  return (
    repeat(floors, (f) => {
      const top = y - (f + 1) * fh;
      const inside = rect(x + 6, top + 14, w - 12, fh - 14, dark(color, 0.55), 0, 0.5);
      const columns = repeat(
        bays + 1,
        (b) =>
          rect(x + (b * (w - 20)) / bays, top, 20, fh, color) +
          rect(x + (b * (w - 20)) / bays + 13, top, 7, fh, dark(color, 0.35), 0, 0.6),
      );
      return (
        inside +
        columns +
        rect(x - 16, top, w + 32, 16, light(color, 0.22)) +
        rect(x - 16, top + 14, w + 32, 6, dark(color, 0.3), 0, 0.6)
      );
    }) +
    repeat(bays + 1, (b) =>
      stroke(
        `M${num(x + 4 + (b * (w - 20)) / bays)} ${y - floors * fh}v-40M${num(x + 14 + (b * (w - 20)) / bays)} ${y - floors * fh}v-46`,
        '#8d5b3c',
        3,
      ),
    )
  );
}
