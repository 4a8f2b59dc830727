import { glaze } from '../atmosphere.ts';
import { cast } from '../casting.ts';
import { board, monitor } from '../equipment.ts';
import { flowerPot } from '../flowers.ts';
import { chairBack, table } from '../furniture.ts';
import { beams, lamp, pane, room } from '../interior.ts';
import { layoutOf } from '../mood.ts';
import { C, dark, light } from '../palette.ts';
import { book, paperStack } from '../papers.ts';
import { W, type Pen } from '../pen.ts';
import { figure } from '../person.ts';
import { POSES } from '../poses.ts';
import { roomFor, type Room } from '../rooms.ts';
import { circle, line, path, rect, repeat, stroke } from '../shapes.ts';
import { person, rowOfBacks } from '../stage.ts';

/** A class from the back rows, the teacher at the board. */
function lesson(pen: Pen, r: Room, again: boolean): string {
  const raised = pen.stamp(
    figure(
      cast(pen.rng, 'worker', { view: 'back', bust: true, pose: { ...POSES.raise, behind: 'none' } }),
      true,
    ),
  );
  const desks = (y: number, step: number, shift: number, h: number): string =>
    repeat(
      5,
      (i) =>
        rect(shift + i * step - step * 0.46, y, step * 0.92, 16, light(r.wood, 0.3), 4) +
        rect(shift + i * step - step * 0.42, y + 16, step * 0.84, h, r.wood) +
        book(shift + i * step + step * 0.2, y - 6, step * 0.2, i % 2 ? C.red : C.blue),
    );
  // prettier-ignore
  return (
    room(pen, r, 620) + pane(pen, r, 40, 110, 210, 360) + pane(pen, r, 1350, 110, 210, 360) +
    board(330, 90, 940, 400, again ? '#f2f5f1' : C.moss) +
    beams(pen, r, [40, 1350], 110, 210, 1000, again ? -260 : 200) + lamp(pen, r, 140, 90, 0.6) +
    lamp(pen, r, 1460, 90, 0.6) +
    person(pen, again ? 'officer' : 'aodai', { x: again ? 1120 : 500, y: 740, h: 500, view: 'side',
          flip: again, pose: POSES.point, eyes: 'open' }) +
    table(pen, again ? 620 : 820, 650, 320, 34, 110, r.wood) +
    flowerPot(pen, again ? 690 : 900, 640, 0.6, [C.red, C.yellow, C.white], C.jade) +
    paperStack(again ? 860 : 1040, 642, 80, 4, [C.white, C.azure, C.coral]) +
    desks(716, 330, 140, 40) + rowOfBacks(pen, ['worker', 'student', 'officer', 'sewer'], 790, 360, 165,
        again ? 20 : 80) +
    desks(826, 420, 60, 60) + rowOfBacks(pen, ['student', 'worker', 'builder', 'student'], 920, 500, 250,
        again ? 130 : 40, { hat: 'none' }) + raised(again ? 330 : 1130, 1160, 0.74) +
    repeat(5, (i) => chairBack((again ? 150 : 60) + i * 380, 930, 260, 200, dark(r.accent, 0.2)))
  );
}

