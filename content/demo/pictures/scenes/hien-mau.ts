import { glaze } from '../atmosphere.ts';
import { cast } from '../casting.ts';
import { flowerPot } from '../flowers.ts';
import { bed, chair, table } from '../furniture.ts';
import { beams, pane, room } from '../interior.ts';
import { layoutOf } from '../mood.ts';
import { C, dark, light, mix } from '../palette.ts';
import { paperStack } from '../papers.ts';
import { W, type Pen } from '../pen.ts';
import { figure } from '../person.ts';
import { POSES } from '../poses.ts';
import { roomFor, type Room } from '../rooms.ts';
import { circle, path, place, rect, repeat, stroke } from '../shapes.ts';
import { person } from '../stage.ts';
import { cup } from '../tableware.ts';

/** A heart with a drop in it, the emblem on the wall. */
const heart = (x: number, y: number, s: number, fill: string = C.red, drop: string = C.white): string =>
  place(
    path('M0 90C-120 0-110-90-50-90C-20-90 0-66 0-50C0-66 20-90 50-90C110-90 120 0 0 90Z', fill) +
      stroke('M-52-70C-76-64-80-38-72-18', light(fill, 0.5), 9) +
      path('M0-36C22-4 30 12 30 26A30 30 0 0 1-30 26C-30 12-22-4 0-36Z', drop),
    x,
    y,
    s,
  );

/** A stand with a blood bag and a tube ending at tx, ty. */
const drip = (x: number, y: number, h: number, tx: number, ty: number): string =>
  stroke(`M${x} ${y}V${y - h}M${x - 34} ${y}H${x + 34}M${x - 28} ${y - h}H${x + 28}`, C.stone, 8) +
  stroke(`M${x + 22} ${y - h + 110}C${x + 20} ${y - h + 240} ${tx} ${ty - 120} ${tx} ${ty}`, C.brick, 5) +
  rect(x + 2, y - h + 8, 50, 104, '#f4dcd4', 12) +
  rect(x + 2, y - h + 44, 50, 68, C.red, 12);

/** Somebody lying on their back, head towards -x; x, y is the feet end on the mattress. */
const lying = (pen: Pen, x: number, y: number, s: number, role: 'worker' | 'townsfolk' | 'officer'): string =>
  place(
    figure(
      cast(pen.rng, role, {
        view: 'side',
        pose: {
          hands: [
            [-78, -350],
            [40, -340],
          ],
          elbows: [1, 1],
        },
        eyes: 'smile',
      }),
    ),
    x,
    y,
    s,
    false,
    -90,
  );

/** A donor on the bed, the nurse beside. */
function onBed(pen: Pen, r: Room, again: boolean): string {
  // prettier-ignore
  return (
    room(pen, r, 640) + pane(pen, r, 90, 120, 260, 340) + heart(again ? 1040 : 540, 250, 1.4) +
    pane(pen, r, 1250, 120, 260, 340) + beams(pen, r, [90], 120, 260, 1000, 420) +
    (again ? bed(1000, 640, 520, 110, light(C.mint, 0.5)) + lying(pen, 1480, 628, 0.6, 'worker') +
        drip(1250, 760, 330, 1240, 640) : person(pen, 'medic',
          { x: 1380, y: 850, h: 560, hat: 'nurse', hatColor: C.white, pose: POSES.write,
            build: 'woman' })) +
    drip(620, 940, 520, 660, 760) +
    person(pen, 'medic', { x: 900, y: 900, h: 740, view: 'side', flip: true, hat: 'nurse',
          hatColor: C.white, mask: !again, eyes: 'down', build: again ? 'man' : 'woman', hair: again
          ? 'short' : 'bun', pose: { hands: [[150, -350], [190, -330]], lean: 12, nod: 10 } }) +
    bed(240, 780, 900, 170, again ? light(C.azure, 0.6) : C.mint) +
    lying(pen, 1110, 752, 1.04, again ? 'officer' : 'townsfolk') +
    path('M640 742C760 716 1000 720 1140 776L1140 830C1000 836 760 836 640 830Z', light(C.azure, 0.5)) +
    path('M900 724C1000 726 1090 744 1140 776L1140 830H930Z', '#10203a', 0.1) +
    table(pen, 1250, 850, 260, 40, 120, r.wood) +
    flowerPot(pen, 1330, 842, 0.9, [C.red, C.white, '#ee8fa6'], C.white) + cup(1440, 846, 44)
  );
}

