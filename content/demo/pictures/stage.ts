import { cast } from './casting.ts';
import type { Pen } from './pen.ts';
import { drawPerson, figure, footShadow, type Person, type Pose } from './person.ts';
import { repeat } from './shapes.ts';
import type { Outfit, Role } from './wardrobe.ts';

/** Where and how somebody stands. */
export interface Spot extends Partial<Person> {
  x: number;
  y: number;
  /** Standing height in user units. */
  h: number;
  flip?: boolean;
  shadow?: boolean;
  pose?: Pose;
  wear?: Partial<Outfit>;
}

/** Puts one person of a role on the stage, with a shadow at the feet unless cropped. */
export function person(pen: Pen, role: Role, spot: Spot): string {
  const { x, y, h, flip = false, shadow = true, wear, ...wishes } = spot;
  const cast0 = cast(pen.rng, role, wishes);
  const who = wear ? { ...cast0, outfit: { ...cast0.outfit, ...wear } } : cast0;
  return (shadow && !who.bust ? footShadow(x, y - 2, h * 0.17) : '') + drawPerson(who, x, y, h, flip);
}

/** A row of people seen from behind, cut at `y` by the picture edge or by seat backs. */
export function rowOfBacks(
  pen: Pen,
  roles: readonly Role[],
  y: number,
  h: number,
  step: number,
  offset = 0,
  wishes: Partial<Person> = {},
): string {
  const faces = roles.map((role) =>
    pen.stamp(figure(cast(pen.rng, role, { view: 'back', bust: true, ...wishes }), true)),
  );
  const count = Math.ceil((1600 - offset) / step) + 1;
  return repeat(count, (i) => {
    const stamp = faces[(i * 3 + pen.rng.int(0, faces.length - 1)) % faces.length]!;
    return stamp(
      offset + i * step + pen.rng.int(-10, 10),
      y + h * 0.5 + pen.rng.int(-8, 8),
      (h / 712) * pen.rng.range(0.95, 1.05),
    );
  });
}
