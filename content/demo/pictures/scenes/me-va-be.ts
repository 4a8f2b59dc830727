import { glaze, mist } from '../atmosphere.ts';
import { ground, sky, skyline } from '../backdrop.ts';
import { bookshelf } from '../equipment.ts';
import { flowerPot } from '../flowers.ts';
import { bag } from '../goods.ts';
import { beams, lamp, pane, room } from '../interior.ts';
import { layoutOf, moodFor } from '../mood.ts';
import { C, dark, light, mix, SKINS } from '../palette.ts';
import { book } from '../papers.ts';
import type { Pen } from '../pen.ts';
import { POSES } from '../poses.ts';
import { roomFor } from '../rooms.ts';
import { circle, ellipse, path, place, poly, rect, repeat, stroke } from '../shapes.ts';
import { motorbike } from '../small-vehicles.ts';
import { person } from '../stage.ts';
import { bush, tree } from '../trees.ts';

/** A swaddled baby, head towards -x, about 190 units long, centred on 0, 0. */
function baby(cloth: string): string {
  const skin = SKINS[0];
  return (
    path('M-70-34C0-60 80-40 112-4C124 22 60 52-20 50C-70 48-92 10-70-34Z', cloth) +
    path('M-10 50C40 20 70-10 80-34C104-22 120-4 112 10C100 36 50 52-10 50Z', '#10203a', 0.12) +
    circle(-66, -14, 42, skin) +
    path('M-106-20C-108-60-60-72-36-48C-50-52-60-40-72-42C-86-42-98-34-106-20Z', '#2a2226') +
    stroke('M-78-12q6 5 12 0M-54-14q6 5 12 0M-68 6q7 6 13-1', '#6b3f30', 3) +
    ellipse(-82, 0, 8, 5, C.coral, 0.35) +
    ellipse(-40, -2, 8, 5, C.coral, 0.35) +
    path(
      'M-44-50C-10-64 0-30-14 0C-24 30-48 44-70 34C-44 28-26 10-26-12C-26-30-32-42-44-50Z',
      light(cloth, 0.25),
    )
  );
}

/** A mother holding her baby by the window. */
function atWindow(pen: Pen, n: number, again: boolean): string {
  const r = roomFor(n, [4, 0, 0, 1, 0, 0]);
  const wrap = again ? C.yellow : '#f7efe0';
  // prettier-ignore
  return (
    room(pen, r, 800) + pane(pen, r, 160, 80, 620, 560, 3) +
    poly([[80, 40], [240, 40], [200, 400], [150, 820], [60, 820]], light(r.accent, 0.7), 0.85) +
    poly([[720, 40], [880, 40], [890, 820], [800, 820], [760, 400]], light(r.accent, 0.7), 0.85) +
    rect(60, 24, 840, 18, r.wood, 8) + beams(pen, r, [160, 470], 80, 300, 1000, 380) +
    rect(1200, 300, 340, 20, r.wood, 4) + flowerPot(pen, 1280, 298, 0.7, ['#ee8fa6', C.white, C.coral],
        C.white) + rect(1370, 190, 110, 110, light(r.wood, 0.5), 4) + circle(1425, 236, 22, C.coral) +
    path('M1385 296Q1425 240 1465 296Z', C.azure) + lamp(pen, r, 1080, 160, 0.9) +
    rect(1180, 700, 400, 24, r.wood, 10) +
    `<path d="M1200 724V900M1560 724V900M1210 760H1550" stroke="${r.wood}" stroke-width="14" fill="none"/>` +
    `<path d="M1240 724V880M1290 724V880M1340 724V880M1390 724V880M1440 724V880M1490 724V880" stroke="${light(r.wood, 0.2)}" stroke-width="8"/>` +
    rect(1190, 870, 380, 30, C.white, 8) +
    person(pen, 'townsfolk', { x: again ? 820 : 780, y: 1400, h: 1290, shadow: false, view: 'side',
          build: 'woman', hair: again ? 'bun' : 'long', eyes: 'down',
          wear: { cut: 'blouse', top: again ? '#c9485b' : '#3f8f80' },
          pose: { hands: [[120, -396], [128, -470]], elbows: [1, 1], nod: 12 },
          holds: place(baby(wrap), 92, -452, 1, false, 34) }) +
    flowerPot(pen, 120, 1030, 1.6, ['#ee8fa6', C.white, C.yellow], C.jade) +
    (again ? person(pen, 'child', { x: 1190, y: 1000, h: 470, view: 'side', flip: true,
            pose: { hands: [[110, -520], [96, -480]], elbows: [1, 1] }, eyes: 'smile' }) : '')
  );
}

