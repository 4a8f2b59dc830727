import { glaze } from '../atmosphere.ts';
import { monitor } from '../equipment.ts';
import { flowerPot } from '../flowers.ts';
import { bed, chair, table } from '../furniture.ts';
import { beams, pane, room } from '../interior.ts';
import { layoutOf } from '../mood.ts';
import { C, dark, light, mix } from '../palette.ts';
import { paperStack } from '../papers.ts';
import type { Pen } from '../pen.ts';
import { POSES } from '../poses.ts';
import { roomFor, type Room } from '../rooms.ts';
import { circle, ellipse, line, path, rect, repeat, stroke } from '../shapes.ts';
import { person } from '../stage.ts';
import { cup } from '../tableware.ts';

/** A sight chart of rings, smaller row by row. */
const chart = (x: number, y: number, w: number): string =>
  rect(x - w / 2, y, w, w * 1.5, C.white, 6) +
  [1, 2, 3, 4, 5]
    .map((row) =>
      Array.from({ length: row }, (_, i) => {
        const s = (w * 0.12) / (0.55 + row * 0.4);
        const cx = x + (i - (row - 1) / 2) * w * (0.3 - row * 0.02);
        const cy = y + w * (0.06 + row * 0.26);
        return `<circle cx="${Math.round(cx)}" cy="${Math.round(cy)}" r="${Math.round(s)}" fill="none" stroke="${C.ink}" stroke-width="${Math.round(s * 0.42)}" stroke-dasharray="${Math.round(s * 5)} ${Math.round(s * 1.2)}" stroke-linecap="butt"/>`;
      }).join(''),
    )
    .join('');

/** A cabinet of bottles and boxes. */
const cabinet = (x: number, y: number, w: number, h: number): string =>
  rect(x, y, w, h, C.white, 8) +
  rect(x + 12, y + 12, w - 24, h - 24, '#d6e8ea', 4) +
  repeat(
    3,
    (r) =>
      rect(x + 12, y + (h * (r + 1)) / 3 - 14, w - 24, 8, C.stone) +
      repeat(5, (i) =>
        rect(
          x + 24 + i * ((w - 48) / 5),
          y + (h * (r + 1)) / 3 - 14 - 34 - ((i * 7 + r * 5) % 4) * 9,
          (w - 48) / 5 - 8,
          34 + ((i * 7 + r * 5) % 4) * 9,
          [C.azure, C.white, C.coral, C.mint, C.straw][(i + r) % 5]!,
          4,
        ),
      ),
  ) +
  rect(x + w / 2 - 3, y, 6, h, C.stone);

/** The doctor listens to a worker's chest. */
function listening(pen: Pen, r: Room, again: boolean): string {
  // prettier-ignore
  return (
    room(pen, r, 680) + pane(pen, r, 90, 90, 330, 380) + chart(820, 110, 190) +
    cabinet(1180, 120, 330, 420) + beams(pen, r, [90], 90, 330, 1000, 420) +
    bed(980, 690, 620, 180, light(again ? C.azure : C.mint, 0.4)) +
    (again ? person(pen, 'medic', { x: 1330, y: 860, h: 600, hat: 'nurse', hatColor: C.white,
            build: 'woman', pose: POSES.hug, carries: rect(-64, -470, 110, 140, C.wood, 8) +
            rect(-54, -456, 90, 120, C.white, 3) }) : '') +
    chair(1030, 1010, 420, C.wood, -1) + person(pen, again ? 'builder' : 'worker',
        { x: 1030, y: 1010, h: 930, view: 'side', flip: true, hat: 'none', build: again ? 'man' : 'woman',
          eyes: 'open', pose: { ...POSES.sitSide, hands: [[70, -250], [110, -230]] } }) +
    chair(430, 1010, 420, C.slate) + person(pen, 'medic',
        { x: 430, y: 1010, h: 950, view: 'side', build: again ? 'woman' : 'man', glasses: true,
          eyes: 'down', pose: { ...POSES.sitSide, lean: 8, hands: [[150, -250], [296, -330]],
            elbows: [1, 1], nod: 4 } }) + stroke('M478 640C500 700 560 720 620 690S700 620 772 596',
        C.slate, 8) + circle(780, 592, 17, C.stone) + circle(780, 592, 9, C.slate) +
    flowerPot(pen, 110, 1020, 1.5, [C.white, '#ee8fa6', C.yellow], C.jade)
  );
}

