import { glaze, mist } from '../atmosphere.ts';
import { ground, sky, skyline } from '../backdrop.ts';
import { concreteFrame, crane } from '../construction.ts';
import { table } from '../furniture.ts';
import { cone, hardHat, vest } from '../gear.ts';
import { beams, pane, room } from '../interior.ts';
import { layoutOf, moodFor, type Mood } from '../mood.ts';
import { C, dark, light, mix } from '../palette.ts';
import { W, type Pen } from '../pen.ts';
import { POSES } from '../poses.ts';
import { roomFor, type Room } from '../rooms.ts';
import { circle, path, poly, rect, repeat, stroke } from '../shapes.ts';
import { person } from '../stage.ts';

const HATS = [C.yellow, C.white, '#3f82bd', '#e6803a', C.red];

/** A pair of work gloves lying at x, y. */
const gloves = (x: number, y: number, s: number, color: string): string =>
  [0, 1]
    .map(
      (i) =>
        `<g transform="translate(${x + i * 70 * s} ${y - i * 10 * s}) rotate(${-12 + i * 22}) scale(${s})">${path('M-26 30L-30-20Q-48-26-44-44Q-36-52-24-36L-22-66Q-18-76-10-66L-8-80Q-2-90 6-80L8-72Q16-80 20-68L22-58Q32-62 32-48L28 30Z', color)}${rect(-28, 24, 58, 22, dark(color, 0.3), 5)}</g>`,
    )
    .join('');

/** A pair of safety boots standing on y. */
const boots = (x: number, y: number, s: number): string =>
  [0, 1]
    .map(
      (i) =>
        `<g transform="translate(${x + i * 54 * s} ${y + i * 8 * s}) scale(${s})">${path('M-30-120H28L30-50C60-46 86-34 88 0H-32Z', i ? '#b5763f' : '#8f5a31')}${rect(-34, -4, 124, 14, C.ink, 5)}${stroke('M2-96H28M4-76H29M6-58H34', C.straw, 5)}</g>`,
    )
    .join('');

/** A triangular warning sign with an exclamation bar. */
const sign = (x: number, y: number, s: number): string =>
  path(`M${x} ${y - 90 * s}L${x + 104 * s} ${y + 84 * s}H${x - 104 * s}Z`, C.ink) +
  path(`M${x} ${y - 66 * s}L${x + 84 * s} ${y + 72 * s}H${x - 84 * s}Z`, C.yellow) +
  path(`M${x - 11 * s} ${y - 26 * s}H${x + 11 * s}L${x + 6 * s} ${y + 30 * s}H${x - 6 * s}Z`, C.ink) +
  circle(x, y + 50 * s, 10 * s, C.ink);

/** Gear laid out and hung up: the picture without people. */
function gear(pen: Pen, r: Room, again: boolean): string {
  const hooks = again ? [580, 860] : [1110];
  const shelfX = again ? 1060 : 60;
  const lockers = repeat(again ? 3 : 2, (i) => {
    const x = again ? 20 + i * 130 : 1330 + i * 140;
    return (
      rect(
        x,
        300,
        122,
        440,
        pen.linear([
          [0, light(r.dado, 0.2)],
          [1, dark(r.dado, 0.1)],
        ]),
        6,
      ) +
      repeat(4, (k) => rect(x + 30, 330 + k * 16, 62, 6, dark(r.dado, 0.35), 3)) +
      rect(x + 98, 500, 10, 44, C.stone, 4)
    );
  });
  // prettier-ignore
  return (
    room(pen, r, 720) + (again ? '' : pane(pen, r, 660, 70, 220, 330)) + lockers +
    rect(shelfX, 300, again ? 500 : 540, 26, r.wood) +
    rect(shelfX, 326, again ? 500 : 540, 10, '#10203a', 0, 0.18) +
    repeat(3, (i) => hardHat(shelfX + 100 + i * 165, 290, 156, HATS[(i + (again ? 2 : 0)) % 5]!)) +
    rect(again ? 430 : 930, 150, again ? 580 : 380, 20, r.wood, 6) +
    hooks.map((x, i) => stroke(`M${x} 166V202M${x - 54} 234L${x} 202L${x + 54} 234`, C.slate, 8) +
        vest(x, 222, 270, [C.orange, '#b7d437', C.orange][i]!)).join('') +
    sign(again ? 1300 : 330, 520, 0.9) + beams(pen, r, again ? [400] : [700], 60, 240, 1000, again ? 500
        : -420) +
    table(pen, -40, 850, 1680, 120, 200, r.wood) +
    hardHat(again ? 420 : 760, 826, 320, HATS[again ? 0 : 0]!) +
    hardHat(again ? 760 : 1090, 840, 230, HATS[again ? 4 : 2]!) + boots(again ? 1120 : 300, 826, 1.2) +
    gloves(again ? 960 : 540, 806, 1.1, again ? C.yellow : '#c8d3d8') +
    path(`M${again ? 1330 : 1290} 800q60-46 130-26q50-14 90 22q6 40-50 40q-40 0-50-24q-20 26-66 26q-56-2-54-38Z`,
        light(C.azure, 0.5), 0.9) +
    stroke(`M${again ? 1330 : 1290} 800q60-46 130-26q50-14 90 22q6 40-50 40q-40 0-50-24q-20 26-66 26q-56-2-54-38Z`,
        C.ink, 7) +
    cone(again ? 130 : 120, 960, 230) + (again ? cone(1480, 985, 190) : cone(1500, 985, 170))
  );
}

