import type { View } from './head.ts';
import { C, dark, light } from './palette.ts';
import { path, poly, rect, stroke } from './shapes.ts';
import type { Build, Outfit } from './wardrobe.ts';

/** Torso outlines with the hip at the origin; y grows downwards. */
const TORSO: Record<Build, Record<'front' | 'side', string>> = {
  man: {
    front:
      'M-20-232C-52-224-82-218-88-186C-84-130-74-80-68-30L-69 36L69 36L68-30C74-80 84-130 88-186C82-218 52-224 20-232Z',
    side: 'M-24-230C-50-222-70-212-72-182C-68-130-60-80-58-30L-60 36L56 36L56-30C62-80 74-128 70-182C64-212 42-224 16-232Z',
  },
  woman: {
    front:
      'M-17-230C-42-222-68-216-74-188C-70-140-54-114-51-86C-51-56-64-24-66 10L-65 36L65 36L66 10C64-24 51-56 51-86C54-114 70-140 74-188C68-216 42-222 17-230Z',
    side: 'M-20-230C-42-222-60-212-62-184C-58-140-46-114-45-86C-46-56-58-24-60 10L-58 36L54 36L55 10C54-24 45-56 47-86C56-112 66-138 60-184C54-212 38-224 14-230Z',
  },
};

/** The neck opening: collar, lapels or band. */
function collar(o: Outfit, skin: string, view: View): string {
  const c = light(o.top, 0.22);
  const x = view === 'side' ? 6 : 0;
  if (view === 'back') return path('M-22-236Q0-224 22-236L26-222Q0-212-26-222Z', dark(o.top, 0.12));
  if (o.cut === 'aodai')
    return path(
      `M${x - 18}-244Q${x} -234 ${x + 18}-244L${x + 20}-226Q${x}-216 ${x - 20}-226Z`,
      light(o.top, 0.12),
    );
  if (o.cut === 'jersey' || o.cut === 'blouse') return path(`M${x - 22}-236Q${x}-192 ${x + 22}-236Z`, skin);
  const open = path(
    `M${x - 20}-238L${x}-196L${x + 20}-238Z`,
    o.cut === 'suit' || o.cut === 'coat' ? C.white : skin,
  );
  const flaps =
    poly(
      [
        [x - 23, -240],
        [x - 34, -216],
        [x - 12, -200],
        [x, -206],
      ],
      c,
    ) +
    poly(
      [
        [x + 23, -240],
        [x + 34, -216],
        [x + 12, -200],
        [x, -206],
      ],
      c,
    );
  if (o.cut === 'suit' || o.cut === 'coat') {
    const tie = o.accent
      ? poly(
          [
            [x - 6, -222],
            [x + 6, -222],
            [x + 9, -130],
            [x, -116],
            [x - 9, -130],
          ],
          o.accent,
        )
      : '';
    const shirt = poly(
      [
        [x - 26, -236],
        [x + 26, -236],
        [x, -104],
      ],
      o.cut === 'coat' ? C.mist : C.white,
    );
    const lapel =
      poly(
        [
          [x - 27, -238],
          [x - 44, -190],
          [x - 26, -172],
          [x, -96],
        ],
        dark(o.top, 0.14),
      ) +
      poly(
        [
          [x + 27, -238],
          [x + 44, -190],
          [x + 26, -172],
          [x, -96],
        ],
        dark(o.top, 0.14),
      );
    return shirt + tie + lapel;
  }
  return open + flaps;
}

