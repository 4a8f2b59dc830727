import { glaze } from '../atmosphere.ts';
import { bookshelf } from '../equipment.ts';
import { flowerPot } from '../flowers.ts';
import { table } from '../furniture.ts';
import { beams, lamp, pane, room } from '../interior.ts';
import { layoutOf } from '../mood.ts';
import { C, dark, light, mix } from '../palette.ts';
import { book, paperStack } from '../papers.ts';
import { W, type Pen } from '../pen.ts';
import { POSES } from '../poses.ts';
import { roomFor, type Room } from '../rooms.ts';
import { circle, ellipse, poly, rect, repeat, type Point } from '../shapes.ts';
import { person } from '../stage.ts';
import { cup } from '../tableware.ts';

const SPINES = [C.red, C.blue, C.yellow, C.jade, C.white, C.coral, C.navy, C.azure];

/** A shared reading table before the shelves. */
function sharedTable(pen: Pen, r: Room, again: boolean): string {
  const xs = again ? [270, 620, 980, 1330] : [380, 800, 1220];
  const h = again ? 620 : 700;
  const held = (i: number): string => book(0, -430, 150, SPINES[(i * 2) % 8]!);
  // prettier-ignore
  return (
    room(pen, r, 640) + bookshelf(pen, 40, 80, 440, 520, 4, r.wood, SPINES) +
    pane(pen, r, 580, 80, 440, 430, 2) + bookshelf(pen, 1120, 80, 440, 520, 4, r.wood, SPINES) +
    beams(pen, r, [580, 800], 80, 220, 1000, again ? -260 : 220) + lamp(pen, r, 400, 170, 0.9) +
    lamp(pen, r, 1200, 170, 0.9) +
    person(pen, 'townsfolk', { x: again ? 1180 : 330, y: 700, h: 400, view: 'back',
          pose: { ...POSES.raise, behind: 'none' } }) +
    xs.map((x, i) => person(pen, (['worker', 'student', 'union', 'sewer'] as const)[i]!,
          { x, y: 780 + h * 0.45, h, bust: true, hat: 'none', eyes: 'down', glasses: i === 1,
            pose: { hands: [[-64, -420], [64, -420]], arm: 0.86, nod: 4 }, holds: held(i) })).join('') +
    table(pen, -60, 870, 1720, 120, 200, r.wood) + paperStack(160, 850, 150, 6, [C.red, C.blue, C.straw]) +
    paperStack(1440, 850, 150, 8, [C.jade, C.white, C.coral]) + cup(xs[0]! + 190, 846, 44) +
    cup(xs[1]! + 180, 846, 44, C.mint) + flowerPot(pen, again ? 800 : 600, 846, 0.7,
        [C.red, C.white, C.yellow], C.white)
  );
}

/** One reader in the window seat. */
function windowSeat(pen: Pen, r: Room, again: boolean): string {
  // prettier-ignore
  return (
    room(pen, r, 760) + pane(pen, r, 420, 60, 820, 600, 3) +
    bookshelf(pen, -40, 60, 340, 700, 5, r.wood, SPINES) +
    bookshelf(pen, 1360, 60, 300, 700, 5, r.wood, SPINES) +
    beams(pen, r, [420, 700, 970], 60, 260, 1000, again ? 240 : -240) +
    rect(340, 720, 980, 60, light(r.accent, 0.25), 26) + rect(340, 772, 980, 150, r.wood) +
    repeat(3, (i) => rect(364 + i * 320, 790, 296, 114, dark(r.wood, 0.2), 6)) +
    rect(360, 520, 190, 220, light(r.accent, 0.5), 50) +
    rect(372, 590, 140, 150, mix(C.coral, C.white, 0.2), 36) +
    person(pen, again ? 'student' : 'worker', { x: 640, y: 960, h: 980, view: 'side', shadow: false,
          eyes: 'down', build: again ? 'man' : 'woman', glasses: again,
          pose: { hip: [-60, -190], lean: -6, hands: [[92, -330], [130, -340]], elbows: [1, 1],
            feet: [[250, -176], [300, -180]], nod: 12 } }) +
    book(764, 486, 210, again ? C.blue : C.red, -8) +
    (again ? person(pen, 'child', { x: 1190, y: 1010, h: 560, view: 'side', flip: true, eyes: 'down',
            pose: { ...POSES.read } , carries: book(112, -440, 150, C.yellow, -8) })
        : paperStack(1200, 720, 150, 7, [C.jade, C.yellow, C.white, C.blue]) + cup(1080, 722, 56)) +
    flowerPot(pen, 250, 1020, 1.5, [C.leaf, C.jade, C.mint], C.white) +
    (again ? '' : flowerPot(pen, 1450, 1030, 1.5, [C.red, C.white, C.yellow], C.jade))
  );
}