/** One worker putting the chin strap right, gear and site behind. */
function ready(pen: Pen, m: Mood, again: boolean): string {
  const belt =
    stroke('M-52-214L-28-40M52-214L28-40M-60-70H60M-50-150H50', C.red, 12) +
    rect(-14, -160, 28, 22, C.stone, 4) +
    rect(-16, -84, 32, 26, C.stone, 4);
  const harness = `<g transform="translate(0 -350)">${belt}</g>`;
  // prettier-ignore
  return (
    sky(pen, m, 700) + skyline(pen, 760, 220, mix(m.haze, m.hill, 0.2), m.lamps) +
    crane(1420, 800, 640, 520, -1, mix(C.orange, m.haze, 0.3)) +
    concreteFrame(again ? 900 : 930, 860, 560, 5, 118, mix('#b9b2a4', m.haze, 0.35)) +
    mist(pen, 820, 300, m.haze, 0.6) + ground(pen, 850, m.ground, mix(m.ground, C.bark, 0.35)) +
    person(pen, 'builder', { x: 1180, y: 940, h: 420, view: 'side', flip: true, pose: POSES.walk }) +
    (again ? person(pen, 'builder', { x: 240, y: 930, h: 400, view: 'side', pose: POSES.carry,
            holds: rect(60, -420, 170, 40, C.wood, 4) }) : '') +
    cone(1420, 960, 150) + cone(1290, 905, 100) +
    sign(again ? 1420 : 260, again ? 690 : 700, again ? 0.8 : 1) +
    rect(again ? 1413 : 252, again ? 760 : 786, 14, 150, C.slate) +
    person(pen, 'builder', { x: again ? 720 : 640, y: 1420, h: 1230, shadow: false, eyes: 'open',
          hatColor: again ? C.white : C.yellow, build: again ? 'woman' : 'man',
          pose: again ? POSES.folded : POSES.hip, holds: harness }) +
    poly([[0, 940], [W, 940], [W, 978], [0, 978]], C.yellow) +
    repeat(14, (i) => poly([[i * 120, 978], [i * 120 + 40, 940], [i * 120 + 90, 940], [i * 120 + 50, 978]],
          C.ink, 0.85))
  );
}

/** The morning briefing: a foreman before his team. */
function briefing(pen: Pen, m: Mood, again: boolean): string {
  const xs = again ? [680, 850, 1020, 1190, 1360, 1500] : [760, 960, 1160, 1360];
  const board =
    rect(40, 300, 300, 240, C.white, 8) +
    rect(40, 300, 300, 46, C.red, 8) +
    repeat(
      4,
      (i) =>
        circle(78, 384 + i * 40, 11, C.jade) + rect(104, 378 + i * 40, i % 2 ? 190 : 150, 11, C.stone, 5),
    ) +
    stroke('M90 540L60 900M290 540L320 900', C.slate, 10);
  // prettier-ignore
  return (
    sky(pen, m, 600) + skyline(pen, 640, 180, mix(m.haze, m.hill, 0.2), m.lamps) +
    concreteFrame(980, 700, 540, 5, 96, mix('#b9b2a4', m.haze, 0.3)) +
    crane(820, 700, 600, 500, -1, mix(C.orange, m.haze, 0.25)) + mist(pen, 680, 220, m.haze, 0.6) +
    ground(pen, 690, m.ground, mix(m.ground, C.wood, 0.35)) +
    xs.map((x, i) => person(pen, 'builder', { x: x +
            60, y: 830, h: 440, view: 'side', flip: true, pose: i % 2 ? POSES.standSide : POSES.clapSide,
            hatColor: HATS[i % 4]! })).join('') +
    board + person(pen, 'officer', { x: 460, y: 950, h: 620, view: 'side', hat: 'helmet',
          hatColor: C.white, build: again ? 'woman' : 'man', pose: POSES.point,
          carries: hardHat(250, -600, 130, C.yellow) }) +
    xs.slice(0, again ? 4 : 3).map((x, i) => person(pen, 'builder',
          { x: x + (again ? 120 : 160) + i * 60, y: 1030, h: 600, view: i % 2 ? 'back' : 'side',
            flip: true, pose: i % 2 ? POSES.stand : POSES.standSide,
            hatColor: HATS[(i + 1) % 4]! })).join('') + cone(610, 980, 130) + cone(90, 1000, 160)
  );
}

/** an-toan: safety at work. Takes the pen and the variant; returns the SVG. */
export function anToan(pen: Pen, n: number): string {
  const { form, again } = layoutOf(n);
  const r = roomFor(n, [2, 0, 0, 0, 0, 0]);
  const m = moodFor(n, [0, 1, 0, 0, 2, 4]);
  if (form === 0) return pen.finish(gear(pen, r, again) + glaze(pen, r));
  const outdoors = form === 1 ? ready(pen, m, again) : briefing(pen, m, again);
  return pen.finish(outdoors + glaze(pen, m, !(m.orb && m.orb[0] > 800)), again);
}
