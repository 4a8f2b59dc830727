import { glaze, mist } from '../atmosphere.ts';
import { ground, ridge, sky } from '../backdrop.ts';
import { bunting, flag } from '../flags.ts';
import { flowerPot } from '../flowers.ts';
import { gift } from '../goods.ts';
import { house } from '../houses.ts';
import { layoutOf, moodFor, type Mood } from '../mood.ts';
import { C, dark, light, mix } from '../palette.ts';
import { H, type Pen } from '../pen.ts';
import { POSES } from '../poses.ts';
import { circle, dashes, path, poly, rect, repeat, stroke } from '../shapes.ts';
import { bicycle, motorbike } from '../small-vehicles.ts';
import { person } from '../stage.ts';
import { banana, bush, palm, tree } from '../trees.ts';

const FLOWERS = [C.red, C.yellow, C.white, '#ee8fa6'];

/** A large ceremonial key in figure space, bow at the left. */
const key = (x: number, y: number, s: number): string =>
  `<g transform="translate(${x} ${y}) scale(${s})"><circle cx="-70" cy="0" r="34" fill="none" stroke="${C.yellow}" stroke-width="18"/>${rect(-38, -9, 150, 18, C.yellow, 4)}${rect(66, 6, 16, 34, C.yellow, 3)}${rect(94, 6, 16, 26, C.yellow, 3)}${rect(-38, 2, 150, 7, '#8a4b10', 3, 0.3)}${path('M-20 0C-44 30-40 60-26 74L-14 40L0 72C6 40 0 16-4 0Z', C.red)}</g>`;

/** Village ground with hills and trees behind. */
const village = (pen: Pen, m: Mood, y: number): string =>
  sky(pen, m, y) +
  ridge(pen, y + 20, 200, mix(m.hill, m.haze, 0.6)) +
  mist(pen, y, 160, m.haze, 0.6) +
  ridge(pen, y + 50, 90, mix(m.leaf, m.haze, 0.35)) +
  ground(pen, y + 40, light(m.field, 0.1), dark(m.field, 0.15));

/** Cutting the ribbon before the door. */
function ribbon(pen: Pen, m: Mood, again: boolean): string {
  const knot = (x: number): string =>
    path(
      `M${x} 690C${x - 60} 650 ${x - 60} 730 ${x} 690C${x + 60} 650 ${x + 60} 730 ${x} 690L${x + 26} 770L${x} 740L${x - 26} 770Z`,
      C.red,
    ) + circle(x, 690, 13, dark(C.red, 0.25));
  // prettier-ignore
  return (
    village(pen, m, 520) + palm(pen, 1460, 680, 560, mix(m.leaf, m.haze, 0.1)) +
    tree(pen, 130, 700, 460, mix(m.leaf, m.haze, 0.08)) +
    house(pen, 800, 720, 1000, again ? '#c7dff0' : '#f6dfa8', again ? '#2f6aa3' : C.brick, m.lamps) +
    bunting(180, 300, 1420, 300, 40, 26, [C.red, C.yellow], 30) +
    ground(pen, 744, light(m.ground, 0.15), dark(m.ground, 0.2)) +
    poly([[700, 750], [900, 750], [1060, 1000], [540, 1000]], light(m.ground, 0.4), 0.7) +
    banana(pen, 1480, 800, 400, m.leaf) + flag(150, 860, 480, 180) +
    flowerPot(pen, 620, 790, 0.9, FLOWERS, C.jade) + flowerPot(pen, 980, 790, 0.9, FLOWERS, C.jade) +
    stroke('M250 700Q420 716 620 690T980 690T1350 700', C.red, 12) + knot(620) + knot(980) +
    person(pen, 'union', { x: 380, y: 920, h: 540, view: 'side', pose: POSES.clapSide, eyes: 'smile' }) +
    person(pen, again ? 'suit' : 'aodai', { x: 540, y: 940, h: 550, view: 'side',
          pose: { ...POSES.give, hands: [[110, -330], [140, -336]] }, eyes: 'smile' }) +
    person(pen, 'worker', { x: 800, y: 950, h: 560, eyes: 'smile', pose: POSES.write, build: 'man' }) +
    person(pen, 'townsfolk', { x: 920, y: 950, h: 520, eyes: 'smile', build: 'woman',
          pose: POSES.folded }) + person(pen, 'child',
        { x: 858, y: 968, h: 300, eyes: 'smile', pose: again ? POSES.cheer : POSES.clap }) +
    person(pen, 'union', { x: 1110, y: 935, h: 550, view: 'side', flip: true, pose: POSES.clapSide,
          eyes: 'smile' }) + person(pen, again ? 'elder' : 'worker',
        { x: 1260, y: 920, h: 530, view: 'side', flip: true, pose: POSES.clapSide, eyes: 'smile' }) +
    (again ? person(pen, 'worker', { x: 1400, y: 915, h: 540, view: 'side', flip: true,
            pose: POSES.clapSide }) : '') + bush(pen, 60, 1010, 320, m.leaf) +
    flowerPot(pen, 1500, 1020, 1.4, FLOWERS, '#b5673e')
  );
}

