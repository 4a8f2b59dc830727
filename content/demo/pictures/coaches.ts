import { C, dark, light } from './palette.ts';
import { type Pen } from './pen.ts';
import { circle, ellipse, num, path, poly, rect, repeat, star, stroke } from './shapes.ts';
import { wheel } from './small-vehicles.ts';

/** A coach seen from the side, front at +x; wheels touch y, w long. `riders` is drawn behind the glass in window frames of 0…1. */
export function coach(
  pen: Pen,
  x: number,
  y: number,
  w: number,
  color: string,
  glass: string,
  riders = '',
): string {
  const h = w * 0.31;
  const top = y - h - w * 0.035;
  const body = `M${num(x)} ${num(y - w * 0.04)}V${num(top + 24)}Q${num(x)} ${num(top)} ${num(x + 24)} ${num(top)}H${num(x + w - 46)}Q${num(x + w - 12)} ${num(top)} ${num(x + w - 6)} ${num(top + h * 0.4)}L${num(x + w)} ${num(y - w * 0.09)}V${num(y - w * 0.04)}Z`;
  const bandY = top + h * 0.14;
  const bandH = h * 0.38;
  const panes = rect(
    x + w * 0.03,
    bandY,
    w * 0.82,
    bandH,
    pen.linear(
      [
        [0, light(glass, 0.35)],
        [1, glass],
      ],
      0,
      0,
      1,
      1,
    ),
    8,
  );
  const posts = repeat(6, (i) =>
    rect(x + w * (0.03 + 0.137 * (i + 1)) - 5, bandY, 10, bandH, dark(color, 0.2)),
  );
  const shine =
    poly(
      [
        [x + w * 0.2, bandY + bandH],
        [x + w * 0.27, bandY],
        [x + w * 0.31, bandY],
        [x + w * 0.24, bandY + bandH],
      ],
      '#fff',
      0.25,
    ) +
    poly(
      [
        [x + w * 0.6, bandY + bandH],
        [x + w * 0.67, bandY],
        [x + w * 0.73, bandY],
        [x + w * 0.66, bandY + bandH],
      ],
      '#fff',
      0.2,
    );
  const front = path(
    `M${num(x + w * 0.87)} ${num(bandY)}H${num(x + w - 30)}Q${num(x + w - 14)} ${num(bandY)} ${num(x + w - 9)} ${num(bandY + bandH * 0.9)}V${num(bandY + bandH * 1.15)}H${num(x + w * 0.87)}Z`,
    light(glass, 0.2),
  );
  const stripe = path(
    `M${num(x)} ${num(y - h * 0.42)}Q${num(x + w * 0.5)} ${num(y - h * 0.3)} ${num(x + w)} ${num(y - h * 0.52)}V${num(y - h * 0.36)}Q${num(x + w * 0.5)} ${num(y - h * 0.16)} ${num(x)} ${num(y - h * 0.28)}Z`,
    C.yellow,
    0.95,
  );
  return (
    ellipse(x + w / 2, y, w * 0.52, w * 0.03, '#0d1b33', 0.3) +
    path(
      body,
      pen.linear([
        [0, light(color, 0.18)],
        [0.6, color],
        [1, dark(color, 0.3)],
      ]),
    ) +
    panes +
    riders +
    shine +
    posts +
    front +
    stripe +
    star(x + w * 0.44, y - h * 0.3, h * 0.09, C.white) +
    rect(x + w * 0.87, bandY + bandH * 1.2, 3, h * 0.42, dark(color, 0.35)) +
    rect(x + w * 0.986, y - w * 0.085, w * 0.013, w * 0.018, '#fff2c0', w * 0.003) +
    wheel(x + w * 0.17, y - w * 0.035, w * 0.05) +
    wheel(x + w * 0.8, y - w * 0.035, w * 0.05)
  );
}

/** A coach seen from the front, standing on y, w wide. */
export function coachFront(
  pen: Pen,
  x: number,
  y: number,
  w: number,
  color: string,
  glass: string,
  lit: boolean,
): string {
  const h = w * 1.12;
  const l = x - w / 2;
  const lamp = (lx: number): string =>
    (lit
      ? circle(
          lx,
          y - h * 0.2,
          w * 0.4,
          pen.radial([
            [0, '#fff1c0', 0.8],
            [1, '#fff1c0', 0],
          ]),
        )
      : '') + ellipse(lx, y - h * 0.2, w * 0.08, w * 0.05, '#fff6d8');
  return (
    ellipse(x, y, w * 0.62, w * 0.06, '#0d1b33', 0.35) +
    rect(l + w * 0.06, y - w * 0.14, w * 0.16, w * 0.14, '#1c222d', 6) +
    rect(l + w * 0.78, y - w * 0.14, w * 0.16, w * 0.14, '#1c222d', 6) +
    rect(
      l,
      y - h,
      w,
      h - w * 0.07,
      pen.linear([
        [0, light(color, 0.15)],
        [0.6, color],
        [1, dark(color, 0.25)],
      ]),
      w * 0.1,
    ) +
    rect(
      l + w * 0.07,
      y - h * 0.84,
      w * 0.86,
      h * 0.44,
      pen.linear(
        [
          [0, light(glass, 0.4)],
          [1, glass],
        ],
        0,
        0,
        1,
        1,
      ),
      w * 0.05,
    ) +
    [0.26, 0.5, 0.72]
      .map(
        (t, i) =>
          path(
            `M${num(l + w * (t - 0.1))} ${num(y - h * 0.4)}q0 ${num(-h * 0.13)} ${num(w * 0.1)} ${num(-h * 0.13)}t${num(w * 0.1)} ${num(h * 0.13)}Z`,
            dark(glass, 0.5),
            i === 1 ? 0.25 : 0.45,
          ) + circle(l + w * t, y - h * 0.58, w * 0.045, dark(glass, 0.6), i === 1 ? 0.3 : 0.5),
      )
      .join('') +
    poly(
      [
        [l + w * 0.2, y - h * 0.4],
        [l + w * 0.4, y - h * 0.84],
        [l + w * 0.56, y - h * 0.84],
        [l + w * 0.36, y - h * 0.4],
      ],
      '#fff',
      0.2,
    ) +
    rect(l + w * 0.24, y - h * 0.96, w * 0.52, h * 0.07, C.yellow, 6) +
    star(x, y - h * 0.31, w * 0.06, C.yellow) +
    rect(l + w * 0.28, y - h * 0.24, w * 0.44, h * 0.08, dark(color, 0.4), 6) +
    rect(l - 4, y - h * 0.14, w + 8, h * 0.06, dark(color, 0.35), 8) +
    lamp(l + w * 0.14) +
    lamp(l + w * 0.86) +
    stroke(
      `M${num(l - 2)} ${num(y - h * 0.7)}h${num(-w * 0.06)}v${num(h * 0.12)}M${num(l + w + 2)} ${num(y - h * 0.7)}h${num(w * 0.06)}v${num(h * 0.12)}`,
      C.ink,
      w * 0.025,
    )
  );
}
