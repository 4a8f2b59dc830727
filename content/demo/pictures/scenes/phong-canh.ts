import { glaze, mist } from '../atmosphere.ts';
import { ridge, sky, water } from '../backdrop.ts';
import { lotus } from '../flowers.ts';
import { house } from '../houses.ts';
import { moodFor, type Mood } from '../mood.ts';
import { C, dark, light, mix } from '../palette.ts';
import { H, W, type Pen } from '../pen.ts';
import { POSES } from '../poses.ts';
import { birds, rower, towers } from '../sets/river.ts';
import { circle, dashes, ellipse, path, place, rect, repeat, smooth, stroke, type Point } from '../shapes.ts';
import { person } from '../stage.ts';
import { banana, bush, cornerLeaves, palm, tree } from '../trees.ts';

/** A river winding between limestone towers. */
function river(pen: Pen, m: Mood, again: boolean): string {
  // prettier-ignore
  return (
    sky(pen, m, 560) + towers(pen, 600, 260, mix(m.hill, m.haze, 0.66), [140, 380, 700, 980, 1260, 1500]) +
    mist(pen, 580, 160, m.haze, 0.85) + towers(pen, 630, 380, mix(m.hill, m.haze, 0.36), again
        ? [60, 320, 1180, 1490] : [240, 520, 1330, 1580]) + mist(pen, 620, 140, m.haze, 0.7) +
    birds(pen, again ? 760 : 820, 250, 5, C.white) +
    water(pen, m, 620) + towers(pen, 690, 520, m.hill, again ? [1480] : [40]) +
    ellipse(again ? 1480 : 40, 700, 300, 16, dark(m.water[1], 0.3), 0.4) +
    path(`M-20 690Q180 660 420 700T760 720Q400 760 -20 770Z`, mix(m.field, m.leaf, 0.3)) +
    path(`M1620 680Q1380 660 1180 700T900 716Q1200 760 1620 780Z`, m.field) +
    repeat(5, (i) => bush(pen, 1180 + i * 100, 716 + (i % 2) * 20, 110, mix(m.leaf, m.haze, 0.1))) +
    rower(pen, again ? 880 : 620, 830, again ? 330 : 380, again) +
    (again ? rower(pen, 420, 760, 170) : rower(pen, 1010, 748, 150, true)) +
    repeat(6, (i) => ellipse(1040 + i * 100, 930 +
          (i % 2) * 34, 80, 17, i % 2 ? m.leaf : dark(m.leaf, 0.15))) + lotus(1180, 920, 62, '#ee8fa6') +
    lotus(1390, 950, 52, '#f3b3c2') + lotus(1040, 960, 44, '#ee8fa6') +
    cornerLeaves(pen, 1, dark(m.leaf, 0.2), 1)
  );
}

