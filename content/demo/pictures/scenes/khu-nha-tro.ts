import { glaze, mist } from '../atmosphere.ts';
import { ground, sky, skyline } from '../backdrop.ts';
import { laundry, roomRow } from '../boarding-rooms.ts';
import { flowerPot } from '../flowers.ts';
import { WARM } from '../houses.ts';
import { layoutOf, moodFor, type Mood } from '../mood.ts';
import { C, dark, light, mix } from '../palette.ts';
import { W, type Pen } from '../pen.ts';
import { POSES } from '../poses.ts';
import { circle, dashes, ellipse, line, poly, rect, repeat, stroke } from '../shapes.ts';
import { bicycle, motorbike } from '../small-vehicles.ts';
import { person } from '../stage.ts';
import { bowl, cup } from '../tableware.ts';
import { banana, bush, tree } from '../trees.ts';

const CLOTHES = [C.red, C.white, C.azure, C.yellow, C.mint, C.rose, C.blue];

/** A lane between two rows of rooms running into depth. */
function lane(pen: Pen, m: Mood, again: boolean): string {
  const wall = again ? '#cfe0cf' : '#f0dca8';
  // prettier-ignore
  return (
    sky(pen, m, 600) + skyline(pen, 600, 130, mix(m.haze, m.hill, 0.25), m.lamps) +
    tree(pen, 800, 610, 260, mix(m.leaf, m.haze, 0.25)) +
    ground(pen, 560, light(m.ground, 0.15), dark(m.ground, 0.12)) +
    poly([[720, 572], [880, 572], [1350, 1000], [250, 1000]], light(m.ground, 0.35), 0.55) +
    roomRow(pen, [1660, 1010], [900, 580], 640, 150, mix(wall, C.rose, 0.3), C.brick, [C.jade, C.blue],
        m.lamps) +
    roomRow(pen, [-60, 1010], [700, 580], 640, 150, wall, mix(C.brick, C.orange, 0.3), [C.blue, C.jade],
        m.lamps) +
    laundry(pen, 470, 350, 1140, 340, 88, CLOTHES) + laundry(pen, 590, 452, 1010, 448, 54, CLOTHES) +
    `<g transform="translate(620 690)">${motorbike(0, 0, 0.7, C.blue)}</g>` +
    `<g transform="translate(560 740)">${motorbike(0, 0, 0.9, C.coral)}</g>` +
    person(pen, 'worker', { x: 860, y: 720, h: 250, view: 'back' }) +
    motorbike(1200, 880, 1.7, again ? C.jade : C.red) +
    person(pen, 'townsfolk', { x: 690, y: 930, h: 480, build: 'woman',
          pose: { hands: [[-96, -326], [120, -300]], elbows: [1, -1] }, hair: 'long' }) +
    person(pen, 'child', { x: 830, y: 938, h: 300, pose: { hands: [[-140, -500], [96, -326]] } }) +
    (again ? person(pen, 'worker', { x: 1080, y: 960, h: 520, view: 'side', flip: true, pose: POSES.talk })
        : bicycle(380, 930, 1.5, C.blue)) +
    flowerPot(pen, 120, 980, 1.1, [C.red, C.yellow], '#b5673e') + bush(pen, 260, 1010, 200, m.leaf)
  );
}

/** A two-storey block seen square on. */
function block(pen: Pen, m: Mood, again: boolean): string {
  const wall = again ? '#e7b8a0' : '#f3dfae';
  const trim = light(wall, 0.5);
  const door = (i: number): string => (again ? [C.blue, C.moss] : [C.jade, C.navy])[i % 2]!;
  const storey = (y: number, h: number): string =>
    rect(
      60,
      y - h,
      1480,
      h,
      pen.linear([
        [0, dark(wall, 0.14)],
        [0.25, wall],
        [1, light(wall, 0.1)],
      ]),
    ) +
    repeat(6, (i) => {
      const x = 100 + i * 242;
      const lit = m.lamps && i % 3 !== 1;
      return (
        rect(x, y - h * 0.74, 92, h * 0.74, trim) +
        rect(x + 8, y - h * 0.71, 76, h * 0.71, lit ? WARM : door(i)) +
        rect(x + 16, y - h * 0.64, 60, h * 0.2, lit ? '#fff0c2' : light(door(i), 0.2)) +
        rect(x + 118, y - h * 0.66, 84, h * 0.34, trim) +
        rect(x + 126, y - h * 0.63, 68, h * 0.28, lit ? WARM : mix(C.slate, C.mist, 0.3)) +
        rect(x + 157, y - h * 0.63, 6, h * 0.28, trim)
      );
    });
  const rail =
    rect(40, 424, 1520, 12, dark(wall, 0.35)) +
    dashes('M50 470H1550', dark(wall, 0.4), 80, 5, 17, 0.75) +
    rect(40, 500, 1520, 26, trim) +
    rect(40, 524, 1520, 10, '#10203a', 0, 0.2);
  // prettier-ignore
  return (
    sky(pen, m, 500) + skyline(pen, 380, 120, mix(m.haze, m.hill, 0.2), m.lamps) +
    tree(pen, 70, 560, 460, m.leaf) + ground(pen, 740, m.ground, dark(m.ground, 0.16)) +
    storey(510, 270) + storey(770, 246) + rect(20, 226, 1560, 26, mix(C.brick, m.haze, 0.1)) +
    rect(20, 250, 1560, 12, '#10203a', 0, 0.22) +
    person(pen, 'townsfolk', { x: 420, y: 512, h: 240, bust: true, shadow: false }) +
    person(pen, 'worker', { x: again ? 1060 : 900, y: 512, h: 250, bust: true, pose: POSES.wave,
          shadow: false }) +
    laundry(pen, 560, 300, 860, 300, 74, CLOTHES) + laundry(pen, 1090, 300, 1500, 300, 74, CLOTHES) + rail +
    repeat(6, (i) => rect(300 + i * 242 - 6, 250, 12, 522, trim, 0, i % 2 ? 1 : 0)) +
    repeat(again ? 5 : 4, (i) => motorbike(240 +
          i * 168, 830, 1.1, [C.red, C.blue, C.jade, C.slate, C.coral][i]!)) +
    person(pen, 'worker', { x: 1090, y: 880, h: 380, view: 'side', pose: POSES.talk }) +
    person(pen, 'townsfolk', { x: 1250, y: 884, h: 370, view: 'side', flip: true, build: 'woman',
          pose: POSES.standSide }) +
    (again ? person(pen, 'child', { x: 980, y: 890, h: 240, pose: POSES.wave })
        : bicycle(1430, 890, 1.1, C.blue)) +
    tree(pen, 1560, 1010, 640, dark(m.leaf, 0.1)) + bush(pen, 90, 1010, 300, m.leaf) +
    bush(pen, 320, 1016, 220, dark(m.leaf, 0.15))
  );
}

