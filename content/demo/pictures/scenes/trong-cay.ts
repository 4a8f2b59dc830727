import { glaze, mist } from '../atmosphere.ts';
import { ground, karst, ridge, sky, skyline } from '../backdrop.ts';
import { layoutOf, moodFor, type Mood } from '../mood.ts';
import { C, dark, light, mix } from '../palette.ts';
import { H, W, type Pen } from '../pen.ts';
import { POSES } from '../poses.ts';
import { ellipse, num, path, rect, repeat, stroke } from '../shapes.ts';
import { person } from '../stage.ts';
import { banana, bush, cornerLeaves, palm, tree } from '../trees.ts';

/** A young tree with a stake and a heap of earth, h high. */
function sapling(x: number, y: number, h: number, leaf: string, staked = true): string {
  const leafAt = (dx: number, dy: number, turn: number, c: string): string =>
    ellipse(x + dx * h, y - dy * h, h * 0.1, h * 0.045, c, 1, turn);
  const leaves = [
    [-0.1, 0.55, 24],
    [0.1, 0.6, -24],
    [-0.12, 0.72, 30],
    [0.12, 0.78, -30],
    [-0.1, 0.88, 44],
    [0.09, 0.92, -44],
    [0, 1, -84],
  ] as const;
  return (
    (staked
      ? stroke(
          `M${num(x + h * 0.09)} ${y}V${num(y - h * 0.7)}M${num(x - h * 0.02)} ${num(y - h * 0.45)}L${num(x + h * 0.1)} ${num(y - h * 0.47)}`,
          '#b98d57',
          h * 0.025,
        )
      : '') +
    stroke(
      `M${num(x)} ${y}Q${num(x - h * 0.03)} ${num(y - h * 0.5)} ${num(x)} ${num(y - h * 0.96)}`,
      C.bark,
      h * 0.028,
    ) +
    leaves.map(([dx, dy, t], i) => leafAt(dx, dy, t, i % 2 ? leaf : light(leaf, 0.2))).join('') +
    path(
      `M${num(x - h * 0.28)} ${y + 6}Q${num(x - h * 0.1)} ${num(y - h * 0.12)} ${num(x + h * 0.05)} ${num(y - h * 0.1)}Q${num(x + h * 0.2)} ${num(y - h * 0.08)} ${num(x + h * 0.3)} ${y + 6}Z`,
      '#8a5c3d',
    )
  );
}

/** A spade as held in figure space by the shovel pose: from the hands down to the ground. */
const spade =
  stroke('M158-430L66-90', '#a97a4a', 12) +
  stroke('M140-440L176-424', '#a97a4a', 10) +
  path('M86-104L44-116L34-50Q40-14 58-2Q78-20 84-40Z', C.slate);

/** A watering can in figure space, in the hands of the carry pose. */
const can =
  path('M70-420H150V-330H70Z', C.jade) +
  stroke('M150-350L200-400M80-420Q110-470 142-420', C.jade, 12) +
  stroke('M206-396q14 60 6 120M214-392q20 60 16 120M200-390q4 60-6 120', C.mist, 4, 0.8);

const country = (pen: Pen, m: Mood, horizon: number): string =>
  sky(pen, m, horizon) +
  ridge(pen, horizon + 20, 220, mix(m.hill, m.haze, 0.6)) +
  mist(pen, horizon, 140, m.haze, 0.6) +
  ridge(pen, horizon + 50, 130, mix(m.hill, m.haze, 0.25)) +
  mist(pen, horizon + 50, 100, m.haze, 0.45);

/** Two people and one tree, hills behind. */
function pair(pen: Pen, m: Mood, again: boolean): string {
  // prettier-ignore
  return (
    country(pen, m, 520) + tree(pen, 160, 640, 360, mix(m.leaf, m.haze, 0.2)) +
    tree(pen, 1460, 650, 420, mix(m.leaf, m.haze, 0.12)) +
    path(`M-20 660Q400 580 800 630T1620 620V${H}H-20Z`,
        pen.linear([[0, light(m.field, 0.15)], [1, dark(m.field, 0.2)]])) +
    repeat(7, (i) => sapling(140 + i * 220, 720 + (i % 2) * 14, 110, m.leaf)) +
    repeat(again ? 3 : 2, (i) => person(pen, 'worker',
          { x: 260 + i * 520, y: 760, h: 260, view: 'side', flip: i % 2 === 1, pose: POSES.shovel,
            holds: spade })) +
    path(`M-20 880Q500 780 900 820T1620 850V${H}H-20Z`, dark(m.field, 0.14)) +
    person(pen, 'union', { x: 500, y: 950, h: 730, view: 'side', build: again ? 'woman' : 'man',
          hat: 'leaf', eyes: 'smile', pose: POSES.shovel, holds: spade }) +
    sapling(810, 930, 420, m.leaf) + path('M640 950Q720 900 830 908Q960 900 1020 956Z', '#7a4f34') +
    person(pen, again ? 'worker' : 'aodai', { x: 1110, y: 960, h: again ? 690 : 700, view: 'side',
          flip: true, eyes: 'smile', hat: again ? 'cap' : 'none', pose: POSES.carry, holds: can }) +
    (again ? person(pen, 'child', { x: 960, y: 985, h: 360, view: 'side', flip: true, pose: POSES.carry })
        : '') + cornerLeaves(pen, -1, dark(m.leaf, 0.12), 0.8)
  );
}

