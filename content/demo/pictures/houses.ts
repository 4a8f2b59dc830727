import { C, dark, light, mix } from './palette.ts';
import { type Pen } from './pen.ts';
import { dashes, num, path, poly, rect, repeat, stroke } from './shapes.ts';

export const WARM = '#ffd98a';

/** A narrow street house standing on y. `lit` lights the windows. */
export function tubeHouse(
  pen: Pen,
  x: number,
  y: number,
  w: number,
  h: number,
  color: string,
  lit: boolean,
): string {
  const floors = Math.max(2, Math.round(h / 150));
  const fh = h / floors;
  const glass = lit ? WARM : mix(C.slate, color, 0.35);
  const trim = light(color, 0.35);
  let out =
    rect(
      x,
      y - h,
      w,
      h,
      pen.linear([
        [0, light(color, 0.1)],
        [1, dark(color, 0.08)],
      ]),
    ) + rect(x + w * 0.86, y - h, w * 0.14, h, '#10203a', 0, 0.1);
  out += rect(x - 5, y - h - 12, w + 10, 16, trim);
  if (pen.rng.chance(0.45))
    out += path(
      `M${num(x + w * 0.2)} ${num(y - h - 12)}Q${num(x + w / 2)} ${num(y - h - 62)} ${num(x + w * 0.8)} ${num(y - h - 12)}Z`,
      trim,
    );
  for (let f = 1; f < floors; f++) {
    const top = y - (f + 1) * fh + fh * 0.2;
    const ww = w * 0.24;
    const lights = (i: number): string => (lit && (i + f) % 3 === 0 ? dark(color, 0.4) : glass);
    out += repeat(
      2,
      (i) =>
        rect(x + w * (0.16 + i * 0.42), top, ww, fh * 0.52, lights(i)) +
        rect(x + w * (0.16 + i * 0.42) - w * 0.07, top, w * 0.07, fh * 0.52, C.moss, 0, 0.8) +
        rect(x + w * (0.16 + i * 0.42) + ww, top, w * 0.07, fh * 0.52, C.moss, 0, 0.8) +
        rect(x + w * (0.16 + i * 0.42) - 6, top - 10, ww + 12, 8, trim),
    );
    if ((f + Math.round(w)) % 2)
      out +=
        rect(x + 4, y - f * fh - fh * 0.24, w - 8, 8, trim) +
        dashes(
          `M${num(x + 8)} ${num(y - f * fh - fh * 0.12)}H${num(x + w - 8)}`,
          dark(color, 0.45),
          fh * 0.22,
          3,
          9,
          0.6,
        );
  }
  const shopY = y - fh * 0.78;
  out +=
    rect(x + w * 0.1, shopY, w * 0.8, fh * 0.78, lit ? '#ffc873' : dark(color, 0.5)) +
    rect(x + w * 0.1, shopY, w * 0.8, fh * 0.16, lit ? '#ffe5b0' : dark(color, 0.3));
  const awning = pen.rng.pick([C.red, C.jade, C.yellow, C.blue]);
  return (
    out +
    repeat(5, (i) =>
      poly(
        [
          [x + w * (0.06 + i * 0.176), shopY - 6],
          [x + w * (0.06 + (i + 1) * 0.176), shopY - 6],
          [x + w * (0.04 + (i + 1) * 0.184), shopY + fh * 0.2],
          [x + w * (0.04 + i * 0.184), shopY + fh * 0.2],
        ],
        i % 2 ? C.paper : awning,
      ),
    )
  );
}

/** A gabled rural or charity house seen from the front, standing on y. */
export function house(
  pen: Pen,
  x: number,
  y: number,
  w: number,
  wall: string,
  roof: string,
  lit: boolean,
): string {
  const h = w * 0.42;
  const glass = lit ? WARM : '#7ea6b4';
  const win = (wx: number): string =>
    rect(wx - w * 0.07, y - h * 0.74, w * 0.14, h * 0.4, C.white) +
    rect(wx - w * 0.058, y - h * 0.71, w * 0.116, h * 0.34, glass) +
    rect(wx - 3, y - h * 0.71, 6, h * 0.34, C.white) +
    rect(wx - w * 0.085, y - h * 0.34, w * 0.17, 8, light(wall, 0.4));
  const tiles = repeat(5, (i) =>
    stroke(
      `M${num(x - w * (0.36 + i * 0.046))} ${num(y - h - w * (0.19 - i * 0.038))}H${num(x + w * (0.36 + i * 0.046))}`,
      dark(roof, 0.25),
      3,
      0.4,
    ),
  );
  return (
    rect(
      x - w * 0.5,
      y - h,
      w,
      h,
      pen.linear([
        [0, light(wall, 0.12)],
        [1, dark(wall, 0.06)],
      ]),
    ) +
    rect(x - w * 0.5, y - h * 0.16, w, h * 0.16, dark(wall, 0.28)) +
    rect(x - w * 0.5, y - h, w, h * 0.14, '#10203a', 0, 0.16) +
    poly(
      [
        [x - w * 0.58, y - h + 6],
        [x + w * 0.58, y - h + 6],
        [x + w * 0.36, y - h - w * 0.22],
        [x - w * 0.36, y - h - w * 0.22],
      ],
      pen.linear([
        [0, light(roof, 0.15)],
        [1, roof],
      ]),
    ) +
    tiles +
    rect(x - w * 0.37, y - h - w * 0.235, w * 0.74, 14, light(roof, 0.15), 6) +
    rect(x - w * 0.09, y - h * 0.82, w * 0.18, h * 0.82, C.white) +
    rect(x - w * 0.075, y - h * 0.79, w * 0.072, h * 0.79, lit ? WARM : C.jade) +
    rect(x + w * 0.003, y - h * 0.79, w * 0.072, h * 0.79, lit ? '#f0b95e' : dark(C.jade, 0.12)) +
    win(x - w * 0.3) +
    win(x + w * 0.3) +
    rect(x - w * 0.16, y, w * 0.32, 12, C.stone) +
    rect(x - w * 0.2, y + 12, w * 0.4, 12, dark(C.stone, 0.1)) +
    [-0.46, -0.16, 0.16, 0.46]
      .map((t) => rect(x + w * t - 9, y - h + 4, 18, h - 4, light(wall, 0.45)))
      .join('')
  );
}
