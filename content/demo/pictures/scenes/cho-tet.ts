import { glaze, mist } from '../atmosphere.ts';
import { ground, sky, skyline } from '../backdrop.ts';
import { bunting, lantern } from '../flags.ts';
import { APRICOT, bloomTree, branch, flowerPot, PEACH } from '../flowers.ts';
import { bag, basket, envelope, gift } from '../goods.ts';
import { tubeHouse } from '../houses.ts';
import { layoutOf, moodFor, type Mood } from '../mood.ts';
import { C, dark, light, mix } from '../palette.ts';
import { W, type Pen } from '../pen.ts';
import { POSES } from '../poses.ts';
import { kumquat, stall } from '../sets/market.ts';
import { ellipse, poly, rect, repeat, stroke } from '../shapes.ts';
import { bicycle } from '../small-vehicles.ts';
import { person } from '../stage.ts';

/** Stalls in a row, shoppers in front. */
function stalls(pen: Pen, m: Mood, again: boolean): string {
  const colors = again ? [C.jade, C.red, C.blue] : [C.red, C.yellow, C.jade];
  // prettier-ignore
  return (
    sky(pen, m, 520) + skyline(pen, 560, 240, mix(m.haze, m.hill, 0.22), m.lamps) +
    mist(pen, 540, 160, m.haze, 0.5) + ground(pen, 600, light(m.ground, 0.1), dark(m.ground, 0.22)) +
    bunting(-20, 120, 820, 100, 60, 18, [C.red, C.yellow], 34) +
    bunting(780, 100, 1620, 120, 60, 18, [C.red, C.yellow], 34) +
    bloomTree(pen, 60, 740, 420, PEACH) + bloomTree(pen, 1545, 740, 420, APRICOT) +
    colors.map((c, i) => stall(pen, 200 + i * 430, 800, 370, 480, c, m.lamps, i +
          (again ? 1 : 0), person(pen, (['townsfolk', 'union', 'elder'] as const)[i]!,
            { x: 390 + i * 430, y: 830, h: 400, bust: true, pose: i === 1 ? POSES.clap : POSES.write,
            eyes: 'smile', hat: i === 0 ? 'leaf' : 'none' }))).join('') +
    [230, 800, 1370].map((x, i) => lantern(pen, x, 210 +
          (i % 2) * 30, 46, i % 2 ? C.yellow : C.red, m.lamps)).join('') +
    person(pen, 'townsfolk', { x: 430, y: 960, h: 520, view: 'back', build: 'woman',
          carries: bag(110, -200, 110, C.red) }) + person(pen, 'child',
        { x: 560, y: 970, h: 310, view: 'back', pose: POSES.wave }) +
    person(pen, 'worker', { x: 980, y: 965, h: 540, view: 'side', flip: true, eyes: 'smile',
          pose: POSES.carry, holds: gift(110, -380, 140, C.red, C.yellow) }) +
    person(pen, again ? 'aodai' : 'townsfolk', { x: 1170, y: 970, h: 530, view: 'side', eyes: 'smile',
          build: 'woman', pose: POSES.talk }) + (again
        ? person(pen, 'worker', { x: 740, y: 985, h: 550, view: 'side', pose: POSES.walk }) : '') +
    flowerPot(pen, 120, 1020, 1.4, [C.yellow, C.orange, C.red], '#b5673e') +
    flowerPot(pen, 1480, 1020, 1.4, [C.yellow, C.red, C.white], C.blue)
  );
}