/** A whole row of volunteers along a new avenue. */
function avenue(pen: Pen, m: Mood, again: boolean): string {
  const roles = ['worker', 'union', 'student', 'builder'] as const;
  // prettier-ignore
  return (
    sky(pen, m, 560) + skyline(pen, 600, 240, mix(m.haze, m.hill, 0.22), m.lamps) +
    mist(pen, 580, 180, m.haze, 0.6) + ridge(pen, 640, 60, mix(m.leaf, m.haze, 0.35)) +
    ground(pen, 620, light(m.field, 0.1), dark(m.field, 0.25)) +
    path('M700 620H820L1100 1000H180Z', mix(m.ground, C.white, 0.2)) +
    path('M820 620L1100 1000H1060L812 620Z', '#10203a', 0.1) +
    repeat(5, (i) => { const s = 0.22 + i * 0.2; const y = 640 + i * 74;
          return sapling(840 + i * i * 34 + i * 30, y, 420 * s, m.leaf) +
          person(pen, roles[i % 4]!, { x: 840 + i * i * 34 + i * 30 + 170 * s, y: y +
            8, h: 560 * s, view: 'side', flip: true, pose: i % 2 ? POSES.carry : POSES.shovel, holds: i % 2
            ? can : spade, hat: i % 2 ? 'leaf' : 'cap', hatColor: C.red }) +
          sapling(640 - i * i * 34 - i * 30, y, 420 * s, m.leaf) +
          (again || i !== 2 ? person(pen, roles[(i + 2) % 4]!,
            { x: 640 - i * i * 34 - i * 30 - 170 * s, y: y +
            8, h: 560 * s, view: 'side', pose: i % 2 ? POSES.shovel : POSES.carry, holds: i % 2 ? spade
            : can, hat: i % 2 ? 'cap' : 'leaf', hatColor: C.blue }) : ''); }) +
    (again ? palm(pen, 60, 720, 520, m.leaf) : tree(pen, 40, 760, 520, m.leaf)) +
    bush(pen, 1540, 1010, 360, dark(m.leaf, 0.1))
  );
}

/** Close: kneeling hands set the tree into the earth. */
function kneeling(pen: Pen, m: Mood, again: boolean): string {
  // prettier-ignore
  return (
    sky(pen, m, 560) + karst(pen, 300, 640, 340, 380, mix(m.hill, m.haze, 0.45)) +
    karst(pen, 620, 640, 240, 250, mix(m.hill, m.haze, 0.55)) +
    karst(pen, 1380, 640, 420, 420, mix(m.hill, m.haze, 0.4)) + mist(pen, 620, 180, m.haze, 0.8) +
    rect(0, 630, W, H - 630, pen.linear([[0, mix(m.field, m.haze, 0.3)], [1, dark(m.field, 0.25)]])) +
    banana(pen, 1500, 780, 420, mix(m.leaf, m.haze, 0.1)) +
    palm(pen, 1320, 720, 460, mix(m.leaf, m.haze, 0.25)) +
    repeat(6, (i) => sapling(80 + i * 250, 730, 130, m.leaf)) +
    person(pen, 'farmer', { x: 620, y: 770, h: 300, view: 'side', pose: POSES.carry, holds: can }) +
    (again ? person(pen, 'worker', { x: 1180, y: 770, h: 310, view: 'side', flip: true, pose: POSES.shovel,
            holds: spade }) : '') +
    path(`M-20 900Q400 800 820 850T1620 870V${H}H-20Z`, '#7d5438') +
    path(`M-20 930Q400 850 820 890T1620 910V${H}H-20Z`, '#68442f') +
    person(pen, again ? 'aodai' : 'worker', { x: 480, y: 975, h: 960, view: 'side', wear: again
          ? { cut: 'shirt', top: '#3d83c2', bottom: C.navy } : {}, build: again ? 'woman' : 'man',
          hat: again ? 'leaf' : 'cap', hatColor: C.red,
          pose: { ...POSES.kneel, hands: [[170, -150], [196, -170]] }, eyes: 'down' }) +
    sapling(800, 960, 540, m.leaf, false) +
    person(pen, again ? 'child' : 'student', { x: again ? 1080 : 1110, y: 980, h: again ? 760 : 900,
          view: 'side', flip: true, build: 'woman', pose: { ...POSES.kneel,
            hands: [[170, -130], [196, -150]] }, eyes: 'smile' }) +
    path('M640 980Q720 900 820 906Q930 900 1000 984Z', '#7d5438') +
    cornerLeaves(pen, 1, dark(m.leaf, 0.1), 0.7)
  );
}

/** trong-cay: planting trees. Takes the pen and the variant; returns the SVG. */
export function trongCay(pen: Pen, n: number): string {
  const m = moodFor(n, [0, 1, 2, 4, 2, 0]);
  const { form, again } = layoutOf(n);
  return pen.finish(
    [pair, avenue, kneeling][form]!(pen, m, again) + glaze(pen, m, !(m.orb && m.orb[0] > 800)),
    again,
  );
}
