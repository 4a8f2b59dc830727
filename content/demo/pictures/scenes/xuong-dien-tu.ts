import { glaze, mist } from '../atmosphere.ts';
import { cast } from '../casting.ts';
import { monitor } from '../equipment.ts';
import { beams, pane, room } from '../interior.ts';
import { layoutOf } from '../mood.ts';
import { C, light } from '../palette.ts';
import { W, type Pen } from '../pen.ts';
import { figure } from '../person.ts';
import { POSES } from '../poses.ts';
import { roomFor, type Room } from '../rooms.ts';
import { ceiling, circuit, technicians } from '../sets/clean-room.ts';
import { circle, ellipse, line, poly, rect, repeat, stroke } from '../shapes.ts';
import { person } from '../stage.ts';

/** A line seen square on, technicians behind the belt. */
function belt(pen: Pen, r: Room, again: boolean): string {
  const far = technicians(pen, true);
  const put = circuit(pen, C.jade);
  const xs = again ? [210, 600, 990, 1380] : [330, 800, 1270];
  const h = again ? 640 : 740;
  const farLine =
    repeat(9, (i) => far[i % 3]!(40 + i * 190, 560, 0.42)) +
    rect(0, 536, W, 20, C.white) +
    rect(0, 556, W, 60, C.stone, 0, 0.8) +
    repeat(12, (i) => put(60 + i * 140, 530, 0.45));
  // prettier-ignore
  return (
    room(pen, r, 600) + ceiling(pen, r) + repeat(4, (i) => pane(pen, r, 70 + i * 400, 130, 240, 190)) +
    farLine + mist(pen, 520, 340, r.wall[1], 0.55) +
    xs.map((x, i) => rect(x - 190, 470, 10, 280, C.stone) + rect(x - 230, 462, 190, 16, C.slate, 5) +
        poly([[x - 220, 478], [x - 50, 478], [x + 10, 760], [x - 270, 760]],
          pen.linear([[0, '#f4fdff', 0.4], [1, '#f4fdff', 0]])) +
        person(pen, 'tech', { x, y: 760 + h * 0.42, h, bust: true, pose: POSES.write, eyes: 'down',
            mask: (i + (again ? 1 : 0)) % 2 === 0 })).join('') +
    poly([[0, 730], [W, 730], [W, 816], [0, 816]], pen.linear([[0, '#526172'], [1, '#2f3b4b']])) +
    rect(0, 722, W, 12, C.stone) + rect(0, 812, W, 16, light(C.stone, 0.3)) +
    rect(0, 828, W, 180, pen.linear([[0, '#e3edf0'], [1, '#8fa6b5']])) +
    repeat(9, (i) => put(40 + i * 195, 776, 1.1)) +
    repeat(6, (i) => rect(60 + i * 280, 880, 200, 8, C.azure, 4, 0.5) +
        circle(40 + i * 280, 884, 8, i % 2 ? C.jade : C.red))
  );
}

/** One technician large, board under a magnifier lamp. */
function inspector(pen: Pen, r: Room, again: boolean): string {
  const far = technicians(pen, true);
  const put = circuit(pen, again ? C.blue : C.jade);
  // prettier-ignore
  return (
    room(pen, r, 520) + ceiling(pen, r) + repeat(3, (i) => pane(pen, r, 640 + i * 330, 110, 220, 240)) +
    repeat(8, (i) => far[i % 3]!(60 + i * 220, 700, 0.62)) + rect(0, 664, W, 100, C.stone, 0, 0.9) +
    mist(pen, 560, 420, r.wall[1], 0.5) +
    beams(pen, r, [640, 970, 1300], 110, 220, 900, -260) +
    monitor(pen, 1360, 800, 330) +
    person(pen, 'tech', { x: 470, y: 1260, h: 1180, bust: true, view: 'side', eyes: 'down', mask: !again,
          glasses: again, pose: { hands: [[208, -334], [262, -352]], lean: 8, nod: 12 } }) +
    rect(0, 800, W, 30, light(C.stone, 0.5)) + rect(0, 830, W, 180,
        pen.linear([[0, '#dfe9ee'], [1, '#7f97ab']])) +
    put(900, 760, 2.5) + put(1190, 784, 1.2) + put(1220, 772, 1.2) +
    line([826, 716], [900, 750], C.slate, 6) + line([902, 690], [930, 742], C.slate, 6) +
    stroke('M1120 800L1080 520L960 560', C.slate, 16) + circle(1080, 520, 16, C.ink) +
    ellipse(950, 572, 92, 34, C.slate) + ellipse(950, 576, 76, 25, '#eaf8fb') +
    poly([[874, 582], [1026, 582], [1090, 790], [760, 790]],
        pen.linear([[0, '#f6feff', 0.6], [1, '#f6feff', 0.05]])) +
    repeat(4, (i) => rect(80 + i * 74, 742, 60, 60, [C.azure, C.yellow, C.coral, C.mint][i]!, 6) +
        rect(80 + i * 74, 742, 60, 14, '#fff', 6, 0.4))
  );
}