/** A courtyard at meal time: neighbours on low stools, doors open. */
function courtyard(pen: Pen, m: Mood, again: boolean): string {
  const wall = m.lamps ? mix('#d9a878', m.shade, 0.25) : '#f0d9b8';
  const doors = repeat(4, (i) => {
    const x = 90 + i * 380;
    const glow = m.lamps ? WARM : mix(C.jade, wall, 0.15);
    return (
      rect(x, 350, 130, 300, light(wall, 0.3)) +
      rect(x + 10, 362, 110, 288, i === 2 ? dark(wall, 0.45) : glow) +
      rect(x + 176, 390, 130, 130, light(wall, 0.3)) +
      rect(x + 186, 400, 110, 110, m.lamps ? WARM : C.slate) +
      stroke(`M${x + 222} 400V510M${x + 260} 400V510`, light(wall, 0.3), 5) +
      (m.lamps
        ? poly(
            [
              [x + 10, 650],
              [x + 120, 650],
              [x + 200, 800],
              [x - 60, 800],
            ],
            WARM,
            0.28,
          ) +
          circle(
            x + 150,
            330,
            90,
            pen.radial([
              [0, WARM, 0.7],
              [1, WARM, 0],
            ]),
          ) +
          circle(x + 150, 330, 10, '#fff3cf')
        : '')
    );
  });
  const seat = (x: number, y: number): string =>
    rect(x - 34, y - 60, 68, 12, C.red, 4) +
    stroke(`M${x - 26} ${y - 48}L${x - 32} ${y}M${x + 26} ${y - 48}L${x + 32} ${y}`, C.brick, 8);
  const low = {
    hip: [0, -120] as const,
    feet: [
      [92, -12],
      [112, -12],
    ] as const,
    hands: [
      [110, -240],
      [134, -250],
    ] as const,
    lean: 8,
    nod: 6,
  };
  // prettier-ignore
  return (
    sky(pen, m, 420) + tree(pen, 220, 420, 260, mix(m.leaf, m.haze, 0.3)) +
    tree(pen, 1500, 420, 330, mix(m.leaf, m.haze, 0.2)) +
    rect(0, 260, W, 400, pen.linear([[0, dark(wall, 0.18)], [1, wall]])) +
    poly([[-20, 230], [1620, 230], [1640, 300], [-40, 300]], mix(C.brick, m.haze, 0.12)) +
    rect(0, 298, W, 14, '#10203a', 0, 0.22) + doors +
    ground(pen, 650, mix(m.ground, C.sand, 0.2), dark(m.ground, 0.2)) +
    laundry(pen, 30, 330, 620, 340, 86, CLOTHES) +
    banana(pen, again ? 1480 : 1540, 760, 420, m.leaf) + motorbike(1330, 780, 1.5, C.blue) +
    person(pen, again ? 'worker' : 'townsfolk', { x: 250, y: 780, h: 400, view: 'side', pose: POSES.carry,
          carries: bowl(110, -390, 110, C.azure, C.leaf) }) +
    seat(460, 910) + person(pen, 'worker', { x: 460, y: 910, h: 520, view: 'side', pose: low }) +
    seat(1120, 916) + person(pen, 'townsfolk', { x: 1120, y: 916, h: 520, view: 'side', flip: true,
          pose: low, build: 'woman' }) +
    person(pen, 'child', { x: 790, y: 830, h: 300, pose: POSES.write }) +
    (again ? person(pen, 'elder', { x: 930, y: 830, h: 420, pose: POSES.write, bust: true }) : '') +
    ellipse(790, 924, 230, 24, '#0d1b33', 0.2) + line([640, 800], [620, 920], C.bark, 12) +
    line([940, 800], [960, 920], C.bark, 12) + ellipse(790, 800, 210, 48, C.wood) +
    ellipse(790, 792, 210, 46, light(C.wood, 0.3)) +
    bowl(700, 798, 80, C.white, C.leaf) + bowl(800, 782, 92, C.azure, C.straw) +
    bowl(890, 806, 76, C.white, C.orange) + cup(760, 824, 34) + mist(pen, 980, 120, m.shade, 0.25)
  );
}

/** khu-nha-tro: rows of workers' boarding rooms. Takes the pen and the variant; returns the SVG. */
export function khuNhaTro(pen: Pen, n: number): string {
  const m = moodFor(n, [0, 1, 5, 3, 4, 2]);
  const { form, again } = layoutOf(n);
  return pen.finish(
    [lane, block, courtyard][form]!(pen, m, again) + glaze(pen, m, !(m.orb && m.orb[0] > 800)),
    again,
  );
}
