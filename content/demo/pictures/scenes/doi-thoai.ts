import { glaze, mist } from '../atmosphere.ts';
import { cast } from '../casting.ts';
import { banner } from '../flags.ts';
import { flowerPot } from '../flowers.ts';
import { chairBack, microphone, table } from '../furniture.ts';
import { beams, lamp, pane, redPanel, room } from '../interior.ts';
import { layoutOf } from '../mood.ts';
import { C, dark, light } from '../palette.ts';
import { sheet } from '../papers.ts';
import { W, type Pen } from '../pen.ts';
import { figure } from '../person.ts';
import { POSES } from '../poses.ts';
import { roomFor, type Room } from '../rooms.ts';
import { circle, ellipse, path, rect, repeat } from '../shapes.ts';
import { person, rowOfBacks } from '../stage.ts';
import { cup } from '../tableware.ts';
import type { Role } from '../wardrobe.ts';

const FLOWERS = [C.red, C.yellow, C.white, '#ee8fa6'];

/** A sheet of paper lying flat on the table. */
const note = (x: number, y: number, w: number): string =>
  path(
    `M${x - w / 2} ${y + w * 0.16}L${x - w * 0.36} ${y - w * 0.16}H${x + w * 0.36}L${x + w / 2} ${y + w * 0.16}Z`,
    C.white,
  ) +
  rect(x - w * 0.28, y - w * 0.06, w * 0.5, w * 0.03, C.stone) +
  rect(x - w * 0.3, y + w * 0.03, w * 0.56, w * 0.03, C.stone);

/** The large oval table with both sides around it. */
function roundTable(pen: Pen, r: Room, again: boolean): string {
  const back: Role[] = again
    ? ['worker', 'suit', 'union', 'suit', 'officer', 'worker']
    : ['worker', 'suit', 'union', 'officer', 'worker'];
  const step = 1040 / (back.length - 1);
  const tx = (i: number): number => 280 + i * step;
  const shade = dark(r.wood, 0.1);
  // prettier-ignore
  return (
    room(pen, r, 560) + banner(pen, 420, 50, 760, 110) + pane(pen, r, 80, 90, 250, 320) +
    pane(pen, r, 1270, 90, 250, 320) + beams(pen, r, [80, 1270], 90, 250, 900, again ? -160 : 220) +
    back.map((role, i) => { const lift = Math.abs(i - (back.length - 1) / 2) * 22;
          return person(pen, role, { x: tx(i), y: 810 +
            lift, h: 520, bust: true, pose: i === (again ? 2 : 1)
            ? { hands: [[-60, -380], [150, -480]], elbows: [1, 1] } : POSES.write, eyes: i % 2 ? 'open'
            : 'smile' }); }).join('') +
    ellipse(800, 850, 800, 190, '#0d1b33', 0.25) +
    path('M60 720A740 190 0 0 0 1540 720V800A740 190 0 0 1 60 800Z', shade) +
    ellipse(800, 720, 740, 186, light(r.wood, 0.24)) + ellipse(800, 716, 700, 168, light(r.wood, 0.34)) +
    ellipse(800, 712, 330, 72, dark(r.wood, 0.2)) + ellipse(800, 704, 320, 66, C.leaf) +
    flowerPot(pen, 640, 716, 0.62, FLOWERS) + flowerPot(pen, 800, 726, 0.74, FLOWERS, C.jade) +
    flowerPot(pen, 960, 716, 0.62, FLOWERS) +
    back.map((_, i) => { const x = tx(i); const y = 604 + Math.abs(x - 800) * 0.1;
          return note(x, y + 20, 90) + cup(x + 60, y + 24, 26) + microphone(x - 40, y + 26, 50);
          }).join('') +
    [300, 560, 1040, 1300].map((x, i) => note(x, 820 - Math.abs(i - 1.5) * 26, 120) +
        cup(x + 80, 822 - Math.abs(i - 1.5) * 26, 34)).join('') +
    rowOfBacks(pen, ['worker', 'sewer', 'worker', 'union'], 930, 560, again ? 360 : 420, again ? 100 : 170,
        { hat: 'none' }) + repeat(5, (i) => chairBack((again ? 100 : 170) +
          i * (again ? 360 : 420), 900, 270, 200, dark(r.accent, 0.2)))
  );
}