/** A trainer explains a machine to apprentices in the workshop. */
function workshop(pen: Pen, r: Room, again: boolean): string {
  const green = again ? C.azure : C.jade;
  const lathe =
    rect(420, 640, 800, 60, dark(green, 0.1), 8) +
    rect(450, 700, 740, 190, dark(green, 0.25), 6) +
    rect(440, 480, 190, 170, green, 12) +
    rect(440, 480, 60, 170, '#10203a', 12, 0.14) +
    circle(650, 560, 58, C.stone) +
    circle(650, 560, 36, C.slate) +
    repeat(3, (i) => rect(640 + i * 12, 530 + i * 20, 44, 14, C.slate, 3)) +
    rect(690, 546, 330, 28, light(C.stone, 0.3)) +
    rect(690, 562, 330, 12, C.slate, 0, 0.4) +
    rect(1020, 500, 150, 140, green, 10) +
    path('M1020 540L960 554V570L1020 584Z', C.slate) +
    rect(800, 590, 110, 54, C.slate, 6) +
    rect(834, 566, 34, 30, C.ink, 3) +
    circle(856, 664, 24, C.stone) +
    circle(856, 664, 10, C.slate) +
    rect(466, 510, 80, 46, '#cfe9e4', 4) +
    circle(570, 520, 10, C.red) +
    circle(570, 548, 10, C.yellow) +
    repeat(3, (i) => rect(480 + i * 240, 740, 180, 110, dark(green, 0.35), 6));
  // prettier-ignore
  return (
    room(pen, r, 700) + repeat(4, (i) => pane(pen, r, 60 + i * 400, 70, 270, 240)) +
    rect(1290, 380, 280, 210, dark(r.dado, 0.15), 6) +
    repeat(8, (i) => line([1320 + i * 32, 410], [1320 + i * 32, 470 + (i % 3) * 30], C.stone, 9) +
        circle(1320 + i * 32, 410, 9, i % 2 ? C.red : C.yellow)) +
    beams(pen, r, [60, 460, 860], 70, 270, 1000) +
    repeat(again ? 4 : 3, (i) => person(pen, i % 2 ? 'worker' : 'student',
          { x: 760 + i * (again ? 130 : 170), y: 800, h: 560 +
            (i % 2) * 20, pose: [POSES.folded, POSES.stand, POSES.chest, POSES.folded][i]!, eyes: 'open',
            hat: i === 1 ? 'cap' : 'none' })) +
    person(pen, 'worker', { x: 350, y: 850, h: 680, view: 'side',
          pose: { ...POSES.point, hands: [[-34, -326], [210, -480]] }, hat: 'cap', hatColor: C.red,
          build: again ? 'woman' : 'man', glasses: true, eyes: 'open' }) + lathe +
    person(pen, 'student', { x: 1370, y: 1010, h: 760, view: 'side', flip: true, pose: POSES.read,
          eyes: 'down', holds: book(128, -440, 110, C.blue, -8) }) +
    (again ? person(pen, 'worker', { x: 170, y: 1050, h: 720, view: 'back', pose: POSES.stand }) : '')
  );
}

/** A row of trainees at computers, the instructor leaning in. */
function computers(pen: Pen, r: Room, again: boolean): string {
  const small = [0, 1].map((i) =>
    pen.stamp(
      figure(cast(pen.rng, i ? 'worker' : 'student', { view: 'side', pose: POSES.sitDesk, eyes: 'open' })) +
        monitor(pen, 270, -226, 150) +
        rect(60, -226, 330, 14, light(r.wood, 0.25), 4) +
        rect(360, -214, 14, 214, dark(r.wood, 0.2)) +
        rect(-60, -150, 110, 16, C.slate, 6) +
        rect(-70, -330, 16, 190, C.slate, 6) +
        rect(-12, -136, 14, 136, C.slate),
    ),
  );
  const screen =
    rect(460, 60, 680, 330, C.white, 6) +
    rect(
      476,
      76,
      648,
      298,
      pen.linear([
        [0, '#e9f4f4'],
        [1, '#bcd9e4'],
      ]),
    ) +
    stroke('M540 320L660 250L760 280L880 180L1010 140', C.red, 10) +
    repeat(5, (i) => rect(540 + i * 104, 330 - i * 34, 56, 20 + i * 34, C.azure, 4, 0.6)) +
    circle(1040, 140, 20, C.yellow);
  // prettier-ignore
  return (
    room(pen, r, 520) + pane(pen, r, 60, 80, 280, 300) + pane(pen, r, 1260, 80, 280, 300) + screen +
    beams(pen, r, [60, 1260], 80, 280, 1000, again ? -240 : 180) +
    person(pen, again ? 'aodai' : 'officer', { x: 1150, y: 640, h: 390, view: 'side', flip: true,
          pose: POSES.point }) +
    repeat(5, (i) => small[i % 2]!(40 + i * 340, 700, 0.62)) +
    repeat(4, (i) => small[(i + 1) % 2]!((again ? 60 : -60) + i * 480, 830, 0.84)) +
    person(pen, 'worker', { x: again ? 640 : 420, y: 1290, h: 920, bust: true, view: 'side', eyes: 'open',
          glasses: again, pose: { hands: [[160, -356], [190, -360]], lean: 5, nod: 4 } }) +
    person(pen, 'union', { x: again ? 300 : 120, y: 1240, h: 940, bust: true, view: 'side',
          pose: { ...POSES.talk, lean: 10, hands: [[60, -380], [190, -470]] }, eyes: 'smile' }) +
    rect(0, 880, W, 24, light(r.wood, 0.3)) + rect(0, 904, W, 110, r.wood) +
    monitor(pen, again ? 1180 : 980, 880, 330) + rect(again ? 800 : 620, 862, 210, 18, C.stone, 6)
  );
}

/** dao-tao: training. Takes the pen and the variant; returns the SVG. */
export function daoTao(pen: Pen, n: number): string {
  const r = roomFor(n, [0, 2, 1, 4, 3, 5]);
  const { form, again } = layoutOf(n);
  return pen.finish([lesson, workshop, computers][form]!(pen, r, again) + glaze(pen, r), again && form === 1);
}