/** Donors in reclining chairs in a row, squeezing a red ball. */
function chairs(pen: Pen, r: Room, again: boolean): string {
  const seat = (x: number, y: number, s: number, i: number): string =>
    place(
      path(
        'M-150 0L-190-330Q-186-366-150-362L-96-200L60-176L150-30L120-14L30-120L-120-120V0Z',
        i % 2 ? C.blue : C.jade,
      ) +
        path('M-190-330Q-186-366-150-362L-96-200L-130-196Z', '#fff', 0.2) +
        figure(
          cast(pen.rng, i % 2 ? 'worker' : 'townsfolk', {
            view: 'side',
            eyes: 'smile',
            pose: {
              hip: [-60, -196],
              lean: -14,
              hands: [
                [92, -262],
                [104, -270],
              ],
              feet: [
                [132, -30],
                [150, -40],
              ],
            },
          }),
        ) +
        rect(-40, -262, 170, 18, C.slate, 8) +
        rect(20, -250, 16, 130, C.slate) +
        circle(108, -282, 18, C.red),
      x,
      y,
      s,
    ) + drip(x + 190 * s, y + 6, 470 * s, x + 40 * s, y - 272 * s);
  const xs = again ? [230, 760, 1290] : [330, 1050];
  const s = again ? 1.02 : 1.36;
  // prettier-ignore
  return (
    room(pen, r, 620) + repeat(3, (i) => pane(pen, r, 110 + i * 540, 90, 260, 300)) +
    heart(again ? 560 : 510, 240, 0.8) + heart(again ? 1100 : 1050, 240, 0.8) +
    beams(pen, r, [110, 650, 1190], 90, 260, 1000) +
    person(pen, 'medic', { x: again ? 500 : 700, y: 880, h: again ? 560 : 640, hat: 'nurse',
          hatColor: C.white, build: 'woman', hair: 'bun', pose: POSES.hug,
          carries: rect(-70, -480, 120, 150, C.wood, 8) + rect(-60, -466, 100, 130, C.white, 3) +
          rect(-44, -440, 66, 8, C.red) + rect(-44, -416, 66, 6, C.stone) +
          rect(-44, -396, 50, 6, C.stone) }) +
    (again ? person(pen, 'medic', { x: 1020, y: 880, h: 580, view: 'side', pose: POSES.talk,
            build: 'man' }) : person(pen, 'medic', { x: 1420, y: 900, h: 640, view: 'side', flip: true,
            hat: 'nurse', hatColor: C.white, pose: POSES.desk, build: 'woman', eyes: 'down' })) +
    xs.map((x, i) => seat(x, again ? 960 : 980, s, i)).join('')
  );
}

/** The registration table with volunteers waiting, sleeves up. */
function register(pen: Pen, r: Room, again: boolean): string {
  // prettier-ignore
  return (
    room(pen, r, 640) + rect(300, 60, 1000, 380, pen.linear([[0, mix(C.red, C.white, 0.1)], [1, C.brick]]),
        12) + heart(800, 250, 1.35, C.white, C.red) + rect(360, 230, 240, 16, C.straw, 8, 0.8) +
    rect(1000, 230, 240, 16, C.straw, 8, 0.8) + pane(pen, r, 40, 120, 190, 330) +
    pane(pen, r, 1370, 120, 190, 330) +
    repeat(again ? 6 : 5, (i) => person(pen, (['worker', 'union', 'sewer', 'officer', 'student',
            'worker'] as const)[i]!, { x: 800 + i * 140, y: 850, h: 500, view: 'side', flip: true,
            hat: 'none', pose: i % 2 ? POSES.standSide : POSES.clapSide })) +
    person(pen, 'medic', { x: 330, y: 930, h: 660, view: 'side', hat: 'nurse', hatColor: C.white,
          build: 'woman', hair: 'bun', eyes: 'down', pose: { ...POSES.desk,
            hands: [[150, -350], [180, -356]] } }) + (again
        ? person(pen, 'union', { x: 150, y: 900, h: 640, pose: POSES.write }) : '') +
    chair(760, 990, 300, C.wood, -1) + person(pen, 'worker',
        { x: 760, y: 990, h: 660, view: 'side', flip: true, eyes: 'smile',
          pose: { ...POSES.sitDesk, hands: [[150, -270], [176, -276]] } }) +
    table(pen, 300, 790, 380, 60, 240, C.white, true) + paperStack(390, 778, 110, 5, [C.white, C.mist]) +
    rect(520, 726, 90, 50, C.slate, 6) + rect(530, 734, 70, 26, '#cfe9e4', 3) +
    stroke('M610 760Q640 790 660 744', C.ink, 6) + rect(626, 728, 70, 30, C.blue, 8) +
    flowerPot(pen, 150, 1040, 1.5, [C.red, C.white, C.yellow], C.jade) +
    rect(0, 990, W, 12, dark(r.floor[1], 0.3), 0, 0.3)
  );
}

/** hien-mau: giving blood. Takes the pen and the variant; returns the SVG. */
export function hienMau(pen: Pen, n: number): string {
  const r = roomFor(n, [1, 0, 2, 2, 4, 1]);
  const { form, again } = layoutOf(n);
  return pen.finish([onBed, chairs, register][form]!(pen, r, again) + glaze(pen, r), again);
}