/** Two sides in profile across a long table. */
function acrossTable(pen: Pen, r: Room, again: boolean): string {
  const talk = {
    ...POSES.sitDesk,
    hands: [
      [60, -262],
      [170, -360],
    ] as const,
  };
  const seat = (x: number, way: number): string =>
    rect(x - way * 60 - 60, 690, 120, 22, C.slate, 8) +
    rect(x - way * 120 - 10, 480, 22, 230, C.slate, 8) +
    rect(x - way * 60 - 8, 710, 16, 240, C.slate);
  // prettier-ignore
  return (
    room(pen, r, 640) + redPanel(pen, 560, 30, 480, 420) + pane(pen, r, 120, 90, 290, 360) +
    pane(pen, r, 1190, 90, 290, 360) + lamp(pen, r, 460, 110, 0.9) + lamp(pen, r, 1140, 110, 0.9) +
    beams(pen, r, [120], 90, 290, 1000, 300) +
    (again ? person(pen, 'aodai', { x: 800, y: 800, h: 500, pose: POSES.write, eyes: 'down',
            carries: sheet(0, -400, 90, -6) }) : '') +
    `<g transform="translate(140 -56) scale(.9)">${person(pen, 'worker', { x: 330, y: 900, h: 720, view: 'side', pose: POSES.sitDesk, shadow: false })}</g><g transform="translate(30 -56) scale(.9)">${person(pen, 'officer', { x: 1270, y: 900, h: 720, view: 'side', flip: true, pose: POSES.sitDesk, shadow: false })}</g>` +
    mist(pen, 560, 300, r.wall[1], 0.2) + seat(280, 1) + seat(1320, -1) +
    person(pen, 'union', { x: 280, y: 950, h: 860, view: 'side', pose: talk, eyes: 'open', build: again
          ? 'man' : 'woman' }) + person(pen, 'suit', { x: 1320, y: 950, h: 860, view: 'side', flip: true,
          pose: POSES.sitDesk, eyes: 'smile', build: again ? 'woman' : 'man', glasses: true }) +
    ellipse(800, 965, 480, 30, '#0d1b33', 0.25) +
    path('M430 640L560 560H1040L1170 640Z', light(r.wood, 0.32)) + rect(430, 640, 740, 28, r.wood) +
    rect(500, 668, 600, 290, pen.linear([[0, dark(r.wood, 0.1)], [1, dark(r.wood, 0.35)]])) +
    note(560, 620, 120) + note(1040, 620, 120) + cup(690, 628, 44) + cup(910, 628, 44) +
    flowerPot(pen, 800, 610, 0.95, FLOWERS) + microphone(610, 628, 90, -1) + microphone(990, 628, 90)
  );
}

/** A worker stands up and speaks from the floor; the panel listens. */
function fromTheFloor(pen: Pen, r: Room, again: boolean): string {
  const panel = again ? [300, 520, 740, 960] : [420, 660, 900];
  const hand = pen.stamp(
    figure(
      cast(pen.rng, 'worker', { view: 'back', bust: true, pose: { ...POSES.raise, behind: 'none' } }),
      true,
    ),
  );
  // prettier-ignore
  return (
    room(pen, r, 600) + redPanel(pen, again ? 120 : 240, 30, 1080, 330, 0.5) +
    pane(pen, r, 1400, 90, 180, 330) + beams(pen, r, [1400], 90, 180, 1000, -420) +
    panel.map((x, i) => person(pen, i % 2 ? 'suit' : 'officer',
          { x, y: 700, h: 420, bust: true, pose: i === 1 ? POSES.write : POSES.folded,
            eyes: 'open' })).join('') + table(pen, panel[0]! - 160, 530, panel.length * 236 +
        90, 36, 150, C.blue, true) + panel.map((x) => flowerPot(pen, x + 110, 520, 0.4, FLOWERS) +
        cup(x - 60, 524, 26)).join('') +
    rowOfBacks(pen, ['worker', 'union', 'sewer', 'worker'], 780, 360, 170, again ? 20 : 90,
        { hat: 'none' }) + repeat(9, (i) => chairBack((again ? 20 : 90) + i * 170 +
          20, 752, 140, 160, dark(r.accent, 0.15))) +
    person(pen, 'worker', { x: again ? 1180 : 1120, y: 1240, h: 960, view: 'side', flip: true, build: again
          ? 'man' : 'woman', eyes: 'open', pose: { hands: [[70, -510], [180, -520]], elbows: [1, 1] },
          holds: rect(86, -572, 18, 74, C.ink, 8) + circle(95, -584, 19, C.slate), carries: again
          ? sheet(180, -528, 90, 8) : '' }) +
    rowOfBacks(pen, ['sewer', 'worker', 'union'], 980, 560, 300, again ? 60 : 130, { hat: 'none' }) +
    hand(again ? 420 : 330, 1290, 0.8) + rect(0, 994, W, 6, dark(r.floor[1], 0.4))
  );
}

/** doi-thoai: dialogue at the workplace. Takes the pen and the variant; returns the SVG. */
export function doiThoai(pen: Pen, n: number): string {
  const r = roomFor(n, [0, 1, 2, 4, 3, 0]);
  const { form, again } = layoutOf(n);
  return pen.finish([roundTable, acrossTable, fromTheFloor][form]!(pen, r, again) + glaze(pen, r), again);
}
