import { glaze, mist } from '../atmosphere.ts';
import { ridge, sky, skyline, water } from '../backdrop.ts';
import { coach } from '../coaches.ts';
import { flag } from '../flags.ts';
import { lotus } from '../flowers.ts';
import { lorry } from '../lorries.ts';
import { layoutOf, moodFor, type Mood } from '../mood.ts';
import { C, dark, light, mix } from '../palette.ts';
import { W, type Pen } from '../pen.ts';
import { POSES } from '../poses.ts';
import { circle, dashes, ellipse, line, num, path, poly, rect, repeat, stroke } from '../shapes.ts';
import { bicycle, boat, motorbike } from '../small-vehicles.ts';
import { person } from '../stage.ts';
import { banana, bush, cornerLeaves, palm, tree } from '../trees.ts';

/** A pylon at x with cables fanning down to the deck on both sides; heights in picture units. */
function pylon(x: number, deck: number, top: number, span: number, tone: string, cable: string): string {
  const fan = repeat(11, (i) => {
    const reach = ((i + 1) / 11) * span;
    const from = `M${x} ${top + (11 - i) * 9 + 20}`;
    return `${from}L${num(x - reach)} ${deck}${from}L${num(x + reach)} ${deck}`;
  });
  const left: [number, number][] = [
    [-12, top],
    [-44, deck],
    [-30, deck + 170],
    [-12, deck + 170],
    [-22, deck],
    [0, top + 150],
  ];
  const half = (way: number): string =>
    poly([[x, top], ...left.map(([dx, y]): [number, number] => [x + dx * way, y])], tone);
  return (
    stroke(fan, cable, 3) +
    half(1) +
    half(-1) +
    rect(x - 34, deck - 8, 68, 14, dark(tone, 0.15)) +
    rect(x - 60, deck + 160, 120, 26, dark(tone, 0.25), 6)
  );
}

/** A cable-stayed bridge over the wide river. */
function stayed(pen: Pen, m: Mood, again: boolean): string {
  const tone = mix(C.white, m.haze, m.lamps ? 0.5 : 0.15);
  const cable = m.lamps ? '#ffd98a' : mix(tone, C.slate, 0.25);
  const xs = again ? [520, 1120] : [360, 1080];
  const deck = again ? 590 : 560;
  // prettier-ignore
  return (
    sky(pen, m, 600) + skyline(pen, 640, 240, mix(m.haze, m.hill, 0.22), m.lamps) +
    mist(pen, 620, 160, m.haze, 0.6) + ridge(pen, 660, 50, mix(m.leaf, m.haze, 0.4)) + water(pen, m, 650) +
    xs.map((x) => path(`M${x - 20} 690L${x - 60} 940L${x + 60} 940L${x + 20} 690Z`, dark(m.water[1], 0.15),
          0.25)).join('') +
    xs.map((x) => pylon(x, deck, again ? 190 : 130, again ? 290 : 350, tone, cable)).join('') +
    rect(-10, deck - 6, W + 20, 10, light(tone, 0.3)) +
    rect(-10, deck + 4, W + 20, 28, pen.linear([[0, tone], [1, dark(tone, 0.35)]])) +
    repeat(5, (i) => rect(60 + i * 340, deck + 30, 26, 110, dark(tone, 0.2))) +
    lorry(pen, again ? 760 : 640, deck - 2, 150, C.red, C.straw) +
    coach(pen, again ? 240 : 120, deck - 2, 150, C.blue, '#88aebb') +
    lorry(pen, 1330, deck - 2, 130, C.jade, C.mist) +
    (m.lamps ? repeat(11, (i) => circle(40 + i * 152, deck - 46, 40,
            pen.radial([[0, '#ffe3a0', 0.9], [1, '#ffe3a0', 0]])) +
          line([40 + i * 152, deck], [40 + i * 152, deck - 46], tone, 3)) : '') +
    boat(560, 800, 300, C.wood) + person(pen, 'farmer',
        { x: 520, y: 900, h: 280, bust: true, view: 'side',
          pose: { hands: [[110, -430], [150, -400]] } }) + boat(1180, 740, 150, C.brick) +
    boat(560, 800, 300, C.wood) + path('M-20 930Q300 850 640 930T1020 1000H-20Z',
        mix(m.leaf, m.field, 0.4)) + (again ? palm(pen, 130, 940, 560, m.leaf)
        : banana(pen, 130, 960, 420, m.leaf)) + bush(pen, 360, 980, 220, m.leaf) +
    cornerLeaves(pen, -1, dark(m.leaf, 0.15), 0.9)
  );
}