/** Terraced paddies stepping down the mountain. */
function terraces(pen: Pen, m: Mood, again: boolean): string {
  const bands = repeat(9, (i) => {
    const y = 520 + i * 52 + i * i * 1.2;
    const points: Point[] = [[-60, y + (again ? -40 : 30)]];
    for (let x = 120; x <= 1560; x += 240)
      points.push([x, y + Math.sin(x / 210 + i * 0.9 + (again ? 2 : 0)) * (30 + i * 5)]);
    points.push([1680, y - 10]);
    const c =
      i % 3 === 1
        ? mix(m.water[0], m.field, 0.35)
        : mix(i % 2 ? m.field : light(m.field, 0.2), C.yellow, again ? 0.28 : 0.06);
    return (
      path(`${smooth(points)}V${H}H-60Z`, mix(c, m.haze, Math.max(0, 0.4 - i * 0.06))) +
      stroke(smooth(points.map(([x, py]) => [x, py + 4] as const)), dark(m.leaf, 0.2), 7 + i, 0.45)
    );
  });
  // prettier-ignore
  return (
    sky(pen, m, 480) + ridge(pen, 480, 330, mix(m.hill, m.haze, 0.62)) + mist(pen, 440, 170, m.haze, 0.8) +
    ridge(pen, 540, 240, mix(m.hill, m.haze, 0.3)) + mist(pen, 520, 120, m.haze, 0.7) +
    birds(pen, 420, 200, 5, C.white) + bands +
    place(house(pen, 0, 0, 250, '#b98a5e', '#7a5138', m.lamps), again ? 1240 : 360, 690) +
    tree(pen, again ? 1420 : 190, 700, 220, m.leaf) + banana(pen, again ? 1080 : 530, 704, 130, m.leaf) +
    person(pen, 'farmer', { x: 900, y: 850, h: 210, view: 'side', pose: POSES.shovel }) +
    person(pen, 'farmer', { x: 1010, y: 860, h: 215, view: 'side', flip: true, pose: POSES.carry }) +
    person(pen, 'farmer', { x: again ? 560 : 1250, y: 930, h: 290, view: 'side', flip: !again,
          pose: POSES.walk, carries: stroke('M-120-560L160-590', '#8a5f3c', 10) +
          path('M-160-440H-80L-92-380H-148Z', '#c99a55') + path('M120-470H200L188-410H132Z', '#c99a55') +
          stroke('M-120-556L-156-440M-120-556L-84-440M160-588L124-470M160-588L196-470', '#8a5f3c', 4) }) +
    cornerLeaves(pen, -1, dark(m.leaf, 0.15), 0.9)
  );
}

/** A rice plain with a buffalo and a kite, bamboo and a village behind. */
function plain(pen: Pen, m: Mood): string {
  const hide = '#4d4a52';
  const leg = (x: number, c: string): string =>
    path(
      `M${x} -76C${x - 4} -44 ${x + 8} -30 ${x + 6} 0H${x + 28}C${x + 26} -30 ${x + 40} -50 ${x + 40} -76Z`,
      c,
    );
  const buffalo =
    leg(-104, dark(hide, 0.4)) +
    leg(84, dark(hide, 0.4)) +
    stroke('M-152-112C-178-84-170-56-176-30', hide, 7) +
    path(
      'M-158-92C-160-130-120-150-60-142C0-136 60-160 108-150C140-146 160-136 176-132L206-124C226-118 246-86 238-70C226-58 204-66 190-80C176-66 160-58 146-54C100-36-60-32-118-48C-146-54-156-70-158-92Z',
      hide,
    ) +
    path('M-150-70C-100-40 90-40 146-60C120-34-90-26-124-48Z', '#10203a', 0.3) +
    leg(-148, hide) +
    leg(110, hide) +
    path('M170-128Q150-112 158-98Q172-106 180-122Z', dark(hide, 0.3)) +
    stroke('M182-132C160-176 118-178 96-156M196-128C214-170 256-170 274-146', '#2f2d33', 10) +
    circle(208, -102, 4, C.ink) +
    ellipse(232, -76, 9, 7, dark(hide, 0.35));
  // prettier-ignore
  return (
    sky(pen, m, 560) + ridge(pen, 580, 190, mix(m.hill, m.haze, 0.6)) + mist(pen, 570, 150, m.haze, 0.7) +
    ridge(pen, 600, 70, mix(m.leaf, m.haze, 0.4)) +
    repeat(3, (i) => house(pen, 260 + i * 150, 622, 110, '#f0e0c0', C.brick, m.lamps)) +
    palm(pen, 180, 630, 210, mix(m.leaf, m.haze, 0.2)) +
    palm(pen, 640, 630, 190, mix(m.leaf, m.haze, 0.2)) +
    rect(0, 618, W, H - 618, pen.linear([[0, mix(m.field, m.haze, 0.25)], [1, dark(m.field, 0.12)]])) +
    repeat(9, (i) => dashes(`M${-40 - (i % 3) * 12} ${Math.round(650 + i * i * 4 + i * 6)}H1640`, i % 2
          ? light(m.field, 0.35) : dark(m.field, 0.2), 5 + i * 2, 4 + i * 2, 8 + i * 3, 0.5)) +
    path('M640 620Q720 760 520 1000H820Q860 760 664 620Z', mix(m.ground, C.white, 0.15)) +
    place(ellipse(30, 4, 190, 14, '#0d1b33', 0.25) + buffalo, 1080, 880, 1.25) +
    `<g transform="translate(1060 700)">${person(pen, 'child', { x: 0, y: 60, h: 300, view: 'side', pose: { hip: [0, -190], hands: [[90, -420], [120, -560]], elbows: [1, 1], feet: [[60, -30], [76, -20]] }, shadow: false })}</g>` +
    stroke('M1122 510Q1010 350 820 230', C.white, 2.5, 0.8) +
    path('M820 230L776 184L800 120L858 158Z', C.red) +
    stroke('M800 206Q780 270 810 300T800 370', C.yellow, 5) +
    person(pen, 'farmer', { x: 520, y: 960, h: 390, view: 'side', pose: POSES.walk }) +
    person(pen, 'farmer', { x: 240, y: 850, h: 270, view: 'side', flip: true, pose: POSES.shovel }) +
    cornerLeaves(pen, -1, dark(m.leaf, 0.2), 0.9)
  );
}