/** The flower market: peach, apricot and kumquat, a loaded bicycle. */
function flowers(pen: Pen, m: Mood, again: boolean): string {
  const tub = (c: string): string =>
    ellipse(0, 34, 70, 10, '#0d1b33', 0.2) +
    poly(
      [
        [-44, -26],
        [44, -26],
        [32, 34],
        [-32, 34],
      ],
      c,
    ) +
    poly(
      [
        [12, -26],
        [44, -26],
        [32, 34],
        [8, 34],
      ],
      '#10203a',
      0.16,
    ) +
    rect(-48, -34, 96, 14, light(c, 0.25), 4);
  const bare = {
    peach: pen.stamp(bloomTree(pen, 0, 0, 360, PEACH)),
    apricot: pen.stamp(bloomTree(pen, 0, 0, 360, APRICOT)),
  };
  const peach = pen.stamp(bare.peach(0, -20) + tub('#a8573c'));
  const apricot = pen.stamp(bare.apricot(0, -20) + tub('#3f6f9a'));
  const pick = (i: number): ((x: number, y: number, s?: number) => string) =>
    (i + (again ? 1 : 0)) % 2 ? apricot : peach;
  const load = `<g transform="translate(-50 -40) rotate(-14)">${(again ? bare.apricot : bare.peach)(0, 0, 0.85)}</g>`;
  // prettier-ignore
  return (
    sky(pen, m, 480) + repeat(9, (i) => tubeHouse(pen, -20 + i * 184, 600, 178, 280 +
          ((i * 67) % 140), mix(['#e9c98f', '#9cc4b4', '#e8b09a', '#c3d3df', '#f3dfae'][i % 5]!, m.haze,
            0.45), m.lamps)) + mist(pen, 560, 240, m.haze, 0.65) +
    ground(pen, 596, light(m.ground, 0.12), dark(m.ground, 0.22)) +
    repeat(7, (i) => pick(i)(80 + i * 240, 670, 0.62)) +
    repeat(6, (i) => (i === 2 || i === 3 ? '' : pick(i + 1)(130 + i * 280, 780, 0.85))) +
    repeat(4, (i) => kumquat(pen, again ? 130 + i * 120 : 1110 + i * 130, 830 + (i % 2) * 30, 250)) +
    person(pen, 'townsfolk', { x: 560, y: 800, h: 360, view: 'back' }) +
    person(pen, 'worker', { x: 660, y: 806, h: 380, view: 'side', flip: true, pose: POSES.point }) +
    bicycle(again ? 1080 : 560, 950, 2.3, again ? C.jade : C.blue) +
    `<g transform="translate(${again ? 1000 : 480} 830) scale(1.15)">${load}</g>` +
    basket(pen, again ? 938 : 418, 812, 120, [C.leaf, C.moss]) +
    person(pen, 'farmer', { x: again ? 1300 : 780, y: 975, h: 560, view: 'side', flip: true, eyes: 'smile',
          pose: { hands: [[120, -420], [150, -420]] } }) +
    person(pen, 'aodai', { x: again ? 700 : 1060, y: 985, h: 560, view: 'side', flip: !again,
          eyes: 'smile', pose: { ...POSES.carry, nod: 0 } ,
          carries: `<g transform="translate(96 -404) rotate(14)">${(again ? bare.apricot : bare.peach)(0, 90, 0.9)}</g>` }) +
    (again ? person(pen, 'child', { x: 560, y: 990, h: 320, view: 'side', pose: POSES.point }) : '') +
    branch(pen, again ? -30 : 1630, 40, again ? 560 : -560, 130, again ? PEACH : APRICOT, 1.7)
  );
}

/** The evening fair under lanterns, a union stand in the middle. */
function evening(pen: Pen, m: Mood, again: boolean): string {
  const lights = (y: number, sag: number, count: number): string =>
    stroke(`M-10 ${y}Q400 ${y + sag * 2} 800 ${y}T1610 ${y}`, C.bark, 3) +
    repeat(count, (i) => {
      const t = (i + 0.5) / count;
      const local = (t * 2) % 1;
      const dir = t < 0.5 ? 1 : -1;
      return lantern(
        pen,
        t * W,
        y + dir * sag * 4 * local * (1 - local) + 26,
        34,
        [C.red, C.orange, C.yellow, C.coral][i % 4]!,
        m.lamps,
      );
    });
  // prettier-ignore
  return (
    sky(pen, m, 560) + skyline(pen, 600, 280, mix(m.haze, m.hill, 0.3), m.lamps) +
    ground(pen, 620, light(m.ground, 0.1), dark(m.ground, 0.25)) +
    repeat(2, (i) => stall(pen, 60 + i * 1080, 700, 380, 360, i ? C.jade : C.blue, m.lamps, i,
          person(pen, 'union', { x: 240 + i * 1080, y: 730, h: 290, bust: true, pose: POSES.write }))) +
    stall(pen, 520, 820, 560, 560, C.red, m.lamps, again ? 0 : 2,
        person(pen, 'union', { x: 680, y: 860, h: 480, bust: true, pose: POSES.clap, eyes: 'smile',
            build: 'man' }) + person(pen, 'union', { x: 900, y: 860, h: 460, bust: true, pose: POSES.write,
            eyes: 'smile', build: 'woman' })) +
    lights(70, 44, again ? 10 : 8) + person(pen, 'worker',
        { x: 330, y: 930, h: 500, view: 'side', pose: POSES.walk }) +
    person(pen, 'townsfolk', { x: 480, y: 950, h: 510, view: 'side', build: 'woman', eyes: 'smile',
          pose: POSES.carry, carries: bag(110, -300, 120, C.yellow) }) +
    person(pen, 'worker', { x: 1110, y: 960, h: 540, view: 'side', flip: true, eyes: 'smile',
          pose: POSES.carry, holds: gift(112, -376, 150, C.yellow, C.red) }) +
    person(pen, 'child', { x: 1240, y: 970, h: 320, eyes: 'smile', pose: POSES.wave,
          carries: envelope(138, -720, 60, 20) }) + (again
        ? person(pen, 'elder', { x: 1380, y: 965, h: 470, view: 'side', flip: true, eyes: 'smile' })
        : person(pen, 'sewer', { x: 1390, y: 960, h: 500, view: 'side', flip: true, hat: 'none',
            eyes: 'smile', pose: POSES.talk })) +
    bloomTree(pen, again ? 1520 : 100, 990, 560, again ? APRICOT : PEACH) +
    kumquat(pen, again ? 130 : 1520, 990, 360)
  );
}

/** cho-tet: a new-year market. Takes the pen and the variant; returns the SVG. */
export function choTet(pen: Pen, n: number): string {
  const m = moodFor(n, [1, 0, 5, 2, 4, 3]);
  const { form, again } = layoutOf(n);
  return pen.finish(
    [stalls, flowers, evening][form]!(pen, m, again) + glaze(pen, m, !(m.orb && m.orb[0] > 800)),
    again && form !== 1,
  );
}
