import { glaze, mist } from '../atmosphere.ts';
import { ground, karst, ridge, sky, skyline } from '../backdrop.ts';
import { cast } from '../casting.ts';
import { cone } from '../gear.ts';
import { lorry, lorryFront } from '../lorries.ts';
import { layoutOf, moodFor, type Mood } from '../mood.ts';
import { C, dark, light, mix } from '../palette.ts';
import { H, W, type Pen } from '../pen.ts';
import { figure } from '../person.ts';
import { POSES } from '../poses.ts';
import { circle, line, path, place, poly, rect, repeat, stroke } from '../shapes.ts';
import { wheel } from '../small-vehicles.ts';
import { person } from '../stage.ts';
import { cup } from '../tableware.ts';
import { bush, cornerLeaves, palm, tree } from '../trees.ts';

/** Lorries on the highway below the mountains. */
function highway(pen: Pen, m: Mood, again: boolean): string {
  const who = (x: number, y: number, s: number): string =>
    place(
      figure(
        cast(pen.rng, 'driver', {
          bust: true,
          view: 'side',
          pose: {
            hands: [
              [90, -400],
              [120, -430],
            ],
          },
        }),
        true,
      ),
      x,
      y,
      s,
    );
  const asphalt = mix('#6a7581', m.haze, 0.12);
  const w = again ? 860 : 980;
  const x = again ? 420 : 300;
  const bed = 880 - 0.09 * w;
  const cabin = pen.clipped(
    path(
      `M${x + 0.8 * w} ${bed - 0.14 * w}V${bed - 0.27 * w}H${x + 0.9 * w}Q${x + 0.93 * w} ${bed - 0.27 * w} ${x + 0.94 * w} ${bed - 0.23 * w}L${x + 0.96 * w} ${bed - 0.14 * w}Z`,
      '#000',
    ),
    who(x + 0.85 * w, bed + 0.2 * w, w * 0.00058),
  );
  // prettier-ignore
  return (
    sky(pen, m, 560) + (again ? karst(pen, 240, 640, 340, 420, mix(m.hill, m.haze, 0.5)) +
        karst(pen, 520, 640, 260, 300, mix(m.hill, m.haze, 0.58)) +
        karst(pen, 1300, 640, 420, 480, mix(m.hill, m.haze, 0.42))
        : ridge(pen, 560, 320, mix(m.hill, m.haze, 0.6)) + mist(pen, 540, 180, m.haze, 0.7) +
        ridge(pen, 620, 200, mix(m.hill, m.haze, 0.25))) + mist(pen, 620, 150, m.haze, 0.8) +
    rect(0, 640, W, H, pen.linear([[0, mix(m.field, m.haze, 0.25)], [1, m.field]])) +
    repeat(5, (i) => tree(pen, 120 + i * 340, 720 + (i % 2) * 10, 130 +
          (i % 3) * 30, mix(m.leaf, m.haze, 0.15))) + repeat(12, (i) =>
        rect(i * 140 + 20, 752, 10, 40, C.white)) + rect(0, 758, W, 12, light(C.stone, 0.3)) +
    rect(0, 784, W, 216, pen.linear([[0, light(asphalt, 0.12)], [1, dark(asphalt, 0.25)]])) +
    rect(0, 796, W, 6, C.white, 0, 0.8) + repeat(6, (i) =>
        rect(-40 + i * 300, 920, 170, 12, C.white, 0, 0.8)) +
    lorry(pen, again ? 30 : -240, 816, 360, C.yellow, C.mint) +
    (again ? lorry(pen, 1350, 822, 340, C.jade, C.straw) : '') +
    lorry(pen, x, 880, w, again ? C.blue : C.red, again ? C.coral : C.azure, cabin) +
    (m.lamps ? poly([[x + w * 0.99, bed - 0.03 * w], [1700, 820], [1700, 960]], '#fff1c0', 0.35) : '') +
    cornerLeaves(pen, -1, dark(m.leaf, 0.15), 0.8) + bush(pen, 60, 1020, 320, m.leaf)
  );
}

/** Drivers at rest before their lorries. */
function rest(pen: Pen, m: Mood, again: boolean): string {
  // prettier-ignore
  return (
    sky(pen, m, 600) + skyline(pen, 640, 180, mix(m.haze, m.hill, 0.22), m.lamps) +
    palm(pen, 1520, 720, 480, mix(m.leaf, m.haze, 0.15)) +
    tree(pen, 60, 720, 380, mix(m.leaf, m.haze, 0.1)) +
    ground(pen, 660, light(m.ground, 0.12), dark(m.ground, 0.25)) + mist(pen, 660, 100, m.haze, 0.4) +
    lorryFront(pen, again ? 1280 : 330, 800, 260, C.jade, C.straw) +
    lorryFront(pen, again ? 330 : 1330, 810, 280, C.yellow, C.mint) +
    lorryFront(pen, 810, 850, 440, again ? C.blue : C.red, again ? C.coral : C.azure) +
    person(pen, 'driver', { x: 430, y: 970, h: 660, view: 'side', eyes: 'smile',
          pose: { hands: [[80, -440], [100, -320]], elbows: [1, 1] }, carries: cup(92, -430, 52) }) +
    person(pen, 'driver', { x: again ? 1080 : 1180, y: 975, h: 670, view: 'side', flip: true,
          eyes: 'smile', pose: POSES.talk }) +
    (again ? person(pen, 'union', { x: 1300, y: 985, h: 640, view: 'side', flip: true, build: 'woman',
            eyes: 'smile', pose: POSES.carry, holds: rect(70, -460, 110, 90, C.red, 6) +
            rect(70, -424, 110, 16, C.yellow) }) : person(pen, 'driver',
          { x: 1390, y: 940, h: 560, pose: POSES.hip, hat: 'none' })) + cone(200, 985, 110) +
    (again ? cone(700, 1000, 100) : '')
  );
}

