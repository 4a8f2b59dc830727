import { glaze, mist } from '../atmosphere.ts';
import { ground, ridge, sky, skyline } from '../backdrop.ts';
import { concreteFrame, crane } from '../construction.ts';
import { cone } from '../gear.ts';
import { layoutOf, moodFor, type Mood } from '../mood.ts';
import { C, dark, light, mix } from '../palette.ts';
import { W, type Pen } from '../pen.ts';
import { POSES } from '../poses.ts';
import { circle, line, path, poly, rect, repeat, stroke } from '../shapes.ts';
import { wheel } from '../small-vehicles.ts';
import { person } from '../stage.ts';

/** A lattice of scaffolding tubes. */
const scaffold = (x: number, y: number, w: number, h: number, color: string): string =>
  `<path d="${repeat(5, (i) => `M${x + (i * w) / 4} ${y}v${-h}`)}${repeat(5, (i) => `M${x} ${y - (i * h) / 4.2}h${w}`)}${repeat(4, (i) => `M${x + (i * w) / 4} ${y - (i * h) / 4.2}l${w / 4} ${-h / 4.2}`)}" fill="none" stroke="${color}" stroke-width="6"/>`;

/** An excavator facing +x. */
const excavator = (x: number, y: number, s: number): string =>
  `<g transform="translate(${x} ${y}) scale(${s})">${rect(-110, -40, 220, 40, '#2b3340', 20)}${[-85, -28, 28, 85].map((d) => wheel(d, -20, 15)).join('')}${rect(-80, -72, 160, 36, dark(C.yellow, 0.2), 6)}${path('M-110-72V-140H0V-180H70L84-72Z', C.yellow)}${path('M10-168H62L70-110H10Z', '#bcdbe4')}${path('M60-90L150-230L178-226L96-72Z', dark(C.yellow, 0.08))}${path('M150-230L178-226L262-120L240-108Z', C.yellow)}${path('M232-118L268-124L284-60Q240-40 216-76Z', '#3a4452')}${rect(-110, -140, 40, 68, '#10203a', 0, 0.15)}</g>`;

/** The whole site in depth with workers in front, one pointing up at the frame. */
function site(pen: Pen, m: Mood, again: boolean): string {
  const concrete = mix('#b9b2a4', m.haze, 0.25);
  const far = mix(C.orange, m.haze, 0.45);
  // prettier-ignore
  return (
    sky(pen, m, 660) + skyline(pen, 680, 240, mix(m.haze, m.hill, 0.18), m.lamps) +
    mist(pen, 640, 180, m.haze) +
    crane(260, 700, 520, 480, 1, far) +
    concreteFrame(900, 720, 560, again ? 5 : 4, 104, mix(concrete, m.haze, 0.2), 5) +
    scaffold(1440, 720, 130, 380, mix(C.slate, m.haze, 0.3)) +
    crane(1260, 720, 650, 560, -1, mix(C.orange, m.haze, 0.12)) +
    ridge(pen, 760, 50, mix(m.ground, C.wood, 0.25)) +
    ground(pen, 740, mix(m.ground, C.wood, 0.12), mix(m.ground, C.wood, 0.4)) +
    excavator(again ? 480 : 560, 800, 1) +
    path('M-20 800Q120 690 300 780Q420 830 520 830L520 1000H-20Z', mix(m.ground, C.bark, 0.35)) +
    path('M-20 800Q120 690 300 780Q200 800 120 1000H-20Z', mix(m.ground, C.straw, 0.2), 0.5) +
    repeat(5, (i) => rect(900 + i * 12, 824 - i * 16, 360 - i * 24, 14, mix('#8d5b3c', m.haze, 0.2), 6)) +
    cone(820, 900, 100) + cone(1480, 930, 120) +
    person(pen, 'builder', { x: 330, y: 985, h: again ? 560 : 620, view: 'side', pose: POSES.point }) +
    person(pen, 'builder', { x: 560, y: 1010, h: 600, view: 'back', pose: POSES.hip }) +
    (again ? person(pen, 'builder', { x: 1180, y: 990, h: 520, view: 'side', flip: true, pose: POSES.carry,
            carries: rect(60, -420, 130, 40, C.sand, 4) })
        : person(pen, 'builder', { x: 1140, y: 960, h: 480, view: 'side', pose: POSES.walk }))
  );
}

