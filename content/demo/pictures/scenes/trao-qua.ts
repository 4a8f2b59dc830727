import { glaze, mist } from '../atmosphere.ts';
import { ground, sky } from '../backdrop.ts';
import { banner } from '../flags.ts';
import { flowerPot } from '../flowers.ts';
import { chair, table } from '../furniture.ts';
import { bag, envelope, gift } from '../goods.ts';
import { house } from '../houses.ts';
import { beams, curtain, pane, redPanel, room } from '../interior.ts';
import { layoutOf, moodFor } from '../mood.ts';
import { C, dark, mix } from '../palette.ts';
import type { Pen } from '../pen.ts';
import { POSES } from '../poses.ts';
import { roomFor } from '../rooms.ts';
import { repeat } from '../shapes.ts';
import { motorbike } from '../small-vehicles.ts';
import { person } from '../stage.ts';
import { banana, bush, palm } from '../trees.ts';
import type { Role } from '../wardrobe.ts';

const FLOWERS = [C.red, C.yellow, C.white, '#ee8fa6'];

/** Two people and one gift between them, colleagues clapping behind. */
function handing(pen: Pen, n: number, again: boolean): string {
  const r = roomFor(n, [1, 0, 0, 3, 0, 0]);
  const claps: Role[] = again
    ? ['worker', 'officer', 'union', 'worker', 'sewer', 'union']
    : ['sewer', 'worker', 'union', 'sewer', 'worker'];
  const spots = again ? [100, 285, 700, 900, 1310, 1490] : [110, 290, 800, 1310, 1490];
  // prettier-ignore
  return (
    room(pen, r, 660) + pane(pen, r, 60, 150, 210, 320) + pane(pen, r, 1330, 150, 210, 320) +
    banner(pen, 360, 60, 880, 120) + beams(pen, r, [60, 1330], 150, 210, 1000, again ? -240 : 160) +
    claps.map((role, i) => person(pen, role, { x: spots[i]!, y: 860, h: 530 * pen.rng.range(0.95, 1.03),
            pose: i % 3 === 1 ? POSES.folded : POSES.clap, hat: role === 'sewer' ? 'cloth'
            : 'none' })).join('') + mist(pen, 760, 500, r.wall[1], 0.35) +
    table(pen, 590, 830, 440, 50, 120, r.accent, true) + gift(690, 815, 120, C.jade, C.yellow) +
    gift(930, 818, 130, C.blue, C.yellow) + gift(812, 812, 110, C.yellow, C.red) +
    person(pen, again ? 'builder' : 'worker', { x: 1110, y: 1120, h: 880, view: 'side', flip: true,
          pose: POSES.take, build: again ? 'man' : 'woman', eyes: 'smile' }) +
    person(pen, 'union', { x: 480, y: 1120, h: 900, view: 'side', pose: POSES.give, build: again ? 'woman'
          : 'man', eyes: 'smile', holds: gift(232, -372, 176, C.red, C.yellow, 130) }) +
    flowerPot(pen, 140, 1030, 1.7, FLOWERS, C.jade) + flowerPot(pen, 1480, 1030, 1.7, FLOWERS, C.white)
  );
}