/** Mother and child on the mat with a book. */
function reading(pen: Pen, n: number, again: boolean): string {
  const r = roomFor(n, [0, 0, 0, 0, 5, 0]);
  const room0 = roomFor(n, [0, 3, 0, 0, 5, 0]);
  const sit = {
    hip: [0, -90] as const,
    hands: [
      [98, -196],
      [116, -200],
    ] as const,
    feet: [
      [170, -18],
      [196, -20],
    ] as const,
    nod: 12,
  };
  // prettier-ignore
  return (
    room(pen, room0, 640) + pane(pen, room0, 110, 90, 300, 360) +
    bookshelf(pen, 1120, 130, 380, 520, 4, room0.wood,
        [C.red, C.blue, C.yellow, C.jade, C.white, C.coral]) + lamp(pen, room0, 760, 210, 1.1) +
    beams(pen, room0, [110], 90, 300, 1000, 320) +
    ellipse(790, 900, 660, 92, mix(r.accent, C.white, 0.35)) +
    ellipse(790, 896, 600, 76, mix(r.accent, C.white, 0.6)) +
    rect(360, 420, 240, 380, mix(C.coral, C.white, 0.2), 60) + rect(330, 700, 470, 160, C.coral, 50) +
    rect(330, 700, 470, 60, light(C.coral, 0.15), 40) +
    person(pen, 'townsfolk', { x: 560, y: 890, h: 900, view: 'side', build: 'woman', hair: again ? 'tail'
          : 'bob', eyes: 'down', wear: { cut: 'blouse', top: again ? C.jade : C.blue },
          pose: { ...sit, hip: [0, -170], feet: [[160, -12], [186, -14]],
            hands: [[120, -262], [150, -268]] }, shadow: false }) +
    person(pen, 'child', { x: again ? 960 : 990, y: 935, h: 640, view: 'side', flip: again, eyes: 'down',
          pose: { ...sit, ...(again ? {} : { hands: [[40, -210], [80, -200]] as const }) },
          shadow: false }) + (again ? person(pen, 'child',
          { x: 1140, y: 950, h: 520, view: 'side', flip: true, eyes: 'smile', pose: sit, shadow: false })
        : '') +
    book(again ? 784 : 800, again ? 560 : 580, 210, C.red, 6) +
    repeat(4, (i) => rect(1130 + i * 70, 900 - (i % 2) * 62, 60, 60,
          [C.yellow, C.azure, C.red, C.mint][i]!, 8)) + circle(1440, 930, 46, C.coral) +
    path('M1394 930A46 46 0 0 1 1486 930Z', C.yellow) +
    flowerPot(pen, 100, 1000, 1.3, ['#ee8fa6', C.white, C.yellow], C.white) +
    place(circle(0, -60, 44, '#c99a66') + circle(-34, -94, 18, '#c99a66') +
        circle(34, -94, 18, '#c99a66') + ellipse(0, 0, 56, 60, '#b98652') +
        ellipse(0, 6, 34, 40, '#e4c79a') + circle(-14, -64, 5, C.ink) + circle(14, -64, 5, C.ink) +
        ellipse(0, -48, 14, 10, '#e4c79a'), 320, 930, 1)
  );
}

/** On the way to nursery before the shift. */
function toNursery(pen: Pen, n: number, again: boolean): string {
  const m = moodFor(n, [0, 0, 0, 0, 0, 2]);
  const gate =
    rect(960, 300, 620, 400, again ? '#f3d4a4' : '#f6e4b8') +
    poly(
      [
        [930, 310],
        [1610, 310],
        [1560, 210],
        [980, 210],
      ],
      again ? C.jade : C.coral,
    ) +
    repeat(
      3,
      (i) =>
        rect(1010 + i * 190, 380, 120, 130, C.white) +
        rect(1020 + i * 190, 390, 100, 110, [C.mint, C.straw, C.mist][i]!) +
        circle(1070 + i * 190, 445, 26, [C.coral, C.jade, C.yellow][i]!),
    ) +
    rect(1190, 540, 150, 160, C.white) +
    rect(1200, 550, 130, 150, C.blue);
  const fence =
    repeat(16, (i) =>
      path(`M${20 + i * 60} 720V600l20-22l20 22V720Z`, [C.red, C.yellow, C.azure, C.jade][i % 4]!),
    ) + rect(0, 640, 980, 14, C.white);
  // prettier-ignore
  return (
    sky(pen, m, 600) + skyline(pen, 620, 200, mix(m.haze, m.hill, 0.22), m.lamps) +
    mist(pen, 600, 160, m.haze, 0.5) + tree(pen, 250, 720, 480, m.leaf) +
    tree(pen, 1540, 700, 560, dark(m.leaf, 0.06)) + gate + fence +
    ground(pen, 712, light(m.ground, 0.1), dark(m.ground, 0.2)) +
    person(pen, 'aodai', { x: 1260, y: 800, h: 430, pose: POSES.wave, eyes: 'smile' }) +
    (again ? motorbike(300, 930, 2, C.blue) : bush(pen, 130, 740, 260, m.leaf)) +
    person(pen, 'sewer', { x: again ? 760 : 560, y: 975, h: 680, view: 'side', hat: 'none', hair: 'long',
          eyes: 'smile', pose: { ...POSES.walk, hands: [[-70, -360], [118, -330]], elbows: [-1, 1] },
          carries: again ? bag(-92, -230, 110, C.red) : '' }) +
    person(pen, 'child', { x: again ? 940 : 750, y: 982, h: 380, view: 'side', eyes: 'smile',
          pose: { ...POSES.walk, hands: [[-120, -530], [112, -384]], elbows: [-1, 1] },
          carries: rect(-96, -540, 70, 140, C.red, 26) + rect(-96, -480, 70, 16, C.yellow) }) +
    (again ? '' : person(pen, 'child', { x: 1010, y: 930, h: 330, view: 'back', pose: POSES.wave })) +
    bush(pen, 1560, 1020, 320, m.leaf) + flowerPot(pen, 90, 1010, 1.2, [C.red, C.yellow, C.white],
        '#b5673e')
  );
}

/** me-va-be: mother and child. Takes the pen and the variant; returns the SVG. */
export function meVaBe(pen: Pen, n: number): string {
  const { form, again } = layoutOf(n);
  const air = form === 2 ? moodFor(n, [0, 0, 0, 0, 0, 2]) : roomFor(n, [4, 3, 0, 1, 5, 0]);
  return pen.finish([atWindow, reading, toNursery][form]!(pen, n, again) + glaze(pen, air), again);
}
