import { glaze } from '../atmosphere.ts';
import { skyline } from '../backdrop.ts';
import { bookshelf, monitor } from '../equipment.ts';
import { flowerPot } from '../flowers.ts';
import { table } from '../furniture.ts';
import { beams, lamp, pane, room } from '../interior.ts';
import { layoutOf } from '../mood.ts';
import { C, dark, light, mix } from '../palette.ts';
import { paperStack, sheet } from '../papers.ts';
import { W, type Pen } from '../pen.ts';
import { POSES } from '../poses.ts';
import { roomFor, type Room } from '../rooms.ts';
import { circle, ellipse, path, rect, repeat, star, stroke } from '../shapes.ts';
import { person } from '../stage.ts';
import { cup } from '../tableware.ts';

const BINDERS = [C.blue, C.red, C.jade, C.yellow, C.white, C.navy];

/** A desk lamp with its pool of light. */
const deskLamp = (pen: Pen, x: number, y: number, color: string): string =>
  circle(
    x + 80,
    y - 60,
    190,
    pen.radial([
      [0, '#ffe7a8', 0.6],
      [1, '#ffe7a8', 0],
    ]),
  ) +
  stroke(`M${x} ${y}L${x - 24} ${y - 120}L${x + 50} ${y - 180}`, C.slate, 9) +
  path(`M${x + 26} ${y - 200}L${x + 84} ${y - 176}L${x + 104} ${y - 120}L${x + 20} ${y - 146}Z`, color) +
  ellipse(x, y, 44, 9, C.slate);

/** One officer at work behind the desk. */
function atDesk(pen: Pen, r: Room, again: boolean): string {
  // prettier-ignore
  return (
    room(pen, r, 680) + pane(pen, r, 620, 70, 620, 430, 3) +
    bookshelf(pen, 60, 80, 420, 580, 4, r.wood, BINDERS) +
    beams(pen, r, [620, 930], 70, 300, 1000, again ? -300 : 260) +
    (again ? rect(1340, 110, 180, 240, r.wood, 4) + rect(1354, 124, 152, 212, C.white) +
        path('M1370 320L1420 230L1450 270L1490 190V320Z', C.mint) +
        circle(1400, 180, 20, C.yellow) : star(1420, 210, 70, C.yellow) +
        `<circle cx="1420" cy="214" r="110" fill="none" stroke="${C.red}" stroke-width="16"/>`) +
    rect(690, 400, 220, 420, C.slate, 40) +
    person(pen, again ? 'aodai' : 'officer', { x: 800, y: 1210, h: 920, bust: true, glasses: !again,
          eyes: 'down', build: again ? 'woman' : 'man',
          pose: { hands: [[-120, -376], [70, -372]], arm: 0.94, nod: 4 } }) +
    table(pen, 200, 850, 1240, 110, 200, r.wood) + monitor(pen, 1120, 830, 330, true) +
    paperStack(420, 830, 190, 9, [C.white, C.straw, C.mist, C.white, C.rose]) +
    paperStack(420, 740, 170, 3, [C.blue, C.red]) +
    `<g transform="translate(760 815) scale(1 .42)">${sheet(0, 0, 190, 6)}</g>` +
    `<g transform="translate(610 825) scale(1 .42)">${sheet(0, 0, 180, -14)}</g>` + cup(950, 834, 54) +
    deskLamp(pen, 270, 834, r.accent) + (again ? flowerPot(pen, 1350, 836, 0.8, [C.red, C.white, C.yellow],
          C.jade) : '') +
    flowerPot(pen, 1500, 1020, 1.8, [C.leaf, C.jade, C.mint], C.white) +
    flowerPot(pen, 90, 1020, 1.5, [C.leaf, C.moss, C.jade], C.red)
  );
}