/** The driver at the wheel, seen through the cab's side window. */
function cab(pen: Pen, m: Mood, again: boolean): string {
  const color = again ? C.jade : C.blue;
  const frame = 'M300 110H900Q960 110 1000 170L1180 560H300Z';
  const inside =
    rect(
      200,
      60,
      1100,
      560,
      pen.linear([
        [0, '#d9ecee'],
        [1, '#9fc4cf'],
      ]),
    ) +
    ridge(pen, 500, 120, mix(m.hill, m.haze, 0.5)) +
    rect(240, 250, 200, 360, dark(C.slate, 0.3), 60) +
    place(
      figure(
        cast(pen.rng, 'driver', {
          view: 'side',
          bust: true,
          build: 'man',
          hat: again ? 'none' : 'cap',
          eyes: again ? 'smile' : 'open',
          pose: again
            ? {
                hands: [
                  [-40, -330],
                  [128, -660],
                ],
                elbows: [1, 1],
              }
            : {
                hands: [
                  [150, -430],
                  [180, -450],
                ],
                elbows: [1, 1],
              },
        }),
      ),
      560,
      1080,
      1.32,
    ) +
    stroke('M850 600L905 440', C.ink, 20) +
    `<ellipse cx="880" cy="500" rx="26" ry="104" fill="none" stroke="${C.ink}" stroke-width="22" transform="rotate(20 880 500)"/>`;
  // prettier-ignore
  return (
    sky(pen, m, 600) + (again ? skyline(pen, 700, 260, mix(m.haze, m.hill, 0.25), m.lamps)
        : ridge(pen, 640, 260, mix(m.hill, m.haze, 0.5)) + mist(pen, 620, 140, m.haze, 0.7)) +
    ground(pen, 700, mix(m.field, m.haze, 0.2), m.ground) +
    rect(0, 880, W, 130, mix('#6a7581', m.haze, 0.1)) + rect(0, 880, W, 8, C.white, 0, 0.8) +
    rect(-20, 40, 210, 800, pen.linear([[0, light(C.coral, 0.2)], [1, dark(C.coral, 0.2)]])) +
    repeat(4, (i) => rect(10 + i * 48, 60, 10, 770, dark(C.coral, 0.35), 0, 0.3)) +
    path('M210 860V110Q210 40 280 40H910Q1000 40 1050 130L1250 560Q1420 590 1440 680V860Z',
        pen.linear([[0, light(color, 0.22)], [0.7, color], [1, dark(color, 0.25)]])) +
    pen.clipped(path(frame, '#000'), inside) +
    `<path d="${frame}" fill="none" stroke="${dark(color, 0.35)}" stroke-width="16"/>` +
    poly([[520, 556], [760, 114], [830, 114], [590, 556]], '#fff', 0.14) +
    stroke('M262 90V850M1010 590V850M262 850H1010', dark(color, 0.3), 6) +
    rect(310, 640, 120, 24, C.stone, 10) + rect(1340, 660, 96, 70, '#fff2c0', 16) +
    (m.lamps ? circle(1420, 694, 280, pen.radial([[0, '#fff1c0', 0.7], [1, '#fff1c0', 0]])) : '') +
    rect(200, 830, 1270, 50, C.slate, 12) + rect(1230, 250, 70, 190, C.ink, 20) +
    line([1140, 330], [1236, 330], C.ink, 14) + path('M930 890Q930 690 1110 690T1290 890Z',
        dark(color, 0.45)) + wheel(1110, 890, 140) + cornerLeaves(pen, -1, dark(m.leaf, 0.1), 0.55) +
    (again ? person(pen, 'townsfolk', { x: 1510, y: 985, h: 420, view: 'side', flip: true, eyes: 'smile',
            build: 'woman', pose: { ...POSES.point, hands: [[-34, -326], [130, -690]] } }) : '')
  );
}

/** lai-xe: lorries and their drivers. Takes the pen and the variant; returns the SVG. */
export function laiXe(pen: Pen, n: number): string {
  const m = moodFor(n, [0, 1, 2, 3, 4, 0]);
  const { form, again } = layoutOf(n);
  return pen.finish(
    [highway, rest, cab][form]!(pen, m, again) + glaze(pen, m, !(m.orb && m.orb[0] > 800)),
    again,
  );
}
