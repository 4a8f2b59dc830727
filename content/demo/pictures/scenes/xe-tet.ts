import { glaze, mist } from '../atmosphere.ts';
import { ground, ridge, sky, skyline } from '../backdrop.ts';
import { cast } from '../casting.ts';
import { coach, coachFront } from '../coaches.ts';
import { banner, bunting, lantern } from '../flags.ts';
import { APRICOT, bloomTree, branch, PEACH } from '../flowers.ts';
import { bag, gift } from '../goods.ts';
import { layoutOf, moodFor, type Mood } from '../mood.ts';
import { C, dark, light, mix } from '../palette.ts';
import { W, type Pen } from '../pen.ts';
import { figure } from '../person.ts';
import { POSES } from '../poses.ts';
import { place, poly, rect, repeat, star } from '../shapes.ts';
import { person, rowOfBacks } from '../stage.ts';
import { bush } from '../trees.ts';

/** A travel bag standing on y. */
const suitcase = (x: number, y: number, w: number, color: string): string =>
  rect(x - w * 0.16, y - w * 1.5, w * 0.32, w * 0.3, 'none') +
  rect(x - w * 0.2, y - w * 1.38, w * 0.4, w * 0.16, dark(color, 0.35), 8) +
  rect(x - w / 2, y - w * 1.25, w, w * 1.25, color, 12) +
  rect(x - w * 0.5, y - w * 0.8, w, w * 0.1, light(color, 0.35)) +
  rect(x + w * 0.2, y - w * 1.25, w * 0.3, w * 1.25, '#10203a', 12, 0.13);

/** The coach alongside, travellers with bags and branches about to board. */
function boarding(pen: Pen, m: Mood, petal: string, again: boolean): string {
  const faces = [0, 1, 2].map(() =>
    pen.stamp(figure(cast(pen.rng, 'worker', { bust: true, pose: POSES.wave }), true)),
  );
  const w = 1260;
  const bx = 60;
  const riders = pen.clipped(
    rect(bx + w * 0.03, 400, w * 0.82, 154, '#000'),
    repeat(5, (i) => faces[i % 3]!(bx + 130 + i * 174, 720, 0.4)),
  );
  const red = again ? C.blue : C.red;
  // prettier-ignore
  return (
    sky(pen, m, 600) + skyline(pen, 640, 220, mix(m.haze, m.hill, 0.22), m.lamps) +
    ridge(pen, 660, 70, mix(m.leaf, m.haze, 0.45)) +
    ground(pen, 660, light(m.ground, 0.1), dark(m.ground, 0.2)) +
    bunting(-20, 190, 860, 150, 60, 18, [C.red, C.yellow], 34) +
    bunting(760, 150, 1640, 210, 60, 18, [C.red, C.yellow], 34) +
    bloomTree(pen, 1450, 770, 470, again ? PEACH : APRICOT) +
    coach(pen, bx, 800, w, red, '#7fa6b5', riders) +
    person(pen, 'worker', { x: 1270, y: 900, h: 470, view: 'side', flip: true, pose: POSES.walk,
          carries: bag(112, -300, 110, C.jade) }) +
    person(pen, 'townsfolk', { x: 1060, y: 925, h: 500, view: 'side', flip: true, build: 'woman',
          pose: { ...POSES.carry, nod: 0 },
          carries: `<g transform="translate(90 -410) rotate(24)">${bloomTree(pen, 0, 40, 330, petal)}</g>` }) +
    suitcase(900, 940, 96, C.yellow) + person(pen, 'child', { x: 810, y: 946, h: 300, pose: POSES.wave }) +
    person(pen, again ? 'worker' : 'townsfolk', { x: 660, y: 950, h: 520, view: 'front', pose: POSES.wave,
          build: 'man' }) +
    suitcase(470, 965, 110, again ? C.coral : C.blue) +
    person(pen, 'worker', { x: 330, y: 975, h: 560, view: 'side', build: 'woman', pose: POSES.clapSide }) +
    gift(190, 980, 110, C.red, C.yellow) +
    branch(pen, -30, 60, 620, 120, petal, 1.7)
  );
}