/** The key handed over, close. */
function keyHanded(pen: Pen, m: Mood, again: boolean): string {
  // prettier-ignore
  return (
    village(pen, m, 480) + tree(pen, again ? 1500 : 120, 700, 560, mix(m.leaf, m.haze, 0.1)) +
    house(pen, 820, 790, 1180, again ? '#f3cfae' : '#d5e6d2', again ? C.brick : '#b5563a', m.lamps) +
    ground(pen, 814, light(m.ground, 0.1), dark(m.ground, 0.25)) + flowerPot(pen, 620, 840, 0.9, FLOWERS) +
    flowerPot(pen, 1020, 840, 0.9, FLOWERS) +
    (again ? person(pen, 'elder', { x: 1400, y: 1060, h: 760, view: 'side', flip: true, eyes: 'smile',
            pose: POSES.clapSide, build: 'woman' }) : person(pen, 'townsfolk',
          { x: 1380, y: 1090, h: 800, view: 'side', flip: true, eyes: 'smile', build: 'woman',
            pose: POSES.clapSide })) + (again ? '' : person(pen, 'union',
          { x: 210, y: 1080, h: 800, view: 'side', pose: POSES.clapSide, eyes: 'smile', build: 'woman' })) +
    person(pen, 'worker', { x: 1130, y: 1250, h: 980, view: 'side', flip: true, shadow: false,
          eyes: 'smile', build: again ? 'woman' : 'man', pose: POSES.take }) +
    person(pen, 'child', { x: again ? 1340 : 1290, y: 1130, h: 560, view: 'side', flip: true,
          shadow: false, eyes: 'smile', pose: POSES.clapSide }) +
    person(pen, again ? 'suit' : 'union', { x: 480, y: 1250, h: 1000, view: 'side', shadow: false,
          eyes: 'smile', build: again ? 'man' : 'woman', pose: POSES.give, holds: key(226, -444, 1.1) }) +
    (again ? gift(160, 1000, 200, C.red, C.yellow) : '') + bush(pen, 40, 1030, 260, m.leaf)
  );
}

/** The house in its landscape, the family at home, neighbours arriving. */
function homestead(pen: Pen, m: Mood, again: boolean): string {
  const glow = m.lamps
    ? circle(
        again ? 1000 : 600,
        640,
        420,
        pen.radial([
          [0, '#ffd98a', 0.5],
          [1, '#ffd98a', 0],
        ]),
      )
    : '';
  const hx = again ? 1000 : 600;
  // prettier-ignore
  return (
    village(pen, m, 460) + palm(pen, hx - 420, 640, 460, mix(m.leaf, m.haze, 0.15)) +
    palm(pen, hx - 350, 650, 380, mix(m.leaf, m.haze, 0.2)) +
    tree(pen, hx + 430, 660, 400, mix(m.leaf, m.haze, 0.1)) + banana(pen, hx + 350, 690, 260, m.leaf) +
    house(pen, hx, 680, 620, '#f6dfa8', C.brick, m.lamps) + glow +
    path(`M${hx - 60} 706Q${hx + 60} 780 ${again ? 620 : 980} 850T${again ? 300 : 1320} ${H}H${again ? 760 : 860}Q${hx + 20} 860 ${hx + 60} 706Z`,
        light(m.ground, 0.2)) + flag(hx - 250, 720, 250, 110) +
    repeat(5, (i) => dashes(`M${again ? 40 : 1040} ${740 + i * 44}h${520 - i * 10}`, light(m.field, 0.35),
          7, 10 + i * 3, 16 + i * 4, 0.5)) +
    person(pen, 'townsfolk', { x: hx - 60, y: 760, h: 230, build: 'woman', pose: POSES.folded }) +
    person(pen, 'worker', { x: hx + 20, y: 764, h: 246, build: 'man', pose: POSES.wave }) +
    person(pen, 'child', { x: hx + 90, y: 776, h: 140, pose: POSES.cheer }) +
    bicycle(again ? 720 : 900, 900, 1.5, C.blue) +
    person(pen, 'union', { x: again ? 640 : 1000, y: 915, h: 430, view: 'side', flip: !again,
          pose: { ...POSES.point, hands: [[-34, -326], [130, -690]] }, eyes: 'smile' }) +
    person(pen, 'union', { x: again ? 480 : 1160, y: 940, h: 450, view: 'side', flip: !again,
          pose: POSES.carry, holds: gift(110, -372, 130, C.red, C.yellow), build: 'woman', hat: 'leaf' }) +
    (again ? motorbike(290, 950, 1.5, C.red) : person(pen, 'farmer',
          { x: 1330, y: 960, h: 450, view: 'side', flip: true, pose: POSES.walk })) +
    banana(pen, again ? 1500 : 110, 1010, 520, dark(m.leaf, 0.12)) +
    bush(pen, again ? 1250 : 330, 1020, 300, dark(m.leaf, 0.05))
  );
}

/** nha-mai-am: a new house handed over. Takes the pen and the variant; returns the SVG. */
export function nhaMaiAm(pen: Pen, n: number): string {
  const m = moodFor(n, [1, 0, 3, 4, 2, 0]);
  const { form, again } = layoutOf(n);
  return pen.finish(
    [ribbon, keyHanded, homestead][form]!(pen, m, again) + glaze(pen, m, !(m.orb && m.orb[0] > 800)),
    again && form !== 2,
  );
}
