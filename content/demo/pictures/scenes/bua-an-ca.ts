import { glaze, mist } from '../atmosphere.ts';
import { cast } from '../casting.ts';
import { flowerPot } from '../flowers.ts';
import { table } from '../furniture.ts';
import { beams, lamp, pane, room } from '../interior.ts';
import { layoutOf } from '../mood.ts';
import { C, dark, light } from '../palette.ts';
import { W, type Pen } from '../pen.ts';
import { figure } from '../person.ts';
import { POSES } from '../poses.ts';
import { roomFor, type Room } from '../rooms.ts';
import { ellipse, line, path, rect, repeat, stroke } from '../shapes.ts';
import { person } from '../stage.ts';
import { bowl, cup, tray } from '../tableware.ts';

const STEAM = (x: number, y: number, s: number): string =>
  stroke(
    `M${x} ${y}q${18 * s} ${-26 * s} 0 ${-52 * s}t0 ${-50 * s}M${x + 30 * s} ${y - 6}q${16 * s} ${-22 * s} 0 ${-44 * s}t0 ${-42 * s}`,
    C.white,
    6 * s,
    0.45,
  );

/** A pose with chopsticks raised in the right hand and the bowl in the left. */
const EATING = {
  hands: [
    [-30, -420],
    [62, -470],
  ],
  arm: 0.86,
  nod: 4,
} as const;
const eatingProps =
  bowl(-34, -424, 84, C.white, C.straw) +
  line([48, -478], [-10, -500], C.bark, 5) +
  line([50, -470], [-6, -490], C.bark, 5);

/** A long table seen square on, colleagues eating together. */
function longTable(pen: Pen, r: Room, again: boolean): string {
  const roles = again
    ? (['builder', 'worker', 'worker', 'builder', 'worker'] as const)
    : (['sewer', 'worker', 'sewer', 'union'] as const);
  const step = 1600 / roles.length;
  const h = again ? 650 : 730;
  const far = [0, 1, 2].map(() =>
    pen.stamp(figure(cast(pen.rng, 'worker', { bust: true, pose: POSES.write }), true)),
  );
  // prettier-ignore
  return (
    room(pen, r, 600) + repeat(4, (i) => pane(pen, r, 80 + i * 390, 70, 260, 270)) +
    beams(pen, r, [80, 470, 860, 1250], 70, 260, 1000) +
    repeat(10, (i) => far[i % 3]!(20 + i * 172, 610, 0.4)) + rect(0, 580, W, 14, light(r.wood, 0.3)) +
    rect(0, 594, W, 40, dark(r.wood, 0.2)) + mist(pen, 540, 300, r.wall[1], 0.5) +
    lamp(pen, r, 400, 130, 0.9) + lamp(pen, r, 1200, 130, 0.9) +
    roles.map((role, i) => person(pen, role, { x: step * (i + 0.5), y: 770 +
            h * 0.43, h, bust: true, hat: role === 'builder' && i === 0 ? 'helmet' : 'none', eyes: i % 2
            ? 'smile' : 'open', ...(i % 2 ? { pose: EATING, carries: eatingProps }
            : { pose: POSES.write }) })).join('') +
    table(pen, -60, 880, 1720, 150, 200, again ? C.blue : r.wood) +
    roles.map((_, i) => tray(step * (i + 0.5), 822, again ? 210 : 250) +
        cup(step * (i + 0.86), 800, 44, i % 2 ? C.mint : C.white)).join('') + STEAM(step * 0.62, 760, 1) +
    STEAM(step * 2.62, 760, 1)
  );
}

