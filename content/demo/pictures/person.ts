import { aoDaiPanel, drawArm, drawLeg } from './dressed-limbs.ts';
import { drawHead, hairBehind, type Hair, type Hat, type View } from './head.ts';
import { reach, turned, type Limb } from './limbs.ts';
import { ellipse, place, type Point } from './shapes.ts';
import { drawTorso } from './torso.ts';
import type { Build, Outfit } from './wardrobe.ts';

/** Where the body is. Figure space: feet at y = 0, adult crown near y = -712, x = 0 through the middle. */
export interface Pose {
  hip?: Point;
  /** Forward lean in degrees; positive leans towards +x. */
  lean?: number;
  /** Head tilt in degrees, on top of the lean. */
  nod?: number;
  /** Targets of the hands at -x and at +x. */
  hands: readonly [Point, Point];
  /** Sides the elbows bend to. */
  elbows?: readonly [number, number];
  feet?: readonly [Point, Point];
  knees?: readonly [number, number];
  /** Foreshortening of the thighs and of the arms, 1 being none. */
  thigh?: number;
  arm?: number;
  /** Hem movement of long clothes. */
  sway?: number;
  /** Arms drawn behind the torso: none, the far one, or both. */
  behind?: 'none' | 'far' | 'both';
}

/** Everything needed to draw one person. */
export interface Person {
  view: View;
  build: Build;
  outfit: Outfit;
  skin: string;
  hair: Hair;
  hairColor: string;
  hat: Hat;
  hatColor: string;
  mask?: boolean;
  glasses?: boolean;
  eyes?: 'open' | 'down' | 'smile';
  /** Head size; children have 1.3 or so. */
  headScale?: number;
  /** Only head, torso and arms: for people behind tables. */
  bust?: boolean;
  pose: Pose;
  /** Drawn in figure space over the torso but under the near arm. */
  holds?: string;
  /** Drawn in figure space over everything. */
  carries?: string;
}

/** Arms solved for a person, so that props can be put into the hands. */
export function armsOf(p: Person): [Limb, Limb] {
  const hip = p.pose.hip ?? [0, -350];
  const k = p.build === 'man' ? 1 : 0.86;
  const [sx, fx] = p.view === 'side' ? [-46, 44] : [-68, 68];
  const lean = p.pose.lean ?? 0;
  const at = (x: number): Point => turned([hip[0] + x * k, hip[1] - 192], hip, lean);
  const bends = p.pose.elbows ?? (p.view === 'side' ? [1, 1] : [1, -1]);
  const up = (p.build === 'man' ? 122 : 114) * (p.pose.arm ?? 1);
  return [
    reach(at(sx), p.pose.hands[0], up, up - 8, bends[0]),
    reach(at(fx), p.pose.hands[1], up, up - 8, bends[1]),
  ];
}

/** Takes a person; returns the figure in figure space. `plain` leaves faces blank. */
export function figure(p: Person, plain = false): string {
  const { pose, outfit, build, view, skin } = p;
  const hip = pose.hip ?? [0, -350];
  const lean = pose.lean ?? 0;
  const [a0, a1] = armsOf(p);
  const behind = pose.behind ?? (view === 'side' ? 'far' : view === 'back' ? 'both' : 'none');
  const near = drawArm(a0, outfit, build, skin, false);
  const far = drawArm(a1, outfit, build, skin, view === 'side');
  const head = {
    view,
    skin,
    hair: p.hair,
    hairColor: p.hairColor,
    hat: p.hat,
    hatColor: p.hatColor,
    mask: p.mask,
    glasses: p.glasses,
    eyes: p.eyes,
    plain,
  };
  const hs = p.headScale ?? 1.12;
  const headAt = (s: string): string =>
    place(s, view === 'side' ? 8 : 0, -240 - 48 * hs, hs, false, pose.nod ?? 0);
  const upper = (s: string): string => place(s, hip[0], hip[1], 1, false, lean);

  let legs = '';
  if (!p.bust) {
    const feet =
      pose.feet ??
      (view === 'side'
        ? [
            [-26, -12],
            [14, -12],
          ]
        : [
            [-32, -12],
            [32, -12],
          ]);
    const knees = pose.knees ?? (view === 'side' ? [-1, -1] : [1, -1]);
    const w = view === 'side' ? 16 : 30;
    const thigh = 166 * (pose.thigh ?? 1);
    const l0 = reach([hip[0] - w, hip[1] + 6], feet[0], thigh, 167, knees[0]);
    const l1 = reach([hip[0] + w, hip[1] + 6], feet[1], thigh, 167, knees[1]);
    legs =
      drawLeg(l1, outfit, build, skin, view, view === 'side') + drawLeg(l0, outfit, build, skin, view, false);
  }
  const panel =
    outfit.cut === 'aodai' && !p.bust
      ? place(aoDaiPanel(outfit, view, pose.sway ?? 0, -hip[1] - 96), hip[0], hip[1])
      : '';
  const behindHair = view === 'back' ? '' : upper(headAt(hairBehind(head)));
  const arms = behind === 'both' ? '' : near + (behind === 'none' ? far : '');
  return (
    behindHair +
    (behind === 'none' ? '' : far) +
    (behind === 'both' ? near : '') +
    legs +
    upper(drawTorso(outfit, view, build, skin, p.bust === true || hip[1] > -260)) +
    panel +
    upper(headAt(drawHead(head))) +
    (p.holds ?? '') +
    arms +
    (p.carries ?? '')
  );
}

/** Puts a person with the feet at x, y and the given standing height; `flip` faces -x. */
export function drawPerson(p: Person, x: number, y: number, height: number, flip = false): string {
  return place(figure(p, height < 230), x, y, height / 712, flip);
}

/** A soft shadow on the ground under feet at x, y. */
export function footShadow(x: number, y: number, width: number, o = 0.22): string {
  return ellipse(x, y, width, width * 0.16, '#0d1b33', o);
}