/** The belt running into depth with technicians on both sides. */
function depth(pen: Pen, r: Room, again: boolean): string {
  const put = circuit(pen, again ? C.azure : C.jade);
  const vx = again ? 800 : 760;
  const at = (i: number): { s: number; y: number } => {
    const s = 1 / (1 + 0.5 * i);
    return { s, y: 380 + 720 * s };
  };
  const people = [0, 1, 2].map((i) =>
    pen.stamp(figure(cast(pen.rng, 'tech', { view: 'side', pose: POSES.desk, eyes: 'down', mask: i === 1 }))),
  );
  const pair = (i: number): string => {
    const { s, y } = at(i);
    return (
      people[i % 3]!(vx - 560 * s, y + 40 * s, s * 1.02) +
      people[(i + 1) % 3]!(vx + 560 * s, y + 40 * s, s * 1.02, true)
    );
  };
  const { s: s0 } = at(0);
  const { s: s9 } = at(9);
  const wide = (k: number, s: number): number => k * 340 * s;
  const top = (s: number): number => 380 + 400 * s;
  const surface = poly(
    [
      [vx - wide(1, s0), top(s0)],
      [vx + wide(1, s0), top(s0)],
      [vx + wide(1, s9), top(s9)],
      [vx - wide(1, s9), top(s9)],
    ],
    pen.linear([
      [0, '#6b7b8c'],
      [1, '#2f3b4b'],
    ]),
  );
  const sides =
    poly(
      [
        [vx - wide(1, s0), top(s0)],
        [vx - wide(1, s9), top(s9)],
        [vx - wide(1.16, s9), top(s9)],
        [vx - wide(1.16, s0), top(s0)],
      ],
      C.white,
    ) +
    poly(
      [
        [vx + wide(1, s0), top(s0)],
        [vx + wide(1, s9), top(s9)],
        [vx + wide(1.16, s9), top(s9)],
        [vx + wide(1.16, s0), top(s0)],
      ],
      C.mist,
    );
  const front =
    rect(
      vx - wide(1.16, s0),
      top(s0),
      wide(2.32, s0),
      400,
      pen.linear([
        [0, '#dce8ec'],
        [1, '#7890a4'],
      ]),
    ) + rect(vx - wide(1.16, s0), top(s0), wide(2.32, s0), 16, C.white);
  const boards = [6, 4.4, 3.2, 2.3, 1.6, 1, 0.5, 0.1]
    .map((i) => put(vx - 60 * at(i).s, top(at(i).s) - 20 * at(i).s, at(i).s * 2.4))
    .join('');
  // prettier-ignore
  return (
    room(pen, r, 452, vx) + ceiling(pen, r) + repeat(3, (i) =>
        pane(pen, r, 130 + i * 500, 130, 340, 220, 3)) +
    pair(6) + pair(5) + mist(pen, 440, 260, r.wall[1], 0.6) + pair(4) + pair(3) +
    mist(pen, 520, 260, r.wall[1], 0.3) +
    surface + sides + boards + pair(2) + pair(1) + front + rect(vx - 300, 880, 220, 12, C.azure, 6, 0.6) +
    circle(vx + 260, 886, 12, C.red) + circle(vx + 220, 886, 12, C.jade) +
    people[again ? 0 : 2]!(vx - 640, 1180, 1.14) + people[1]!(vx + 640, 1180, 1.14, true)
  );
}

/** xuong-dien-tu: an electronics line. Takes the pen and the variant; returns the SVG. */
export function xuongDienTu(pen: Pen, n: number): string {
  const r = roomFor(n, [1, 5, 2, 3, 0, 1]);
  const { form, again } = layoutOf(n);
  return pen.finish([belt, inspector, depth][form]!(pen, r, again) + glaze(pen, r), again);
}
