import { glaze } from '../atmosphere.ts';
import { cast } from '../casting.ts';
import { flowerPot } from '../flowers.ts';
import { microphone, podium, table } from '../furniture.ts';
import { beams, curtain, lamp, pane, redPanel, room } from '../interior.ts';
import { layoutOf } from '../mood.ts';
import { C, dark, light } from '../palette.ts';
import type { Pen } from '../pen.ts';
import { figure } from '../person.ts';
import { POSES } from '../poses.ts';
import { roomFor, type Room } from '../rooms.ts';
import { rect, repeat } from '../shapes.ts';
import { person, rowOfBacks } from '../stage.ts';

const FLOWERS = [C.red, C.yellow, C.white, '#ee8fa6'];

/** A row of delegates seen from behind, sunk into theatre seats; y is their hip line. */
function seated(pen: Pen, y: number, h: number, step: number, offset: number, color: string): string {
  const top = y - h * 0.15;
  const seats = repeat(
    Math.ceil(1700 / step),
    (i) =>
      rect(offset + i * step - step * 0.44, top, step * 0.88, h * 0.5, color, step * 0.13) +
      rect(
        offset + i * step - step * 0.36,
        top + h * 0.02,
        step * 0.72,
        h * 0.018,
        light(color, 0.4),
        4,
        0.35,
      ),
  );
  return rowOfBacks(pen, ['officer', 'worker', 'union', 'aodai'], y, h, step, offset) + seats;
}

/** The full hall from the last rows: stage, presidium, speaker and delegates' backs. */
function hall(pen: Pen, r: Room, again: boolean): string {
  const presidium = again ? [560, 690, 820, 950] : [480, 620, 760];
  const stage = rect(140, 500, 1320, 150, dark(r.wood, 0.1)) + rect(140, 496, 1320, 16, light(r.wood, 0.25));
  // prettier-ignore
  return (
    room(pen, r, 640) +
    redPanel(pen, 420, 40, 760, 440) +
    curtain(0, -10, 330, 660, r.lamps ? '#7a2230' : C.brick, 1) +
    curtain(1600, -10, 330, 660, r.lamps ? '#7a2230' : C.brick, -1) +
    stage +
    presidium.map((x) => person(pen, 'officer', { x, y: 610, h: 300, bust: true,
            pose: POSES.write })).join('') +
    table(pen, presidium[0]! - 100, 480, presidium.length * 134 + 60, 26, 92, C.blue, true) +
    presidium.map((x) => flowerPot(pen, x + 66, 470, 0.3, FLOWERS)).join('') +
    person(pen, again ? 'aodai' : 'suit', { x: 1150, y: 590, h: 330, bust: true, pose: POSES.present,
          shadow: false }) +
    podium(pen, 1150, 592, 176, r.wood) +
    microphone(1140, 420, 44) +
    repeat(9, (i) => flowerPot(pen, 200 + i * 150, 652, 0.62, [FLOWERS[i % 4]!, FLOWERS[(i + 1) % 4]!],
          C.moss)) +
    lamp(pen, r, 250, 120, 0.8) + lamp(pen, r, 1350, 120, 0.8) +
    seated(pen, 690, 290, 118, 60, dark(r.accent, 0.1)) +
    seated(pen, 810, 410, 172, again ? 0 : 90, dark(r.accent, 0.24)) +
    seated(pen, 990, 600, 262, again ? 170 : 40, dark(r.accent, 0.38))
  );
}

/** One speaker large at the podium, the presidium small behind. */
function speaker(pen: Pen, r: Room, again: boolean): string {
  // prettier-ignore
  return (
    room(pen, r, 700) +
    redPanel(pen, 40, 0, 760, 640, 0.4) +
    pane(pen, r, 1010, 130, 230, 360) + pane(pen, r, 1320, 130, 230, 360) +
    [960, 1110, 1260, 1410].map((x) => person(pen, 'officer',
          { x, y: 830, h: 400, bust: true, pose: again ? POSES.write : POSES.clap })).join('') +
    table(pen, 860, 660, 690, 40, 140, C.blue, true) +
    [1030, 1190, 1350].map((x) => flowerPot(pen, x, 650, 0.42, FLOWERS)).join('') +
    beams(pen, r, [1010, 1320], 130, 230, 1000, -340) +
    person(pen, again ? 'suit' : 'aodai', { x: 560, y: 1330, h: 1120, shadow: false, view: 'side',
          pose: POSES.talk, build: again ? 'man' : 'woman', eyes: 'open', hair: again ? 'short' : 'bun' }) +
    podium(pen, 640, 1150, 500, r.wood) +
    microphone(700, 660, 130, -1) + microphone(640, 660, 110, -1) +
    flowerPot(pen, 270, 1040, 2.1, FLOWERS, C.jade) +
    flowerPot(pen, 960, 1060, 1.7, [C.yellow, C.white, C.coral], C.white)
  );
}

/** Delegates at long tables raising their voting cards. */
function vote(pen: Pen, r: Room, again: boolean): string {
  const card = rect(80, -812, 44, 62, C.red, 4) + rect(86, -804, 32, 6, C.straw);
  const roles = ['officer', 'worker', 'union', 'aodai', 'union'] as const;
  const some = roles.map((role, i) => {
    const up = (i + (again ? 1 : 0)) % 4 !== 3;
    return pen.stamp(
      figure(
        cast(pen.rng, role, {
          bust: true,
          pose: up ? POSES.raise : POSES.write,
          ...(up ? { carries: card } : {}),
        }),
      ),
    );
  });
  const row = (y: number, h: number, step: number, from: number, count: number): string =>
    repeat(count, (i) => some[(i * 3 + count) % 5]!(from + i * step, y + h * 0.46, h / 712)) +
    table(pen, -60, y + h * 0.02, 1720, h * 0.07, h * 0.3, r.accent, true);
  // prettier-ignore
  return (
    room(pen, r, 560) +
    repeat(4, (i) => pane(pen, r, 110 + i * 390, 70, 220, 300)) +
    beams(pen, r, [110, 500, 890, 1280], 70, 220, 1000) +
    row(520, 330, 190, 90, 8) +
    row(700, 450, 270, 150, 6) +
    row(900, 640, 400, again ? 60 : 210, 4) +
    flowerPot(pen, again ? 860 : 420, 912, 0.8, FLOWERS) + flowerPot(pen, 1240, 912, 0.7, FLOWERS)
  );
}

/** hoi-nghi: a union meeting in a hall. Takes the pen and the variant; returns the SVG. */
export function hoiNghi(pen: Pen, n: number): string {
  const r = roomFor(n, [0, 3, 2, 5, 2, 3]);
  const { form, again } = layoutOf(n);
  return pen.finish([hall, speaker, vote][form]!(pen, r, again) + glaze(pen, r), again);
}