/** The coach coming down the road home between blossoming trees. */
function road(pen: Pen, m: Mood, petal: string, again: boolean): string {
  const peach = pen.stamp(bloomTree(pen, 0, 0, 300, PEACH));
  const apricot = pen.stamp(bloomTree(pen, 0, 0, 300, APRICOT));
  const trees = (side: number): string =>
    repeat(4, (i) =>
      ((i + (again ? 1 : 0) + (side > 0 ? 1 : 0)) % 2 ? peach : apricot)(
        side > 0 ? 960 + i * 150 : 640 - i * 130,
        640 + i * 52,
        (130 + i * 80) / 300,
        side > 0,
      ),
    );
  // prettier-ignore
  return (
    sky(pen, m, 560) + ridge(pen, 600, 210, mix(m.hill, m.haze, 0.55)) + mist(pen, 560, 160, m.haze, 0.7) +
    ridge(pen, 620, 120, mix(m.hill, m.haze, 0.2)) + ground(pen, 600, mix(m.field, m.haze, 0.35), m.field) +
    repeat(5, (i) => poly([[0, 640 + i * 70], [W, 628 + i * 74], [W, 634 + i * 76], [0, 648 + i * 72]],
          light(m.field, 0.25), 0.4)) +
    poly([[770, 600], [840, 600], [1360, 1000], [150, 1000]],
        pen.linear([[0, '#9aa4ab'], [1, '#5b6672']])) +
    repeat(5, (i) => poly([[800 - i * 11, 624 + i * i * 20], [812 - i * 9, 624 + i * i * 20],
            [812 - i * 9 + i * 3, 640 + i * i * 24], [796 - i * 12, 640 + i * i * 24]], C.white, 0.8)) +
    trees(-1) + trees(1) +
    (again ? coachFront(pen, 850, 690, 110, C.red, '#7fa6b5', m.lamps) : '') +
    coachFront(pen, again ? 690 : 740, 900, again ? 330 : 390, again ? C.jade : C.red, '#7fa6b5', m.lamps) +
    person(pen, 'farmer', { x: 1250, y: 960, h: 430, view: 'side', flip: true,
          pose: { ...POSES.point, hands: [[-34, -326], [130, -690]] } }) +
    person(pen, 'child', { x: 1370, y: 970, h: 280, pose: POSES.cheer }) +
    (again ? person(pen, 'townsfolk', { x: 1480, y: 980, h: 440, pose: POSES.waveLeft }) : '') +
    branch(pen, 1630, 50, -640, 130, petal, 1.9) + bush(pen, 60, 1020, 340, m.leaf)
  );
}

/** Faces at the coach windows, those staying behind seen from the back. */
function windows(pen: Pen, m: Mood, petal: string, again: boolean): string {
  const color = again ? C.yellow : C.red;
  const count = again ? 4 : 3;
  const w = 1560 / count;
  const panes = repeat(count, (i) => {
    const x = 20 + i * w;
    const frame = rect(x + 20, 170, w - 40, 340, '#000', 34);
    const who = place(
      figure(
        cast(pen.rng, i % 2 ? 'worker' : 'townsfolk', {
          bust: true,
          pose: i % 2 ? POSES.waveLeft : POSES.wave,
          eyes: 'smile',
        }),
      ),
      x + w / 2,
      870,
      0.86,
    );
    return (
      rect(x + 8, 158, w - 16, 364, dark(color, 0.3), 42) +
      pen.clipped(
        frame,
        rect(
          x,
          160,
          w,
          360,
          pen.linear([
            [0, '#d8ecee'],
            [1, '#8fb9c6'],
          ]),
        ) +
          rect(x + w * 0.62, 300, w * 0.3, 230, C.blue, 40) +
          who +
          poly(
            [
              [x + 60, 520],
              [x + 190, 160],
              [x + 240, 160],
              [x + 110, 520],
            ],
            '#fff',
            0.2,
          ),
      )
    );
  });
  // prettier-ignore
  return (
    sky(pen, m, 300) + rect(-10, 60, 1620, 800, pen.linear([[0, light(color, 0.25)], [0.6, color],
            [1, dark(color, 0.3)]]), 60) + rect(-10, 60, 1620, 60, light(color, 0.35), 50) + panes +
    rect(0, 570, W, 66, again ? C.red : C.yellow) + star(800, 603, 24, C.white) +
    rect(0, 646, W, 8, C.white, 0, 0.7) + banner(pen, 380, 690, 840, 92, again ? '#d22630' : '#b51f2b') +
    ground(pen, 850, m.ground, dark(m.ground, 0.3)) +
    repeat(3, (i) => lantern(pen, 140 + i * 660, 30, 38, again ? '#d22630' : C.orange, m.lamps)) +
    rowOfBacks(pen, ['townsfolk', 'worker', 'elder'], 1010, 560, again ? 300 : 360, again ? 90 : 160,
        { pose: { hands: [[-96, -326], [118, -700]], elbows: [1, 1], behind: 'none' } }) +
    branch(pen, -30, 40, 560, 90, petal, 1.6) + branch(pen, 1630, 700, -330, 200, petal, 1.5)
  );
}

/** xe-tet: coaches taking workers home for the new year. Takes the pen and the variant; returns the SVG. */
export function xeTet(pen: Pen, n: number): string {
  const m = moodFor(n, [0, 4, 1, 2, 3, 0]);
  const { form, again } = layoutOf(n);
  return pen.finish(
    [boarding, road, windows][form]!(pen, m, again === (form === 1) ? APRICOT : PEACH, again) +
      glaze(pen, m, !(m.orb && m.orb[0] > 800)),
    again,
  );
}