/** The counter: cooks ladling, workers holding out their trays. */
function counter(pen: Pen, r: Room, again: boolean): string {
  const pot = (x: number, c: string): string =>
    ellipse(x, 560, 110, 30, c) +
    rect(
      x - 120,
      560,
      240,
      96,
      pen.linear(
        [
          [0, '#dfe5e8'],
          [1, '#8f9ca6'],
        ],
        0,
        0,
        1,
        0,
      ),
      14,
    ) +
    ellipse(x, 560, 120, 32, '#c3cbd1') +
    ellipse(x, 560, 104, 25, c) +
    STEAM(x - 20, 530, 1.3);
  const cooks = again ? [330, 720, 1110] : [420, 960];
  const h = again ? 640 : 700;
  const queue = again ? [1440, 1180, 930, 690] : [1340, 1040, 740];
  // prettier-ignore
  return (
    room(pen, r, 700) + rect(120, 60, 1360, 360, light(r.wall[0], 0.4), 10) +
    repeat(3, (i) => rect(170, 130 + i * 96, 1260, 12, C.stone) +
        repeat(11, (k) => bowl(230 + k * 114, 130 + i * 96, 76, [C.white, C.azure, C.mint][(k + i) % 3]!,
            C.white))) + lamp(pen, r, 380, 120, 0.8) + lamp(pen, r, 800, 120, 0.8) +
    lamp(pen, r, 1220, 120, 0.8) +
    cooks.map((x, i) => person(pen, 'cook', { x, y: 640 +
            h * 0.46, h, bust: true, build: i % 2 ? 'man' : 'woman', eyes: 'smile', mask: i === 2,
            pose: { hands: [[-40, -400], [110, -420]], elbows: [1, 1] },
            carries: line([112, -424], [150, -330], C.stone, 10) +
            ellipse(152, -322, 30, 16, C.slate) })).join('') +
    pot(again ? 520 : 240, '#d99a3e') + pot(again ? 910 : 680, C.leaf) +
    pot(again ? 1290 : 1180, '#b4582f') + pot(again ? 150 : 1460, '#fffdf4') +
    rect(0, 640, W, 40, light(C.stone, 0.5)) + rect(0, 680, W, 220,
        pen.linear([[0, r.accent], [1, dark(r.accent, 0.3)]])) +
    repeat(8, (i) => rect(20 + i * 200, 710, 180, 160, light(r.accent, 0.2), 6, 0.35)) +
    queue.map((x, i) => person(pen, (['worker', 'sewer', 'worker', 'builder'] as const)[i]!,
          { x, y: 1100 + (i % 2) * 20, h: 660, view: 'side', flip: true, hat: i === 1 ? 'cloth' : 'none',
            pose: POSES.carry, eyes: 'smile', holds: tray(150, -398, 190) })).join('') +
    flowerPot(pen, 130, 1030, 1.4, [C.red, C.yellow, C.white], C.jade)
  );
}

/** Two friends over their trays, close. */
function friends(pen: Pen, r: Room, again: boolean): string {
  const far = [0, 1, 2].map(() =>
    pen.stamp(
      figure(cast(pen.rng, 'worker', { view: 'side', pose: POSES.sitDesk }), true) +
        rect(70, -226, 250, 14, light(r.wood, 0.2)) +
        rect(190, -214, 16, 214, dark(r.wood, 0.2)),
    ),
  );
  // prettier-ignore
  return (
    room(pen, r, 560) + pane(pen, r, 240, 60, 480, 400, 3) + pane(pen, r, 900, 60, 480, 400, 3) +
    beams(pen, r, [240, 900], 60, 480, 1000, 240) +
    repeat(5, (i) => far[i % 3]!(120 + i * 330, 760, 0.6)) + mist(pen, 620, 420, r.wall[1], 0.55) +
    person(pen, again ? 'builder' : 'worker', { x: 400, y: 1250, h: 1080, bust: true, view: 'side',
          hat: 'none', build: again ? 'man' : 'woman', hair: again ? 'short' : 'tail', eyes: 'smile',
          pose: { hands: [[190, -356], [170, -500]], elbows: [1, 1], lean: 4 },
          carries: line([178, -504], [120, -560], C.bark, 5) +
          line([184, -498], [126, -554], C.bark, 5) }) +
    person(pen, again ? 'worker' : 'sewer', { x: 1200, y: 1250, h: 1060, bust: true, view: 'side',
          flip: true, hat: again ? 'none' : 'cloth', eyes: 'smile', build: 'woman',
          pose: { hands: [[150, -400], [190, -360]], lean: 5 },
          holds: bowl(170, -400, 100, C.azure, C.leaf) }) +
    (again ? person(pen, 'union', { x: 800, y: 1230, h: 860, bust: true, pose: EATING,
            carries: eatingProps, eyes: 'smile' }) : '') +
    table(pen, -60, 900, 1720, 170, 200, again ? C.jade : r.wood) + tray(560, 836, 330) +
    tray(1080, 836, 330) + bowl(820, 850, 170, C.white, '#d99a3e') + STEAM(810, 740, 1.6) +
    cup(330, 830, 70) + cup(1330, 826, 70, C.mint) + path('M0 985H1600V1000H0Z', dark(r.wood, 0.4), 0.6)
  );
}

/** bua-an-ca: the shift meal. Takes the pen and the variant; returns the SVG. */
export function buaAnCa(pen: Pen, n: number): string {
  const r = roomFor(n, [1, 2, 0, 3, 4, 5]);
  const { form, again } = layoutOf(n);
  return pen.finish([longTable, counter, friends][form]!(pen, r, again) + glaze(pen, r), again);
}