/** The old steel truss bridge: cyclists and walkers before its triangles. */
function truss(pen: Pen, m: Mood, again: boolean): string {
  const iron = mix(again ? '#7f8b94' : '#8a6a55', m.haze, 0.1);
  const span = 400;
  const bays = repeat(5, (i) => {
    const x = -200 + i * span;
    return `M${x} 640L${x + 200} 270L${x + span} 640M${x + 200} 270V640M${x + 100} 455V640M${x + 300} 455V640M${x + 100} 455L${x + 200} 640L${x + 300} 455M${x + 100} 455H${x + 300}`;
  });
  const rail =
    dashes('M0 722H1600', dark(iron, 0.25), 76, 7, 43) + rect(0, 684, W, 12, iron) + rect(0, 730, W, 8, iron);
  // prettier-ignore
  return (
    sky(pen, m, 640) + skyline(pen, 690, 160, mix(m.haze, m.hill, 0.2), m.lamps) +
    mist(pen, 660, 170, m.haze, 0.6) + water(pen, m, 690) +
    (m.orb ? ellipse(m.orb[0], 900, 60, 90, m.orb[3], 0.3) : '') +
    [200, 600, 1000, 1400].map((x) => rect(x - 50, 780, 100, 170,
          pen.linear([[0, mix('#b9a58a', m.haze, 0.2)], [1, dark('#8a7a66', 0.3)]])) +
        rect(x - 66, 776, 132, 24, mix('#c9b79c', m.haze, 0.2))).join('') +
    `<path d="${bays}" stroke="${mix(iron, m.haze, 0.45)}" stroke-width="9" fill="none" transform="translate(70 26) scale(.96)"/>` +
    [0, 400, 800, 1200, 1600].map((x) => flag(x, 274, 130, 96)).join('') +
    `<path d="${bays}" stroke="${iron}" stroke-width="17" fill="none"/>` +
    rect(-10, 636, W + 20, 130, pen.linear([[0, mix('#9a938a', m.haze, 0.25)],
            [1, mix('#6f6a66', m.haze, 0.1)]])) + rect(-10, 632, W + 20, 12, iron) +
    motorbike(again ? 620 : 560, 744, 1.5, C.red) +
    person(pen, 'worker', { x: again ? 612 : 552, y: 748, h: 330, view: 'side', hat: 'helmet',
          hatColor: C.blue, shadow: false, pose: POSES.ride }) +
    person(pen, 'worker', { x: 860, y: 750, h: 390, view: 'side', flip: true, pose: POSES.walk }) +
    (again ? person(pen, 'townsfolk', { x: 990, y: 752, h: 380, view: 'side', flip: true, build: 'woman',
            pose: POSES.walk }) : '') +
    bicycle(250, 752, 1.75, C.blue) + person(pen, again ? 'worker' : 'aodai',
        { x: 236, y: 744, h: 380, view: 'side', shadow: false, hat: 'leaf', wear: again ? {}
          : { top: C.white }, pose: POSES.pedal }) +
    bicycle(1270, 752, 1.7, C.jade) + person(pen, 'farmer',
        { x: 1150, y: 754, h: 390, view: 'side', pose: POSES.push }) + rail +
    rect(-10, 762, W + 20, 44, dark(iron, 0.3)) +
    boat(again ? 980 : 480, 910, 320, C.wood) + boat(again ? 360 : 1180, 880, 170, C.brick) +
    cornerLeaves(pen, again ? -1 : 1, dark(m.leaf, 0.15), 0.85) +
    (again ? lotus(260, 970, 60, '#ee8fa6') + ellipse(360, 980, 90, 16, m.leaf) : '')
  );
}

