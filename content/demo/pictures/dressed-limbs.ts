import type { View } from './head.ts';
import { between, capsule, type Limb } from './limbs.ts';
import { C, dark } from './palette.ts';
import { path, stroke, type Point } from './shapes.ts';
import { bareArms, type Build, type Outfit } from './wardrobe.ts';

/** Takes an arm with its outfit; returns sleeve, forearm and hand. `far` darkens it. */
export function drawArm(arm: Limb, o: Outfit, build: Build, skin: string, far: boolean): string {
  const k = build === 'man' ? 1 : 0.84;
  const cloth = far ? dark(o.top, 0.16) : o.top;
  const flesh = far ? dark(skin, 0.12) : skin;
  const beyond = between(arm.joint, arm.end, 1.1);
  const hand = capsule(arm.end, beyond, 14 * k, 13 * k);
  if (bareArms(o)) {
    const cuff = between(arm.root, arm.joint, 0.72);
    const fore = capsule(arm.root, arm.joint, 20 * k, 18 * k) + capsule(arm.joint, arm.end, 18 * k, 12.5 * k);
    return path(fore + hand, flesh) + path(capsule(arm.root, cuff, 25 * k, 24 * k), cloth);
  }
  const wrist = between(arm.joint, arm.end, 0.93);
  return (
    path(hand, flesh) +
    path(capsule(arm.root, arm.joint, 25 * k, 20 * k) + capsule(arm.joint, wrist, 20 * k, 15 * k), cloth)
  );
}

const shoe = (at: Point, way: number, color: string): string =>
  path(
    way === 0
      ? `M${at[0] - 17} ${at[1] + 12}C${at[0] - 20} ${at[1] - 16} ${at[0] + 20} ${at[1] - 16} ${at[0] + 17} ${at[1] + 12}Z`
      : `M${at[0] - 16} ${at[1] - 12}L${at[0] + 12} ${at[1] - 12}C${at[0] + 20} ${at[1] - 3} ${at[0] + 42} ${at[1] - 2} ${at[0] + 44} ${at[1] + 12}L${at[0] - 17} ${at[1] + 12}Z`,
    color,
  );

/** Takes a leg with its outfit; returns trousers (or bare leg with sock) and shoe. */
export function drawLeg(leg: Limb, o: Outfit, build: Build, skin: string, view: View, far: boolean): string {
  const k = build === 'man' ? 1 : 0.9;
  const tone = (c: string): string => (far ? dark(c, 0.18) : c);
  const at: Point = [Math.round(leg.end[0]), Math.round(leg.end[1])];
  const foot = shoe(at, view === 'side' ? 1 : 0, tone(o.shoes ?? C.ink));
  if (o.cut === 'jersey') {
    const knee = between(leg.root, leg.joint, 0.78);
    const sock = between(leg.joint, leg.end, 0.35);
    return (
      foot +
      path(capsule(leg.root, leg.joint, 32, 23) + capsule(leg.joint, leg.end, 22, 15), tone(skin)) +
      path(capsule(sock, leg.end, 20, 16), tone(o.accent ?? C.white)) +
      path(capsule(leg.root, knee, 38, 34), tone(o.bottom))
    );
  }
  const wide = o.cut === 'aodai' ? 1.25 : 1;
  return (
    foot +
    path(
      capsule(leg.root, leg.joint, 37 * k, 28 * k * wide) +
        capsule(leg.joint, between(leg.joint, leg.end, 0.97), 28 * k * wide, 21 * k * wide),
      tone(o.bottom),
    )
  );
}

/** The long front panel of an áo dài from the waist to the shins; `sway` moves its hem sideways. */
export function aoDaiPanel(o: Outfit, view: View, sway: number, length: number): string {
  const w = view === 'side' ? 47 : 53;
  const d = `M${-w}-60C${-w - 12} 20 ${-w - 14 + sway} ${length - 90} ${-w - 22 + sway} ${length}Q${sway} ${length + 16} ${w + 18 + sway} ${length - 4}C${w + 8 + sway} ${length - 90} ${w + 10} 20 ${w}-60Z`;
  const fold = `M${w - 26}-40C${w - 22} 40 ${w - 20 + sway} ${length - 90} ${w - 20 + sway} ${length + 4}Q${w + sway} ${length} ${w + 18 + sway} ${length - 4}C${w + 8 + sway} ${length - 90} ${w + 10} 20 ${w}-60Z`;
  return (
    path(d, o.top) +
    path(fold, '#10203a', 0.13) +
    (o.accent
      ? stroke(
          `M${-30 + sway * 0.6} ${length - 90}q16-18 30 0q-14 16-30 0M${-6 + sway * 0.8} ${length - 56}q16-18 30 0q-14 16-30 0`,
          o.accent,
          5,
          0.85,
        )
      : '')
  );
}