/** The bay with a junk under sail. */
function bay(pen: Pen, m: Mood): string {
  const sail = (x: number, y: number, s: number): string =>
    place(
      stroke('M0 0V-230M70 0V-180', '#5f3f33', 8) +
        path('M4-226C90-200 110-110 96-26L4-16Z', '#c8583a') +
        path('M74-176C140-150 150-90 140-22L78-14Z', '#b24a34') +
        path('M-4-206C-80-170-96-100-90-24L-4-16Z', '#d96b45') +
        stroke('M4-170L96-130M4-116L104-90M4-64L100-54M-4-150L-80-120M-4-96L-92-76', '#7d2f24', 3, 0.6) +
        path('M-170-10Q0 20 190-16Q170 46 110 50H-100Q-150 40-170-10Z', '#6b4432') +
        rect(-60, -34, 120, 26, '#8a5a40', 4) +
        ellipse(0, 54, 190, 10, '#0d1b33', 0.25),
      x,
      y,
      s,
    );
  // prettier-ignore
  return (
    sky(pen, m, 560) + towers(pen, 590, 240, mix(m.hill, m.haze, 0.68), [90, 330, 560, 900, 1180, 1420]) +
    mist(pen, 580, 140, m.haze, 0.8) + towers(pen, 620, 380, mix(m.hill, m.haze, 0.34),
        [190, 1290, 1540]) + mist(pen, 615, 90, m.haze, 0.7) + water(pen, m, 612) +
    towers(pen, 680, 480, m.hill, [1470]) + towers(pen, 660, 260, mix(m.hill, m.haze, 0.15), [470]) +
    birds(pen, 640, 230, 6, C.white) +
    sail(860, 800, 1.35) + sail(520, 690, 0.42) + sail(1130, 680, 0.36) + rower(pen, 330, 880, 300) +
    ellipse(1440, 690, 230, 12, dark(m.water[1], 0.3), 0.4) + cornerLeaves(pen, -1, dark(m.leaf, 0.25), 1)
  );
}

/** phong-canh: the country itself. Takes the pen and the variant; returns the SVG. */
export function phongCanh(pen: Pen, n: number): string {
  const m = moodFor(n, [4, 1, 2, 3, 2, 0]);
  const body =
    n === 3
      ? plain(pen, m)
      : n === 6
        ? bay(pen, m)
        : n % 3 === 1
          ? river(pen, m, n > 3)
          : terraces(pen, m, n > 3);
  return pen.finish(body + glaze(pen, m, !(m.orb && m.orb[0] > 800)));
}