/** Between two shelves running into depth. */
function aisle(pen: Pen, r: Room, again: boolean): string {
  const at = (s: number, t: number, k: number): Point => [800 + s * 860 * t, 470 + (k - 0.5) * 1160 * t];
  const shelf = (s: number): string => {
    const wallD = poly([at(s, 0.22, 0), at(s, 1.02, 0), at(s, 1.02, 1), at(s, 0.22, 1)], dark(r.wood, 0.38));
    const cells = repeat(5, (row) => {
      const k0 = 0.04 + row * 0.19;
      return (
        repeat(15, (i) => {
          const u = (v: number): number => 0.22 * (1.02 / 0.22) ** (v / 15);
          const a = u(i + 0.06);
          const b = u(i + 0.9);
          if (pen.rng.chance(0.08)) return '';
          const top = k0 + 0.02 + pen.rng.range(0, 0.05);
          return poly(
            [at(s, a, top), at(s, b, top), at(s, b, k0 + 0.17), at(s, a, k0 + 0.17)],
            mix(pen.rng.pick(SPINES), r.lamps ? C.navy : r.wall[1], 0.34 - i * 0.02),
          );
        }) +
        poly(
          [at(s, 0.22, k0 + 0.17), at(s, 1.02, k0 + 0.17), at(s, 1.02, k0 + 0.19), at(s, 0.22, k0 + 0.19)],
          light(r.wood, 0.12),
        )
      );
    });
    return wallD + cells;
  };
  // prettier-ignore
  return (
    room(pen, r, 600) + pane(pen, r, 650, 220, 300, 330, 2) +
    circle(800, 390, 420, pen.radial([[0, r.beam, 0.6], [1, r.beam, 0]])) + shelf(-1) + shelf(1) +
    poly([[650, 600], [950, 600], [1300, 1000], [300, 1000]], r.beam, 0.22) + lamp(pen, r, 800, 110, 0.7) +
    person(pen, 'student', { x: 850, y: 720, h: 310, view: 'back' }) +
    person(pen, again ? 'union' : 'worker', { x: 470, y: 960, h: 700, view: 'side', flip: true,
          hat: 'none', eyes: 'open', pose: { hands: [[150, -620], [120, -360]], elbows: [1, 1] },
          holds: rect(150, -700, 34, 100, C.red, 3) }) +
    person(pen, again ? 'elder' : 'aodai', { x: 1130, y: 985, h: 720, view: 'side', flip: !again,
          eyes: 'down', pose: POSES.read, carries: book(116, -440, 150, again ? C.jade : C.blue, -8) }) +
    (again ? person(pen, 'child', { x: 800, y: 940, h: 400, view: 'front', eyes: 'down',
            pose: { hands: [[-64, -420], [64, -420]], arm: 0.86 }, holds: book(0, -430, 170, C.yellow) })
        : ellipse(760, 960, 130, 16, '#0d1b33', 0.15) + rect(690, 880, 140, 76, r.wood, 6) +
        repeat(5, (i) => rect(704 + i * 24, 820 + (i % 2) * 8, 20, 66 - (i % 2) * 8, SPINES[i]!, 2))) +
    rect(0, 996, W, 4, C.ink, 0, 0.1)
  );
}

/** thu-vien: reading. Takes the pen and the variant; returns the SVG. */
export function thuVien(pen: Pen, n: number): string {
  const r = roomFor(n, [1, 0, 3, 4, 5, 2]);
  const { form, again } = layoutOf(n);
  return pen.finish([sharedTable, windowSeat, aisle][form]!(pen, r, again) + glaze(pen, r), again);
}