/** Blood pressure at the desk. */
function pressure(pen: Pen, r: Room, again: boolean): string {
  // prettier-ignore
  return (
    room(pen, r, 640) + cabinet(90, 90, 360, 430) + pane(pen, r, 620, 80, 360, 380) +
    chart(1330, 90, 220) + beams(pen, r, [620], 80, 360, 1000, again ? -260 : 200) +
    (again ? person(pen, 'worker', { x: 1440, y: 820, h: 520, view: 'side', flip: true,
            pose: POSES.standSide }) + person(pen, 'sewer',
          { x: 1320, y: 840, h: 520, view: 'side', flip: true, pose: POSES.folded })
        : person(pen, 'medic', { x: 1400, y: 850, h: 580, pose: POSES.write, hat: 'nurse',
            hatColor: C.white, build: 'woman' })) +
    person(pen, 'medic', { x: 470, y: 1240, h: 1020, bust: true, view: 'side', hat: again ? 'none'
          : 'nurse', hatColor: C.white, build: 'woman', hair: 'bun', eyes: 'down', mask: again,
          pose: { hands: [[180, -380], [228, -396]], lean: 8, nod: 8 } }) +
    person(pen, again ? 'driver' : 'sewer', { x: 1110, y: 1250, h: 1020, bust: true, view: 'side',
          flip: true, hat: 'none', eyes: 'smile', pose: { hands: [[170, -362], [240, -366]],
            elbows: [1, 1], lean: 3 } }) +
    table(pen, 120, 860, 1360, 110, 200, r.wood) + path('M792 770L842 694L890 716L846 800Z', C.blue) +
    path('M792 770L842 694L856 700L806 778Z', light(C.blue, 0.3)) +
    stroke('M800 780Q720 830 660 800', C.ink, 7) + rect(530, 742, 140, 84, C.slate, 10) +
    rect(544, 754, 112, 44, '#cfe9e4', 5) + rect(556, 764, 60, 8, C.moss, 3) +
    rect(556, 780, 42, 8, C.moss, 3) + monitor(pen, 270, 840, 240, true) +
    paperStack(1290, 846, 150, 6, [C.white, C.mist, C.straw]) + cup(1160, 850, 52) +
    flowerPot(pen, 1410, 846, 0.8, [C.white, '#ee8fa6', C.coral], C.white)
  );
}

/** Check-up day: height, sight and the waiting line. */
function checkup(pen: Pen, r: Room, again: boolean): string {
  const scale =
    rect(560, 330, 16, 540, C.stone) +
    repeat(14, (i) => rect(560, 350 + i * 36, i % 2 ? 20 : 30, 4, C.ink)) +
    rect(500, 862, 170, 24, C.slate, 8);
  const xs = again ? [930, 1080, 1230, 1380, 1520] : [980, 1160, 1340, 1510];
  // prettier-ignore
  return (
    room(pen, r, 640) + pane(pen, r, 1180, 80, 340, 330) + chart(930, 80, 200) +
    rect(60, 90, 330, 230, mix(C.red, C.white, 0.05), 10) +
    path('M225 282C135 214 143 148 188 148C210 148 225 166 225 178C225 166 240 148 262 148C307 148 315 214 225 282Z',
        C.white) + stroke('M120 214H190L206 180L236 246L252 214H330', C.red, 9) +
    stroke('M120 214H166', C.white, 9) + stroke('M284 214H330', C.white, 9) +
    beams(pen, r, [1180], 80, 340, 1000, -460) +
    xs.map((x, i) => person(pen, (['worker', 'sewer', 'builder', 'worker', 'townsfolk'] as const)[i]!,
          { x, y: 900, h: 560, view: 'side', flip: true, hat: 'none', pose: i % 2 ? POSES.standSide
            : POSES.clapSide })).join('') +
    scale + person(pen, again ? 'sewer' : 'builder',
        { x: 620, y: 866, h: 510, view: again ? 'front' : 'side', hat: 'none', eyes: 'open', pose: again
          ? POSES.stand : POSES.standSide }) + line([560, 350], [640, 350], C.slate, 12) +
    person(pen, 'medic', { x: 360, y: 960, h: 680, view: 'side', hat: 'nurse', hatColor: C.white,
          build: 'woman', eyes: 'open', pose: { hands: [[96, -420], [230, -560]], elbows: [1, 1] },
          holds: rect(70, -470, 90, 120, C.wood, 6) + rect(78, -460, 74, 104, C.white, 3) }) +
    person(pen, 'medic', { x: 150, y: 1180, h: 700, bust: true, pose: POSES.write, glasses: true,
          shadow: false }) + rect(0, 850, 320, 20, light(r.wood, 0.3)) +
    rect(0, 870, 320, 140, dark(r.wood, 0.1)) + paperStack(90, 850, 110, 5, [C.white, C.mist]) +
    ellipse(1300, 985, 260, 20, '#0d1b33', 0.08) +
    flowerPot(pen, 1490, 1030, 1.3, [C.white, '#ee8fa6', C.yellow], C.jade)
  );
}

/** y-te: health checks. Takes the pen and the variant; returns the SVG. */
export function yTe(pen: Pen, n: number): string {
  const r = roomFor(n, [1, 0, 2, 4, 1, 0]);
  const { form, again } = layoutOf(n);
  return pen.finish([listening, pressure, checkup][form]!(pen, r, again) + glaze(pen, r), again);
}