/** Two colleagues over one paper by the window, the city outside. */
function byWindow(pen: Pen, r: Room, again: boolean): string {
  const view = pen.clipped(
    rect(120, 60, 1360, 560, '#000'),
    rect(
      120,
      60,
      1360,
      560,
      pen.linear([
        [0, r.pane[0]],
        [1, r.pane[1]],
      ]),
    ) +
      skyline(pen, 620, 360, mix(r.pane[0], r.lamps ? C.azure : C.slate, 0.3), r.lamps) +
      rect(
        120,
        480,
        1360,
        140,
        pen.linear([
          [0, r.pane[1], 0],
          [1, r.pane[1], 0.8],
        ]),
      ),
  );
  const frame =
    repeat(5, (i) => rect(112 + i * 340, 50, 16, 580, r.frame)) +
    rect(100, 44, 1400, 18, r.frame) +
    rect(90, 616, 1420, 24, light(r.frame, 0.2));
  // prettier-ignore
  return (
    room(pen, r, 760) + view + frame + beams(pen, r, [140, 820], 60, 320, 1000, again ? 200 : -200) +
    rect(60, 640, 500, 18, r.wood) + repeat(9, (i) =>
        rect(90 + i * 48, 560 - (i % 3) * 8, 38, 80 + (i % 3) * 8, BINDERS[i % 6]!, 3)) +
    flowerPot(pen, 1400, 616, 0.9, [C.leaf, C.jade, C.mint], C.white) +
    person(pen, again ? 'union' : 'aodai', { x: 1000, y: 1270, h: 1040, view: 'side', flip: true,
          shadow: false, eyes: 'down', build: 'woman',
          pose: { hands: [[70, -430], [170, -440]], nod: 10 } }) +
    person(pen, 'officer', { x: 560, y: 1280, h: 1080, view: 'side', shadow: false, eyes: 'down',
          build: 'man', glasses: again, pose: { hands: [[130, -420], [200, -470]], nod: 10 },
          holds: `<g transform="translate(196 -470)">${sheet(0, 0, 130, 10, 5)}</g>` }) +
    (again ? person(pen, 'worker', { x: 1330, y: 1180, h: 900, view: 'side', flip: true, shadow: false,
            pose: POSES.standSide, eyes: 'smile' }) : '') +
    rect(-20, 900, 330, 30, light(r.wood, 0.3)) + rect(-20, 930, 330, 90, r.wood) +
    paperStack(120, 900, 170, 7, [C.white, C.straw, C.mist, C.red]) + cup(250, 900, 56)
  );
}

/** The counter where workers hand in their papers. */
function frontDesk(pen: Pen, r: Room, again: boolean): string {
  const clerks = again ? [340, 800, 1260] : [480, 1120];
  const h = again ? 600 : 660;
  // prettier-ignore
  return (
    room(pen, r, 640) + bookshelf(pen, 70, 110, 420, 440, 3, r.wood, BINDERS) +
    bookshelf(pen, 1110, 110, 420, 440, 3, r.wood, BINDERS) +
    rect(600, 100, 400, 150, pen.linear([[0, C.red], [1, C.brick]]), 8) + star(800, 172, 44, C.yellow) +
    lamp(pen, r, 330, 90, 0.7) + lamp(pen, r, 1270, 90, 0.7) + pane(pen, r, 640, 300, 320, 240) +
    clerks.map((x, i) => person(pen, i % 2 ? 'aodai' : 'officer',
          { x, y: 640 + h * 0.45, h, bust: true, eyes: 'smile', pose: i % 2 ? POSES.chest
            : POSES.write })).join('') +
    clerks.map((x) => monitor(pen, x + 170, 640, 190, true)).join('') +
    rect(0, 636, W, 34, light(r.wood, 0.3)) + rect(0, 670, W, 250,
        pen.linear([[0, r.wood], [1, dark(r.wood, 0.35)]])) +
    repeat(7, (i) => rect(30 + i * 230, 700, 200, 190, light(r.wood, 0.15), 6, 0.35)) +
    clerks.map((x) => paperStack(x - 170, 636, 110, 5, [C.white, C.mist, C.straw]) +
        cup(x - 70, 636, 30)).join('') +
    clerks.map((x, i) => person(pen, (['worker', 'sewer', 'builder'] as const)[i]!,
          { x: x + 40, y: 1080, h: 680, view: i === 1 ? 'side' : 'back', flip: true, hat: 'none',
            pose: i === 1 ? { hands: [[100, -430], [150, -440]], elbows: [1, 1] } : POSES.stand,
            ...(i === 1 ? { holds: sheet(150, -450, 90, -8) } : {}) })).join('') +
    (again ? person(pen, 'townsfolk', { x: 1080, y: 1100, h: 680, view: 'side', pose: POSES.read,
            holds: sheet(116, -440, 90, -8) }) : person(pen, 'worker',
          { x: 820, y: 1100, h: 690, view: 'side', pose: POSES.read, eyes: 'down',
            holds: sheet(116, -440, 96, -8) })) + flowerPot(pen, 110, 1030, 1.5, [C.leaf, C.jade, C.mint],
        C.white) + flowerPot(pen, 1500, 1030, 1.5, [C.leaf, C.jade, C.mint], C.white)
  );
}

/** van-phong: the union office. Takes the pen and the variant; returns the SVG. */
export function vanPhong(pen: Pen, n: number): string {
  const r = roomFor(n, [2, 0, 1, 5, 4, 3]);
  const { form, again } = layoutOf(n);
  return pen.finish([atDesk, byWindow, frontDesk][form]!(pen, r, again) + glaze(pen, r), again);
}