/** Two engineers reading a plan before the frame. */
function plan(pen: Pen, m: Mood, again: boolean): string {
  const blueprint = (x: number, y: number): string =>
    poly(
      [
        [x - 230, y - 60],
        [x + 250, y - 60],
        [x + 300, y + 60],
        [x - 290, y + 60],
      ],
      C.blue,
    ) +
    stroke(
      `M${x - 180} ${y - 34}H${x + 60}V${y + 30}H${x - 210}ZM${x - 60} ${y - 34}V${y + 30}M${x - 190} ${y}H${x - 60}M${x + 110} ${y - 36}H${x + 210}M${x + 116} ${y - 10}H${x + 220}M${x + 120} ${y + 18}H${x + 190}`,
      C.mist,
      4,
      0.9,
    ) +
    poly(
      [
        [x - 290, y + 60],
        [x - 230, y - 60],
        [x - 212, y - 60],
        [x - 268, y + 60],
      ],
      light(C.blue, 0.3),
    );
  // prettier-ignore
  return (
    sky(pen, m, 720) + skyline(pen, 760, 200, mix(m.haze, m.hill, 0.2), m.lamps) +
    crane(1380, 800, 700, 620, -1, mix(C.orange, m.haze, 0.25)) +
    concreteFrame(again ? 60 : 120, 840, 620, 5, 124, mix('#b9b2a4', m.haze, 0.3), 4) +
    scaffold(690, 840, 140, 420, mix(C.slate, m.haze, 0.35)) +
    mist(pen, 800, 260, m.haze, 0.7) + ground(pen, 830, mix(m.ground, C.wood, 0.1),
        mix(m.ground, C.wood, 0.4)) +
    person(pen, 'builder', { x: 1130, y: 900, h: 330, view: 'side', flip: true, pose: POSES.walk }) +
    person(pen, 'builder', { x: 1300, y: 890, h: 310, view: 'back', pose: POSES.stand }) +
    person(pen, 'officer', { x: 930, y: 1330, h: 1010, shadow: false, view: 'side', flip: true, hat: 'helmet',
          hatColor: C.white, eyes: 'down', pose: { hands: [[90, -390], [170, -400]], nod: 10 },
          build: 'woman', hair: 'tail' }) +
    person(pen, 'builder', { x: 480, y: 1340, h: 1080, shadow: false, view: 'side', hatColor: C.yellow,
          eyes: 'down', pose: { hands: [[120, -384], [190, -420]], nod: 10 }, build: 'man' }) +
    (again ? person(pen, 'builder', { x: 1270, y: 1390, h: 1020, shadow: false, view: 'side', flip: true,
            hatColor: '#3f82bd', pose: POSES.standSide, eyes: 'down' }) : '') +
    rect(240, 900, 960, 120, C.wood) + rect(240, 892, 960, 20, light(C.wood, 0.3)) + blueprint(720, 836) +
    cone(1420, 1010, 170)
  );
}

/** On the top slab above the city: rods on shoulders, the crane's load overhead. */
function slab(pen: Pen, m: Mood, again: boolean): string {
  const grey = mix('#aaa79e', m.haze, 0.15);
  const rods = (y: number): string =>
    repeat(4, (k) => line([360, y + k * 9], [1230, y + 16 + k * 9], k % 2 ? '#8d5b3c' : '#a86f4a', 7));
  const bars = (x: number, y: number, h: number): string =>
    stroke(
      `M${x} ${y}V${y - h}M${x + 22} ${y}V${y - h * 1.08}M${x + 44} ${y}V${y - h}M${x - 4} ${y - h * 0.3}h52M${x - 4} ${y - h * 0.6}h52`,
      '#8d5b3c',
      6,
    );
  // prettier-ignore
  return (
    sky(pen, m, 760) + skyline(pen, 840, 300, mix(m.haze, m.hill, 0.2), m.lamps) +
    mist(pen, 760, 300, m.haze, 0.6) + skyline(pen, 880, 200, mix(m.hill, m.haze, 0.45), m.lamps) +
    mist(pen, 880, 160, m.haze, 0.5) +
    crane(again ? 200 : 120, 900, 800, 900, 1, mix(C.orange, m.haze, 0.15)) +
    bars(300, 860, 210) + bars(760, 850, 190) + bars(1240, 860, 220) +
    poly([[0, 850], [W, 830], [W, 1000], [0, 1000]],
        pen.linear([[0, light(grey, 0.25)], [1, dark(grey, 0.15)]])) +
    poly([[0, 846], [W, 826], [W, 838], [0, 858]], light(grey, 0.5)) +
    stroke('M0 780L1600 752M0 720L1600 692', mix(C.orange, m.haze, 0.1), 6) +
    repeat(7, (i) => line([60 + i * 250, 860 - i * 4], [60 + i * 250, 710 - i * 4],
          mix(C.orange, m.haze, 0.1), 8)) +
    person(pen, 'builder', { x: 480, y: 944, h: 520, view: 'side', pose: POSES.shoulder }) +
    person(pen, 'builder', { x: 1090, y: 952, h: 510, view: 'side', pose: POSES.shoulder }) +
    (again ? person(pen, 'builder', { x: 790, y: 948, h: 505, view: 'side', pose: POSES.shoulder }) : '') +
    rods(again ? 496 : 500) +
    person(pen, 'builder', { x: 1420, y: 990, h: 560, view: 'side', flip: true, pose: POSES.point }) +
    circle(180, 960, 36, '#7a5138') + circle(180, 960, 20, dark(grey, 0.3)) + bars(30, 1000, 150)
  );
}

/** cong-truong: a construction site. Takes the pen and the variant; returns the SVG. */
export function congTruong(pen: Pen, n: number): string {
  const m = moodFor(n, [2, 0, 1, 4, 3, 3]);
  const { form, again } = layoutOf(n);
  return pen.finish(
    [site, plan, slab][form]!(pen, m, again) + glaze(pen, m, !(m.orb && m.orb[0] > 800)),
    again,
  );
}
