import { glaze, mist } from '../atmosphere.ts';
import { ground, sky } from '../backdrop.ts';
import { bunting, flag, lantern } from '../flags.ts';
import { flowerPot } from '../flowers.ts';
import { basket } from '../goods.ts';
import { tubeHouse } from '../houses.ts';
import { layoutOf, moodFor, type Mood } from '../mood.ts';
import { C, dark, light, mix } from '../palette.ts';
import { H, W, type Pen } from '../pen.ts';
import { POSES } from '../poses.ts';
import { alleyWall, facade, WALLS } from '../sets/street.ts';
import { poly, rect, repeat } from '../shapes.ts';
import { bicycle, motorbike } from '../small-vehicles.ts';
import { person } from '../stage.ts';
import { bush, palm, tree } from '../trees.ts';

/** A street in depth, flags leaning out on both sides. */
function street(pen: Pen, m: Mood, again: boolean): string {
  const steps = again ? [0.12, 0.2, 0.31, 0.46, 0.7, 1.08] : [0.1, 0.17, 0.27, 0.41, 0.62, 0.98];
  const tall = (i: number): number => 0.62 + ((i * 7) % 4) * 0.1;
  const side = (s: number): string =>
    steps
      .slice(0, -1)
      .map((t, i) =>
        facade(
          pen,
          m,
          s,
          t,
          steps[i + 1]!,
          tall(i + (s > 0 ? 2 : 0)),
          mix(WALLS[(i * 2 + (s > 0 ? 1 : 0)) % 6]!, m.haze, 0.45 - i * 0.09),
        ),
      )
      .join('');
  const flags = steps
    .slice(0, -1)
    .map((t) =>
      [-1, 1]
        .map((s) =>
          flag(
            800 + s * 860 * (t + 0.05),
            560 + 440 * (t + 0.05) - 330 * (t + 0.05),
            330 * (t + 0.06),
            210 * (t + 0.06),
            -s * 24,
            -s,
          ),
        )
        .join(''),
    )
    .join('');
  // prettier-ignore
  return (
    sky(pen, m, 560) + mist(pen, 540, 200, m.haze, 0.7) +
    tree(pen, 800, 590, 130, mix(m.leaf, m.haze, 0.3)) +
    ground(pen, 560, light(m.ground, 0.2), dark(m.ground, 0.2)) +
    poly([[800, 560], [1440, H], [160, H]], pen.linear([[0, mix('#9aa4ab', m.haze, 0.3)],
            [1, mix('#66717c', m.ground, 0.3)]])) + repeat(5, (i) =>
        poly([[797 - i * 3, 600 + i * i * 22], [803 + i * 3, 600 + i * i * 22],
            [806 + i * 4, 616 + i * i * 25], [794 - i * 4, 616 + i * i * 25]], C.white, 0.7)) +
    side(-1) + side(1) + flags + bunting(330, 250, 1270, 250, 34, 22, [C.red, C.yellow], 30) +
    bunting(560, 400, 1040, 400, 20, 16, [C.red, C.yellow], 18) +
    person(pen, 'townsfolk', { x: 700, y: 720, h: 180, view: 'back' }) +
    person(pen, 'townsfolk', { x: 900, y: 740, h: 190 }) + motorbike(again ? 960 : 1010, 850, 1.2, C.blue) +
    (again ? person(pen, 'aodai', { x: 560, y: 960, h: 480, view: 'side', pose: POSES.walk }) +
        person(pen, 'child', { x: 680, y: 968, h: 280, view: 'side', pose: POSES.walk,
            carries: flag(116, -390, 200, 150) }) : bicycle(610, 930, 1.9, C.jade) +
        basket(pen, 500, 800, 120, [C.red, C.yellow, '#ee8fa6']) +
        person(pen, 'aodai', { x: 780, y: 960, h: 500, view: 'side', flip: true, wear: { top: C.white },
            hat: 'leaf', pose: POSES.push }))
  );
}