/** A line of recipients with their gifts before the red panel. */
function recipients(pen: Pen, n: number, again: boolean): string {
  const r = roomFor(n, [0, 2, 0, 0, 1, 0]);
  const roles: Role[] = again
    ? ['suit', 'worker', 'builder', 'sewer', 'worker', 'aodai']
    : ['union', 'sewer', 'worker', 'sewer', 'union'];
  const step = 1360 / roles.length;
  const h = again ? 620 : 690;
  const boxes = [C.red, C.jade, C.blue, C.yellow];
  // prettier-ignore
  return (
    room(pen, r, 700) + redPanel(pen, 260, 30, 1080, 560) +
    curtain(0, -10, 300, 720, dark(r.accent, 0.15), 1) +
    curtain(1600, -10, 300, 720, dark(r.accent, 0.15), -1) +
    roles.map((role, i) => {
      const end = i === 0 || i === roles.length - 1;
      const x = 120 + step * (i + 0.5);
      return person(pen, role, { x, y: 905 - (i % 2) * 14, h: h * pen.rng.range(0.96, 1.03), pose: end
            ? POSES.clap : { hands: [[-70, -396], [70, -396]], arm: 0.86 }, eyes: 'smile',
            ...(end ? {} : { holds: i % 2 ? gift(0, -350, 156, boxes[i % 4]!, C.straw, 118)
              : bag(0, -300, 130, C.red), carries: i % 2 ? envelope(24, -440, 70, -12) : '' }) });
    }).join('') +
    repeat(again ? 7 : 6, (i) => flowerPot(pen, 70 +
          i * (again ? 244 : 292), 1040, 1.25, [FLOWERS[i % 4]!, FLOWERS[(i + 1) % 4]!, C.white], C.moss))
  );
}

/** A visit at home: an old mother on her chair, gifts brought to the door. */
function visit(pen: Pen, n: number, again: boolean): string {
  const m = moodFor(n, [0, 0, 0, 0, 0, 2]);
  const sitting = {
    ...POSES.sitSide,
    hands: [
      [100, -262],
      [128, -270],
    ] as const,
  };
  // prettier-ignore
  return (
    sky(pen, m, 560) + palm(pen, 1450, 640, 520, mix(m.leaf, m.haze, 0.25)) +
    palm(pen, 120, 620, 430, mix(m.leaf, m.haze, 0.35)) +
    ground(pen, 600, mix(m.field, m.haze, 0.3), m.field) +
    house(pen, again ? 900 : 980, 720, 900, again ? '#bcd8cf' : '#f3dfae', C.brick, m.lamps) +
    ground(pen, 742, m.ground, dark(m.ground, 0.2)) +
    banana(pen, 200, 800, 460, m.leaf) + banana(pen, 70, 840, 380, dark(m.leaf, 0.1)) +
    flowerPot(pen, 620, 770, 0.9, FLOWERS, '#b5673e') +
    flowerPot(pen, 1330, 770, 0.9, FLOWERS, '#b5673e') + (again ? motorbike(1400, 850, 1.4, C.blue) : '') +
    person(pen, 'townsfolk', { x: 1390, y: again ? 900 : 880, h: again ? 400 : 520, view: 'side',
          flip: true, pose: POSES.clapSide, build: 'man' }) +
    chair(1130, 960, 330, C.wood, -1) + person(pen, 'elder',
        { x: 1130, y: 960, h: 700, view: 'side', flip: true, build: 'woman', pose: sitting,
          eyes: 'smile' }) +
    person(pen, 'union', { x: 720, y: 985, h: 690, view: 'side', build: 'woman',
          pose: { hands: [[150, -330], [178, -340]], lean: 16, nod: 4 }, eyes: 'smile', holds: again
          ? gift(236, -286, 150, C.red, C.yellow) : bag(226, -250, 150, C.red) }) +
    person(pen, again ? 'worker' : 'union', { x: 440, y: 980, h: 740, view: 'side', build: 'man',
          pose: POSES.carry, holds: gift(120, -350, 190, again ? C.blue : C.jade, C.yellow, 150) }) +
    bush(pen, 90, 1020, 300, dark(m.leaf, 0.08)) + bush(pen, 1560, 1020, 260, m.leaf)
  );
}

/** trao-qua: gifts handed over. Takes the pen and the variant; returns the SVG. */
export function traoQua(pen: Pen, n: number): string {
  const { form, again } = layoutOf(n);
  const light = form === 2 ? moodFor(n, [0, 0, 0, 0, 0, 2]) : roomFor(n, [1, 2, 0, 3, 1, 0]);
  return pen.finish([handing, recipients, visit][form]!(pen, n, again) + glaze(pen, light), again);
}
