import { cast, dressed } from '../casting.ts';
import { lantern } from '../flags.ts';
import { flowerPot, lotus } from '../flowers.ts';
import { curtain } from '../interior.ts';
import { layoutOf } from '../mood.ts';
import { C, dark, light, mix } from '../palette.ts';
import { H, W, type Pen } from '../pen.ts';
import { drawPerson, footShadow, type Person, type Pose } from '../person.ts';
import { POSES } from '../poses.ts';
import { backWall, SHOWS, spotlights, stageFloor, type Show } from '../sets/show.ts';
import { circle, path, rect, repeat, stroke } from '../shapes.ts';
import { rowOfBacks } from '../stage.ts';

/** An áo dài dancer with optional leaf hat or lotus in hand. */
function dancer(
  pen: Pen,
  x: number,
  y: number,
  h: number,
  top: string,
  pose: Pose,
  wishes: Partial<Person> = {},
  flip = false,
): string {
  const who = dressed(
    cast(pen.rng, 'aodai', { pose, hair: pen.rng.pick(['long', 'bun']), eyes: 'smile', ...wishes }),
    { top, accent: light(top, 0.45) },
  );
  return footShadow(x, y, h * 0.2, 0.3) + drawPerson(who, x, y, h, flip);
}

/** A line of dancers under the lights, the audience dark in front. */
function ensemble(pen: Pen, s: Show, again: boolean): string {
  const xs = again ? [260, 530, 800, 1070, 1340] : [330, 565, 800, 1035, 1270];
  const inFlower = (x: number, y: number, r: number): string =>
    `<g opacity=".5">${lotus(x, y, r, s.petal)}</g>`;
  const hat = again ? 'leaf' : 'none';
  // prettier-ignore
  return (
    backWall(pen, s) + inFlower(800, 560, 330) + spotlights(pen, s, [180, 420, 660, 940, 1180, 1420]) +
    curtain(0, -20, 280, 720, dark(C.brick, 0.15), 1) +
    curtain(1600, -20, 280, 720, dark(C.brick, 0.15), -1) + stageFloor(pen, s, 680) +
    xs.map((x, i) => {
      const middle = i === 2;
      const poses = [POSES.danceUp, POSES.dance, POSES.lotus, POSES.dance, POSES.danceUp];
      return dancer(pen, x, middle ? 830 : 800 - Math.abs(i - 2) * 16, middle ? 560 : 500, s.dress[i % 2]!,
          poses[i]!, { hat, ...(middle ? { carries: lotus(0, -470, 78, s.petal) } : {}) }, i > 2);
    }).join('') +
    repeat(11, (i) => flowerPot(pen, 60 + i * 150, 915, 0.66, [C.red, C.yellow, C.white], C.moss)) +
    rect(0, 900, W, 100, dark(s.floor[1], 0.5)) +
    `<g>${rowOfBacks(pen, ['officer', 'aodai', 'worker'], 1010, 400, 168, again ? 30 : 110, { outfit: { cut: 'shirt', top: dark(s.wall[0], 0.2), bottom: C.ink } })}</g>`
  );
}

/** One singer large, two dancers behind her. */
function singer(pen: Pen, s: Show, again: boolean): string {
  // prettier-ignore
  return (
    backWall(pen, s) + spotlights(pen, s, [140, 480, 1120, 1460]) +
    lotus(again ? 300 : 1240, 720, 300, mix(s.petal, s.wall[1], 0.35)) +
    lotus(again ? 1400 : 220, 720, 190, mix(s.petal, s.wall[1], 0.5)) + stageFloor(pen, s, 740) +
    dancer(pen, 250, 850, 480, s.dress[1]!, POSES.danceUp, { hat: 'leaf' }) +
    dancer(pen, 1360, 850, 480, s.dress[1]!, POSES.danceUp, { hat: 'leaf' }, true) +
    dancer(pen, 470, 810, 420, s.dress[1]!, POSES.dance, { hat: 'leaf' }) +
    dancer(pen, 1150, 810, 420, s.dress[1]!, POSES.dance, { hat: 'leaf' }, true) +
    circle(800, 420, 460, pen.radial([[0, s.beam, 0.5], [1, s.beam, 0]])) +
    dancer(pen, 800, 1290, 1130, s.dress[0]!, { hands: [[-190, -450], [34, -560]], elbows: [-1, -1] },
        { hair: again ? 'bun' : 'long', hat: again ? 'turban' : 'none', hatColor: s.dress[1]!,
          carries: `<g transform="translate(30 -566) rotate(-24)">${rect(-9, -10, 18, 62, C.ink, 8)}${circle(0, -18, 17, C.slate)}${circle(-5, -23, 6, C.stone)}</g>` }) +
    repeat(26, () => circle(pen.rng.int(0, W), pen.rng.int(60, 760), pen.rng.range(2, 7), s.beam, 0.5))
  );
}

/** A round moon, lanterns, and a circle of dancers with lotus lamps. */
function moonDance(pen: Pen, s: Show, again: boolean): string {
  const lamp = (x: number, y: number): string =>
    circle(
      x,
      y - 20,
      120,
      pen.radial([
        [0, '#ffe0a0', 0.7],
        [1, '#ffe0a0', 0],
      ]),
    ) +
    lotus(x, y, 62, s.petal) +
    circle(x, y - 18, 12, '#fff3cf');
  const xs = again ? [220, 500, 1100, 1380] : [320, 1280];
  // prettier-ignore
  return (
    backWall(pen, s) + circle(800, 400, 330, light(s.beam, 0.2), 0.9) +
    circle(800, 400, 290, pen.radial([[0, '#fffdf0'], [1, s.beam]])) +
    path('M-20 700Q160 560 340 640Q520 540 700 660Q900 560 1080 650Q1300 540 1620 680V1000H-20Z',
        dark(s.wall[1], 0.35), 0.55) + stageFloor(pen, s, 700) +
    [100, 330, 1270, 1500].map((x, i) => lantern(pen, x, 70 +
          (i % 2) * 90, 54, i % 2 ? C.red : C.orange, true)).join('') +
    xs.map((x, i) => dancer(pen, x, 850 + (i % 2) * 10, again ? 470 : 520, s.dress[1]!, i % 2 ? POSES.dance
          : POSES.danceUp, {}, x > 800)).join('') +
    dancer(pen, 560, 880, 560, s.dress[0]!, POSES.lotus, { carries: lamp(0, -500), view: 'side' }) +
    dancer(pen, 1040, 880, 560, s.dress[0]!, POSES.lotus, { carries: lamp(0, -500), view: 'side' }, true) +
    dancer(pen, 800, 930, again ? 640 : 620, again ? s.dress[1]! : s.dress[0]!, POSES.cheer,
        { hat: again ? 'leaf' : 'none' }) +
    repeat(again ? 7 : 5, (i) => lamp(120 + i * (again ? 230 : 340), 985)) +
    stroke('M-10 968Q800 940 1610 968', s.beam, 3, 0.4)
  );
}

/** van-nghe: a stage performance. Takes the pen and the variant; returns the SVG. */
export function vanNghe(pen: Pen, n: number): string {
  const s = SHOWS[n - 1]!;
  const { form, again } = layoutOf(n);
  const vignette = rect(
    0,
    0,
    W,
    H,
    pen.radial(
      [
        [0, '#0a1330', 0],
        [0.7, '#0a1330', 0],
        [1, '#0a1330', 0.45],
      ],
      0.5,
      0.45,
      0.75,
    ),
  );
  return pen.finish([ensemble, singer, moonDance][form]!(pen, s, again) + vignette);
}