/** House fronts square on, a flag at every door. */
function fronts(pen: Pen, m: Mood, again: boolean): string {
  const widths = again ? [230, 190, 260, 210, 240, 200, 270] : [200, 240, 190, 250, 210, 260, 250];
  let x = 0;
  const houses = widths
    .map((w, i) => {
      const left = x;
      x += w;
      return (
        tubeHouse(
          pen,
          left,
          770,
          w - 4,
          430 + ((i * 97 + (again ? 60 : 0)) % 230),
          mix(WALLS[(i + (again ? 2 : 0)) % 6]!, m.haze, 0.12),
          m.lamps,
        ) + flag(left + w * 0.12, 690, 250, 150, 14)
      );
    })
    .join('');
  // prettier-ignore
  return (
    sky(pen, m, 560) + tree(pen, again ? 300 : 1240, 420, 330, mix(m.leaf, m.haze, 0.4)) + houses +
    bunting(-20, 150, 820, 130, 50, 20, [C.red, C.yellow], 32) +
    bunting(780, 130, 1620, 150, 50, 20, [C.red, C.yellow], 32) +
    rect(0, 768, W, 50, light(m.ground, 0.25)) + rect(0, 814, W, 10, dark(m.ground, 0.2)) +
    rect(0, 824, W, H, pen.linear([[0, mix('#8a949c', m.ground, 0.3)],
            [1, mix('#59636e', m.ground, 0.25)]])) + repeat(6, (i) =>
        rect(40 + i * 290, 934, 150, 10, C.white, 0, 0.65)) +
    flowerPot(pen, 250, 810, 0.7, [C.red, C.yellow], '#b5673e') +
    flowerPot(pen, 900, 810, 0.7, [C.yellow, C.orange], C.blue) +
    flowerPot(pen, 1340, 810, 0.7, [C.red, C.white], '#b5673e') +
    person(pen, 'elder', { x: 1130, y: 806, h: 270, pose: POSES.stand }) +
    person(pen, 'child', { x: 1220, y: 808, h: 180, pose: POSES.wave }) +
    (again ? motorbike(470, 930, 2.2, C.red) + person(pen, 'worker',
          { x: 455, y: 936, h: 480, view: 'side', hat: 'helmet', hatColor: C.blue, shadow: false,
            pose: POSES.ride }) + person(pen, 'aodai', { x: 900, y: 900, h: 380, view: 'side', flip: true,
            pose: POSES.walk }) : bicycle(520, 950, 2.2, C.blue) +
        person(pen, 'aodai', { x: 500, y: 940, h: 470, view: 'side', shadow: false, hat: 'leaf',
            wear: { top: C.white }, pose: POSES.pedal }) +
        person(pen, 'worker', { x: 880, y: 900, h: 380, view: 'side', flip: true, pose: POSES.walk })) +
    bush(pen, 1580, 1020, 260, m.leaf) + (again ? palm(pen, 1500, 830, 620, m.leaf) : '')
  );
}

/** An alley hung with flags and lanterns. */
function alley(pen: Pen, m: Mood, again: boolean): string {
  // prettier-ignore
  return (
    sky(pen, m, 560) + mist(pen, 560, 220, m.haze, 0.6) +
    tree(pen, 800, 640, 300, mix(m.leaf, m.haze, 0.3)) +
    rect(0, 630, W, H, pen.linear([[0, light(m.ground, 0.2)], [1, dark(m.ground, 0.25)]])) +
    repeat(6, (i) => rect(0, 660 + i * i * 10 + i * 14, W, 3 + i, dark(m.ground, 0.3), 0, 0.25)) +
    alleyWall(pen, m, -1) + alleyWall(pen, m, 1) +
    [[560, 300, 0.5], [430, 260, 0.75], [230, 190, 1.15]].map(([x, y, s]) =>
        flag(x! - 40 * s!, y! + 190 * s!, 240 * s!, 190 * s!, 26) +
        flag(1600 - x! + 40 * s!, y! + 190 * s!, 240 * s!, 190 * s!, -26, -1)).join('') +
    bunting(230, 90, 1370, 90, 60, 26, [C.red, C.yellow, C.red, C.white], 36) +
    bunting(470, 240, 1130, 240, 36, 20, [C.red, C.yellow], 24) +
    [420, 610, 800, 990, 1180].map((x, i) => lantern(pen, x, 150 +
          [0, 54, 76, 54, 0][i]!, 40, i % 2 ? C.orange : C.red, m.lamps)).join('') +
    person(pen, 'townsfolk', { x: 830, y: 700, h: 190, view: 'back' }) +
    person(pen, 'elder', { x: again ? 1090 : 520, y: 830, h: 340, pose: POSES.folded }) +
    person(pen, again ? 'worker' : 'aodai', { x: 700, y: 930, h: 500, view: 'back',
          ...(again ? {} : { wear: { top: C.red } }) }) +
    person(pen, 'child', { x: 860, y: 936, h: 310, view: 'back', pose: { ...POSES.wave, behind: 'none' },
          carries: flag(138, -690, 190, 150) }) + (again ? bicycle(420, 950, 1.9, C.blue)
        : motorbike(1130, 930, 1.8, C.jade)) + flowerPot(pen, 150, 1020, 1.4, [C.red, C.yellow, C.white],
        '#b5673e') + flowerPot(pen, 1460, 1020, 1.4, [C.yellow, C.red, C.orange], C.blue)
  );
}

/** co-phuong: a street dressed in flags. Takes the pen and the variant; returns the SVG. */
export function coPhuong(pen: Pen, n: number): string {
  const m = moodFor(n, [1, 0, 3, 2, 4, 5]);
  const { form, again } = layoutOf(n);
  return pen.finish(
    [street, fronts, alley][form]!(pen, m, again) + glaze(pen, m, !(m.orb && m.orb[0] > 800)),
  );
}