/** Buttons, pockets, bands and bibs on top of the torso. */
function details(o: Outfit, view: View, build: Build): string {
  const x = view === 'side' ? 6 : 0;
  const line = dark(o.top, 0.22);
  const back = view === 'back';
  switch (o.cut) {
    case 'vest': {
      const v = o.accent ?? C.orange;
      const body =
        build === 'man'
          ? 'M-52-226L-66-190L-66-20L-66 18L66 18L66-190L52-226L30-232L6-120L-6-120L-30-232Z'
          : 'M-44-224L-58-186L-50-86L-62 18L62 18L50-86L58-186L44-224L26-230L5-120L-5-120L-26-230Z';
      const whole =
        build === 'man'
          ? 'M-52-226L-66-190L-66 18L66 18L66-190L52-226L26-216L-26-216Z'
          : 'M-44-224L-58-186L-50-86L-62 18L62 18L50-86L58-186L44-224L24-214L-24-214Z';
      const bands =
        rect(-62, -64, 124, 15, '#f5f1cf', 0, 0.95) +
        (back ? '' : stroke('M0-120L0 16', line, 3)) +
        stroke('M-40-222L-36-66M40-222L36-66', '#f5f1cf', 12, 0.95);
      const cut = view === 'side' ? 0.86 : 1;
      return `<g transform="scale(${cut} 1)">${path(back ? whole : body, v)}${bands}</g>`;
    }
    case 'apron':
      if (back) return stroke('M-60-70L60-70', C.white, 8);
      return (
        path('M-34-190L34-190L48-80L62 60L-62 60L-48-80Z', o.accent ?? C.white) +
        stroke('M-32-190L-22-232M32-190L22-232', o.accent ?? C.white, 6)
      );
    case 'shirt':
      return back
        ? stroke('M-60-196Q0-182 60-196', line, 2.5, 0.6)
        : stroke(`M${x}-204L${x}30`, line, 2.5, 0.7) + stroke(`M${x + 18}-160h28v24h-28`, line, 2.5, 0.6);
    case 'jacket':
      return back
        ? stroke('M-64-190Q0-176 64-190', line, 3, 0.6)
        : stroke(`M${x}-204L${x}34`, line, 3.5, 0.8) +
            rect(x - 52, -156, 34, 8, line, 2, 0.6) +
            rect(x + 18, -156, 34, 8, line, 2, 0.6) +
            (o.accent ? rect(x + 20, -176, 26, 9, o.accent, 2) : '');
    case 'jersey':
      return stroke('M-58-150Q0-138 58-150', o.accent ?? C.white, 12, 0.9);
    case 'aodai':
      return back
        ? ''
        : stroke(`M${x + 6}-224Q${x + 34}-200 ${x + 46}-168`, line, 2.5, 0.7) +
            (o.accent
              ? stroke(
                  'M-30-176q12-14 22 0q-10 12-22 0M-8-150q12-14 22 0q-10 12-22 0M-26-118q10-12 18 0q-8 10-18 0',
                  o.accent,
                  4,
                  0.85,
                )
              : '');
    case 'coat':
      return back
        ? ''
        : stroke(`M${x}-100L${x}60`, line, 3, 0.6) + rect(x + 20, -150, 30, 34, dark(o.top, 0.07), 3);
    default:
      return '';
  }
}

/** Takes outfit, view, build and skin; returns the upper body with the hip at the origin. `cropped` leaves coat tails off, for people sitting or cut at the hip. */
export function drawTorso(o: Outfit, view: View, build: Build, skin: string, cropped: boolean): string {
  const shape = TORSO[build][view === 'side' ? 'side' : 'front'];
  const shadeD =
    view === 'side'
      ? 'M-24-230C-50-222-70-212-72-182C-68-130-60-80-58-30L-60 36L-30 36C-34-60-46-150-24-230Z'
      : 'M20-232C52-224 82-218 88-186C84-130 74-80 68-30L69 36L34 36C44-40 56-160 20-232Z';
  const x = view === 'side' ? 4 : 0;
  const neck = path(`M${x - 17}-268L${x - 20}-232Q${x}-214 ${x + 20}-232L${x + 17}-268Z`, dark(skin, 0.1));
  const skirt = o.cut === 'coat' && !cropped ? path('M-66-20L-76 150L76 150L66-20Z', dark(o.top, 0.04)) : '';
  const shade =
    build === 'man'
      ? path(shadeD, '#10203a', 0.13)
      : `<g transform="scale(.84 1)">${path(shadeD, '#10203a', 0.13)}</g>`;
  return neck + skirt + path(shape, o.top) + details(o, view, build) + shade + collar(o, skin, view);
}
