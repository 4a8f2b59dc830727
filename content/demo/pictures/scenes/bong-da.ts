import { glaze, mist } from '../atmosphere.ts';
import { sky } from '../backdrop.ts';
import { cast, dressed } from '../casting.ts';
import { bunting, flag } from '../flags.ts';
import { ball } from '../gear.ts';
import { layoutOf, moodFor, type Mood } from '../mood.ts';
import { C } from '../palette.ts';
import { W, type Pen } from '../pen.ts';
import { drawPerson, figure } from '../person.ts';
import { POSES } from '../poses.ts';
import { AWAY, floodlight, goal, pitch, stand } from '../sets/stadium.ts';
import { circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';
import { person, rowOfBacks } from '../stage.ts';

/** The shot: striker in front, keeper diving into the corner. */
function shot(pen: Pen, m: Mood, again: boolean): string {
  const keeper = dressed(cast(pen.rng, 'keeper', { pose: POSES.cheer }), {
    top: again ? C.orange : C.yellow,
  });
  const away = (pose: (typeof POSES)[keyof typeof POSES]) =>
    dressed(cast(pen.rng, 'player', { view: 'side', pose }), AWAY);
  // prettier-ignore
  return (
    sky(pen, m, 420) + floodlight(pen, 220, 120, m.lamps) + floodlight(pen, 1400, 120, m.lamps) +
    stand(pen, m, 300, 500) + repeat(5, (i) => flag(120 + i * 350, 300, 130, 84)) +
    mist(pen, 480, 160, m.haze, 0.35) +
    rect(0, 500, W, 50, C.navy) + repeat(8, (i) =>
        rect(10 + i * 200, 508, 180, 34, [C.red, C.blue, C.jade, C.yellow][i % 4]!, 4)) +
    pitch(pen, m, 550) +
    goal(960, 690, 520, 260) +
    `<g transform="translate(1140 560) rotate(62) scale(.42)">${figure(keeper)}</g>` +
    drawPerson(away(POSES.run), again ? 1010 : 970, 830, 410, true) +
    (again ? drawPerson(away(POSES.run), 1330, 860, 440, true) : '') +
    person(pen, 'player', { x: again ? 480 : 400, y: 960, h: 800, view: 'side', pose: POSES.kick,
          eyes: 'open' }) + ball(again ? 840 : 800, 640, 40) +
    stroke(`M${again ? 740 : 700} 740L${again ? 790 : 750} 690M${again ? 700 : 660} 716L${again ? 750 : 710} 672`,
        C.white, 6, 0.7) +
    (again ? '' : person(pen, 'player', { x: 1380, y: 930, h: 560, view: 'side', pose: POSES.run }))
  );
}

/** The whole field over the heads of cheering colleagues. */
function match(pen: Pen, m: Mood, again: boolean): string {
  const home = [POSES.run, POSES.kick, POSES.walk].map((pose) =>
    pen.stamp(figure(cast(pen.rng, 'player', { view: 'side', pose }), true)),
  );
  const away = [POSES.run, POSES.walk, POSES.kick].map((pose) =>
    pen.stamp(figure(dressed(cast(pen.rng, 'player', { view: 'side', pose }), AWAY), true)),
  );
  const players = repeat(11, (i) => {
    const y = 500 + ((i * 67) % 210);
    const set = i % 2 ? home : away;
    const x = 120 + ((i * 397) % 1380);
    const s = 0.2 + (y - 500) / 1500;
    return ellipse(x, y, 34 * s * 4, 5, '#0d1b33', 0.25) + set[i % 3]!(x, y, s, i % 3 === 0);
  });
  const crowd =
    flag(240, 1000, 420, 250, -8) +
    flag(1330, 1000, 400, 240, 8) +
    rowOfBacks(pen, ['worker', 'union', 'builder', 'townsfolk'], 950, 520, 250, 130, {
      pose: {
        hands: [
          [-128, -735],
          [128, -740],
        ],
        elbows: [-1, 1],
        behind: 'none',
      },
    }) +
    rowOfBacks(pen, ['townsfolk', 'worker', 'sewer'], 1070, 620, 330, -20);
  const duel =
    person(pen, 'player', { x: 480, y: 960, h: 700, view: 'side', pose: POSES.run, eyes: 'open' }) +
    drawPerson(
      dressed(cast(pen.rng, 'player', { view: 'side', pose: POSES.kick, eyes: 'open' }), AWAY),
      1040,
      970,
      720,
      true,
    ) +
    ball(770, 900, 36) +
    person(pen, 'player', { x: 1400, y: 900, h: 480, view: 'side', flip: true, pose: POSES.run });
  // prettier-ignore
  return (
    sky(pen, m, 360) + floodlight(pen, 120, 110, m.lamps) + floodlight(pen, 1480, 110, m.lamps) +
    stand(pen, m, 230, 390) + bunting(-20, 70, 820, 60, 50, 16, [C.red, C.yellow], 30) +
    bunting(780, 60, 1620, 70, 50, 16, [C.red, C.yellow], 30) +
    pitch(pen, m, 400) +
    `<ellipse cx="800" cy="590" rx="250" ry="76" fill="none" stroke="#fff" stroke-width="5" opacity=".8"/>` +
    stroke('M800 420V800', C.white, 5, 0.7) +
    `<g transform="translate(${again ? 40 : 20} 560) scale(.5 .6)">${goal(0, 0, 240, 200)}</g>` +
    players + ball(again ? 940 : 690, 640, 13) +
    (again ? duel : crowd)
  );
}

/** The cup lifted by the winning side. */
function cupLifted(pen: Pen, m: Mood, again: boolean): string {
  const trophy =
    path('M-44-150H44C44-84 30-60 12-50V-22H34V0H-34V-22H-12V-50C-30-60-44-84-44-150Z', C.yellow) +
    stroke('M-44-138C-84-138-78-84-34-80M44-138C84-138 78-84 34-80', C.yellow, 10) +
    path('M14-150H44C44-84 30-60 12-50V-22H34V0H14Z', '#8a4b10', 0.25);
  const team = again ? [260, 470, 690, 1110, 1330] : [300, 540, 1060, 1300];
  const fans = [C.red, C.yellow, C.white, C.azure];
  // prettier-ignore
  return (
    sky(pen, m, 460) + floodlight(pen, 200, 130, m.lamps) + floodlight(pen, 1400, 130, m.lamps) +
    stand(pen, m, 340, 560) + mist(pen, 560, 200, m.haze, 0.4) + pitch(pen, m, 590) +
    circle(800, 380, 520, pen.radial([[0, '#fff1c0', 0.55], [1, '#fff1c0', 0]])) +
    team.map((x, i) => person(pen, 'player', { x, y: 890 +
            (i % 2) * 26, h: 560 * pen.rng.range(0.95, 1.03),
            pose: [POSES.cheer, POSES.clap, POSES.wave, POSES.cheer, POSES.waveLeft][i % 5]!,
            eyes: 'smile' })).join('') +
    person(pen, 'player', { x: again ? 900 : 800, y: 950, h: 690, eyes: 'smile',
          pose: { hands: [[-46, -760], [46, -760]], elbows: [-1, 1] },
          carries: `<g transform="translate(0 -756) scale(1.35)">${trophy}</g>` }) +
    (again ? person(pen, 'keeper', { x: 1500, y: 960, h: 600, pose: POSES.clap })
        : person(pen, 'keeper', { x: 120, y: 960, h: 600, pose: POSES.cheer })) +
    ball(again ? 620 : 960, 960, 34) +
    repeat(60, () =>
        `<rect x="${pen.rng.int(0, W)}" y="${pen.rng.int(20, 760)}" width="12" height="7" fill="${pen.rng.pick(fans)}" transform="rotate(${pen.rng.int(-40, 40)} 800 400)"/>`)
  );
}

/** bong-da: a football match. Takes the pen and the variant; returns the SVG. */
export function bongDa(pen: Pen, n: number): string {
  const m = moodFor(n, [1, 2, 5, 3, 4, 0]);
  const { form, again } = layoutOf(n);
  return pen.finish(
    [shot, match, cupLifted][form]!(pen, m, again) + glaze(pen, m, !(m.orb && m.orb[0] > 800)),
    again && form !== 1,
  );
}