/** An arch bridge seen from the embankment where people stroll. */
function arch(pen: Pen, m: Mood, again: boolean): string {
  const red = mix(again ? C.yellow : C.coral, m.haze, 0.1);
  const hangers = repeat(15, (i) => {
    const x = 330 + i * 67;
    const t = (x - 250) / 1100;
    const y = 560 - Math.sin(Math.PI * t) * 330;
    return `M${x} ${num(y)}V560`;
  });
  const lamps = m.lamps
    ? repeat(
        12,
        (i) =>
          circle(
            120 + i * 126,
            540,
            46,
            pen.radial([
              [0, '#ffe3a0', 0.95],
              [1, '#ffe3a0', 0],
            ]),
          ) + rect(110 + i * 126, 640 + (i % 3) * 16, 20, 130, '#ffd98a', 8, 0.25),
      )
    : '';
  // prettier-ignore
  return (
    sky(pen, m, 580) + skyline(pen, 620, 300, mix(m.haze, m.hill, 0.25), m.lamps) +
    mist(pen, 600, 160, m.haze, 0.5) + water(pen, m, 616) + path('M250 640Q800 980 1350 640Z', red, 0.14) +
    `<path d="M250 566Q800-100 1350 566" stroke="${dark(red, 0.2)}" stroke-width="34" fill="none" transform="translate(0 10)"/><path d="${hangers}" stroke="${light(red, 0.4)}" stroke-width="4" fill="none"/><path d="M250 566Q800-100 1350 566" stroke="${red}" stroke-width="26" fill="none"/>` +
    rect(-10, 556, W + 20, 12, light(red, 0.5)) + rect(-10, 566, W +
        20, 30, pen.linear([[0, mix(C.white, m.haze, 0.4)], [1, dark(mix(C.stone, m.haze, 0.3), 0.3)]])) +
    [250, 1350].map((x) => rect(x - 46, 590, 92, 110, mix(C.stone, m.haze, 0.3))).join('') + lamps +
    coach(pen, 560, 558, 140, C.red, '#88aebb') + lorry(pen, 900, 558, 120, C.blue, C.straw) +
    boat(420, 740, 220, C.wood) + boat(1120, 700, 130, C.brick) +
    rect(0, 850, W, 160, pen.linear([[0, light(m.ground, 0.2)], [1, dark(m.ground, 0.2)]])) +
    rect(0, 846, W, 14, light(m.ground, 0.4)) + dashes('M0 800H1600', dark(m.ground, 0.3), 84, 8, 52) +
    rect(0, 752, W, 12, dark(m.ground, 0.25)) +
    person(pen, 'worker', { x: 470, y: 950, h: 430, view: 'back' }) +
    person(pen, 'townsfolk', { x: 580, y: 952, h: 400, view: 'back', build: 'woman' }) +
    person(pen, 'child', { x: 680, y: 962, h: 240, view: 'back',
          pose: { ...POSES.wave, behind: 'none' } }) + bicycle(again ? 1000 : 1050, 960, 1.7, C.jade) +
    person(pen, again ? 'aodai' : 'worker', { x: again ? 1180 : 1230, y: 965, h: 440, view: 'side',
          flip: true, pose: POSES.walk }) + tree(pen, 1530, 960, 560, dark(m.leaf, 0.08)) +
    (again ? tree(pen, 60, 960, 520, dark(m.leaf, 0.05)) : palm(pen, 110, 970, 560, m.leaf))
  );
}

/** cau-song: bridges over the river. Takes the pen and the variant; returns the SVG. */
export function cauSong(pen: Pen, n: number): string {
  const m = moodFor(n, [1, 2, 5, 3, 4, 0]);
  const { form, again } = layoutOf(n);
  return pen.finish([stayed, truss, arch][form]!(pen, m, again) + glaze(pen, m, !(m.orb && m.orb[0] > 800)));
}
