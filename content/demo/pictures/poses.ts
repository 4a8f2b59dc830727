import type { Pose } from './person.ts';
import type { Point } from './shapes.ts';

const p = (x: number, y: number): Point => [x, y];

/** Named poses. Names ending in Side, and those marked so, suit the three-quarter view facing +x. */
export const POSES = {
  stand: { hands: [p(-96, -326), p(96, -326)] },
  folded: { hands: [p(-12, -366), p(14, -370)], arm: 0.94 },
  clap: { hands: [p(-12, -490), p(12, -494)], arm: 0.72 },
  chest: { hands: [p(-34, -420), p(34, -420)], arm: 0.84 },
  write: { hands: [p(-46, -360), p(54, -362)], nod: 4, arm: 0.9 },
  hug: { hands: [p(40, -436), p(-36, -396)], arm: 0.95 },
  wave: { hands: [p(-96, -326), p(132, -690)], elbows: [1, 1] },
  waveLeft: { hands: [p(-132, -690), p(96, -326)], elbows: [-1, -1] },
  raise: { hands: [p(-40, -366), p(96, -735)], elbows: [1, 1], arm: 0.95 },
  cheer: { hands: [p(-128, -735), p(128, -740)], elbows: [-1, 1] },
  salute: { hands: [p(-96, -326), p(44, -440)], arm: 0.95 },
  hip: { hands: [p(-70, -366), p(96, -326)] },
  present: { hands: [p(-40, -400), p(176, -486)], elbows: [1, 1] },
  dance: { hands: [p(-170, -610), p(160, -470)], elbows: [-1, 1], sway: 26 },
  danceUp: { hands: [p(-70, -770), p(165, -560)], elbows: [-1, 1], sway: -22 },
  lotus: { hands: [p(-12, -500), p(12, -500)], sway: 10, arm: 0.86 },
  sitFront: { hip: p(0, -196), hands: [p(-44, -206), p(44, -206)], feet: [p(-40, -12), p(40, -12)], knees: [1, -1], thigh: 0.36, arm: 0.95 },
  // The poses below are for the three-quarter view.
  standSide: { hands: [p(-34, -322), p(64, -326)] },
  clapSide: { hands: [p(86, -466), p(98, -470)], arm: 0.9 },
  give: { hands: [p(128, -424), p(150, -430)], lean: 3 },
  take: { hands: [p(132, -414), p(150, -420)], lean: 5, nod: 6 },
  shake: { hands: [p(-34, -326), p(166, -424)], lean: 3 },
  point: { hands: [p(-34, -326), p(230, -590)], elbows: [1, 1] },
  talk: { hands: [p(72, -400), p(150, -470)] },
  read: { hands: [p(86, -424), p(108, -430)], nod: 14, arm: 0.92 },
  desk: { hands: [p(128, -352), p(152, -356)], lean: 8, nod: 10 },
  carry: { hands: [p(74, -392), p(98, -396)], arm: 0.94 },
  walk: { hands: [p(-118, -366), p(112, -384)], elbows: [-1, 1], feet: [p(-104, -26), p(84, -12)], knees: [-1, -1], lean: 3, hip: p(0, -340) },
  shovel: { hands: [p(84, -300), p(150, -400)], lean: 16, nod: 8, feet: [p(-66, -12), p(60, -12)], hip: p(0, -334) },
  kick: { hands: [p(-170, -470), p(150, -500)], elbows: [-1, 1], lean: -8, feet: [p(-40, -12), p(190, -140)] },
  run: { hands: [p(-116, -400), p(120, -440)], elbows: [-1, 1], lean: 12, feet: [p(-170, -120), p(96, -40)], hip: p(0, -346) },
  kneel: { hip: p(0, -196), hands: [p(120, -160), p(146, -150)], lean: 20, nod: 8, feet: [p(-140, -16), p(62, -12)] },
  sitSide: { hip: p(0, -190), hands: [p(98, -226), p(118, -228)], feet: [p(128, -12), p(146, -12)] },
  sitDesk: { hip: p(0, -190), hands: [p(136, -252), p(156, -256)], lean: 6, nod: 8, feet: [p(120, -12), p(146, -12)] },
} as const satisfies Record<string, Pose>;
