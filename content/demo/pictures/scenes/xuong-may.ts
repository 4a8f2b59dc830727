import { glaze, mist } from '../atmosphere.ts';
import { cast } from '../casting.ts';
import { sewingMachine } from '../equipment.ts';
import { chair, table } from '../furniture.ts';
import { beams, pane, room } from '../interior.ts';
import { layoutOf } from '../mood.ts';
import { C, dark, light } from '../palette.ts';
import { W, type Pen } from '../pen.ts';
import { figure } from '../person.ts';
import { POSES } from '../poses.ts';
import { roomFor, type Room } from '../rooms.ts';
import { line, path, poly, rect, repeat, stroke } from '../shapes.ts';
import { person } from '../stage.ts';

const CLOTHS = ['#c3242d', '#f3b73e', '#2d8a75', '#4d8fc4', '#eba79b', '#f8f0e1'];

/** A seated worker at a machine, as a reusable stamp; origin at the stool's foot, facing +x. */
function station(
  pen: Pen,
  r: Room,
  cloth: string,
  machine: string,
  plain: boolean,
): (x: number, y: number, scale?: number) => string {
  const who = cast(pen.rng, 'sewer', {
    view: 'side',
    pose: POSES.sitDesk,
    hair: 'bun',
    eyes: 'down',
    mask: pen.rng.chance(0.25),
  });
  return pen.stamp(
    chair(-10, 0, 190, r.wood) +
      figure(who, plain) +
      rect(64, -226, 330, 16, light(r.wood, 0.2), 4) +
      rect(80, -210, 16, 210, dark(r.wood, 0.3)) +
      rect(360, -210, 16, 210, dark(r.wood, 0.3)) +
      sewingMachine(256, -226, 0.9, machine) +
      path('M190-232Q300-246 390-226Q404-150 382-96Q366-150 340-196Q300-220 190-222Z', cloth) +
      path('M350-226Q366-160 382-96Q404-150 390-226Z', '#10203a', 0.16),
  );
}

/** Strip lights running across the ceiling. */
const strips = (pen: Pen, ys: readonly number[]): string =>
  ys
    .map((y, k) =>
      repeat(
        4,
        (i) =>
          rect(90 + i * 400 - k * 30, y, 250 - k * 40, 12 - k * 2, '#fffbe6', 5) +
          poly(
            [
              [90 + i * 400 - k * 30, y + 10],
              [340 + i * 400 - k * 70, y + 10],
              [420 + i * 400, y + 300],
              [10 + i * 400, y + 300],
            ],
            pen.linear([
              [0, '#fff6d0', 0.22],
              [1, '#fff6d0', 0],
            ]),
          ),
      ),
    )
    .join('');

/** The whole floor: four rows in depth. */
function floor(pen: Pen, r: Room, again: boolean): string {
  const stamps = [0, 1, 2].map((i) =>
    station(pen, r, CLOTHS[(i + (again ? 3 : 0)) % 6]!, i === 1 ? '#d9e4e6' : '#f1f0e8', false),
  );
  const row = (y: number, s: number, step: number, from: number): string =>
    repeat(Math.ceil((W - from) / step) + 1, (i) =>
      stamps[(i + Math.round(y / 100)) % 3]!(from + i * step, y, s),
    );
  // prettier-ignore
  return (
    room(pen, r, 420) +
    repeat(5, (i) => pane(pen, r, 60 + i * 320, 110, 200, 190)) +
    beams(pen, r, [60, 380, 700, 1020, 1340], 110, 200, 900, 200) +
    strips(pen, [40, 84]) +
    row(520, 0.4, 205, -60) + mist(pen, 440, 220, r.wall[1], 0.5) +
    row(640, 0.56, 292, -30) + mist(pen, 560, 200, r.wall[1], 0.28) +
    row(800, 0.8, 430, again ? -260 : -90) +
    row(1040, 1.2, 660, again ? -40 : -260)
  );
}

/** One seamstress large at her machine. */
function portrait(pen: Pen, r: Room, again: boolean): string {
  const small = [0, 1].map((i) => station(pen, r, CLOTHS[(i + 2) % 6]!, '#e7ecea', true));
  const cloth = again ? C.jade : C.red;
  // prettier-ignore
  return (
    room(pen, r, 470) +
    repeat(3, (i) => pane(pen, r, 700 + i * 320, 60, 220, 280)) +
    strips(pen, [30]) +
    repeat(6, (i) => small[i % 2]!(-60 + i * 300, 560, 0.5)) +
    repeat(5, (i) => small[(i + 1) % 2]!(-140 + i * 400, 680, 0.7)) +
    mist(pen, 560, 420, r.wall[1], 0.5) +
    beams(pen, r, [700, 1020, 1340], 60, 220, 1000, -320) +
    person(pen, 'sewer', { x: 520, y: 1230, h: 1180, view: 'side', bust: true, hair: again ? 'bun'
          : 'tail', eyes: 'down', hat: again ? 'cloth' : 'cap', hatColor: again ? '#f3efe4' : C.blue,
          pose: { hands: [[200, -316], [252, -322]], lean: 9, nod: 10 } }) +
    rect(560, 812, 1100, 40, light(r.wood, 0.25)) + rect(560, 846, 1100, 160, dark(r.wood, 0.15)) +
    sewingMachine(1150, 812, 2.6, again ? '#e7ecea' : '#d7e3e8') +
    path('M820 806Q1000 760 1180 800L1420 812Q1560 820 1600 860V1000H1060Q1090 900 1000 840Q900 812 820 812Z',
        cloth) +
    path('M1180 800L1420 812Q1560 820 1600 860V1000H1430Q1400 880 1180 812Z', dark(cloth, 0.25)) +
    stroke('M1000 800Q1200 806 1290 1000M900 806Q1080 820 1150 940', light(cloth, 0.25), 5, 0.6) +
    repeat(4, (i) => rect(640 + i * 44, 752 - (i % 2) * 6, 30, 58, CLOTHS[(i + 1) % 6]!, 4) +
        rect(634 + i * 44, 746 - (i % 2) * 6, 42, 9, C.sand, 3))
  );
}

/** Finishing: garments on rails, folding at a table. */
function finishing(pen: Pen, r: Room, again: boolean): string {
  const garment = (x: number, y: number, s: number, c: string): string =>
    stroke(`M${x} ${y - 24 * s}v${14 * s}l${-44 * s} ${22 * s}h${88 * s}l${-44 * s} ${-22 * s}`, C.slate, 4) +
    path(
      `M${x - 20 * s} ${y - 4}L${x - 70 * s} ${y + 40 * s}L${x - 50 * s} ${y + 72 * s}L${x - 42 * s} ${y + 62 * s}V${y + 190 * s}H${x + 42 * s}V${y + 62 * s}L${x + 50 * s} ${y + 72 * s}L${x + 70 * s} ${y + 40 * s}L${x + 20 * s} ${y - 4}Q${x} ${y + 22 * s} ${x - 20 * s} ${y - 4}Z`,
      c,
    ) +
    rect(x + 12 * s, y + 20 * s, 30 * s, 170 * s, '#10203a', 0, 0.1);
  const rail = (y: number, s: number, step: number, shift: number): string =>
    line([-20, y - 26 * s], [1620, y - 26 * s], C.slate, 8 * s) +
    repeat(Math.ceil(1700 / step), (i) => garment(20 + i * step, y, s, CLOTHS[(i + shift) % 6]!));
  const xs = again ? [330, 800, 1270] : [250, 620, 990, 1360];
  const h = again ? 800 : 680;
  // prettier-ignore
  return (
    room(pen, r, 600) + repeat(4, (i) => pane(pen, r, 90 + i * 400, 60, 220, 220)) + strips(pen, [28]) +
    rail(240, 0.8, 104, 0) + mist(pen, 330, 340, r.wall[1], 0.4) + rail(330, 1.15, 178, 2) +
    xs.map((x, i) => person(pen, 'sewer', { x, y: 770 +
            h * 0.44, h, bust: true, pose: i % 2 ? POSES.write : POSES.chest, eyes: 'down', hair: i % 2
            ? 'tail' : 'bun', mask: again && i === 1 })).join('') +
    table(pen, -60, 800, 1720, 70, 240, r.wood) +
    repeat(7, (i) => repeat(4 + ((i * 5) % 3), (k) =>
          rect(70 + i * 226, 778 - k * 20, 150, 19, CLOTHS[(i + (k > 2 ? 1 : 0)) % 6]!, 8) +
          rect(70 + i * 226, 792 - k * 20, 150, 5, '#10203a', 3, 0.15)))
  );
}

/** xuong-may: a garment factory. Takes the pen and the variant; returns the SVG. */
export function xuongMay(pen: Pen, n: number): string {
  const r = roomFor(n, [2, 3, 2, 0, 1, 4]);
  const { form, again } = layoutOf(n);
  return pen.finish([floor, portrait, finishing][form]!(pen, r, again) + glaze(pen, r), again);
}
