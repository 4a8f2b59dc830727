import { num, type Point } from './shapes.ts';

/** Two bones solved from a root joint towards a target. */
export interface Limb {
  root: Point;
  joint: Point;
  end: Point;
}

/**
 * Takes a root joint, a target, the two bone lengths and the side the joint bends to (1 or -1);
 * returns the limb, stretched straight when the target is out of reach.
 */
export function reach(root: Point, target: Point, upper: number, lower: number, bend: number): Limb {
  const dx = target[0] - root[0];
  const dy = target[1] - root[1];
  const full = Math.hypot(dx, dy) || 1;
  const d = Math.min(Math.max(full, Math.abs(upper - lower) + 1), upper + lower - 0.5);
  const ux = dx / full;
  const uy = dy / full;
  const along = (upper * upper - lower * lower + d * d) / (2 * d);
  const off = Math.sqrt(Math.max(0, upper * upper - along * along)) * bend;
  return {
    root,
    joint: [root[0] + ux * along - uy * off, root[1] + uy * along + ux * off],
    end: [root[0] + ux * d, root[1] + uy * d],
  };
}

/** Path data of a rounded bar from a to b with radii ra and rb. */
export function capsule(a: Point, b: Point, ra: number, rb: number): string {
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const l = Math.hypot(dx, dy) || 1;
  const nx = -dy / l;
  const ny = dx / l;
  const at = (p: Point, r: number): string => `${num(p[0] + nx * r)} ${num(p[1] + ny * r)}`;
  const arc = (r: number): string => `A${num(r)} ${num(r)} 0 0 0 `;
  return `M${at(a, ra)}L${at(b, rb)}${arc(rb)}${at(b, -rb)}L${at(a, -ra)}${arc(ra)}${at(a, ra)}Z`;
}

/** The point a share t of the way from a to b. */
export function between(a: Point, b: Point, t: number): Point {
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
}

/** Takes a point, a centre and degrees; returns the point turned about the centre. */
export function turned(p: Point, centre: Point, degrees: number): Point {
  const a = (degrees * Math.PI) / 180;
  const x = p[0] - centre[0];
  const y = p[1] - centre[1];
  return [centre[0] + x * Math.cos(a) - y * Math.sin(a), centre[1] + x * Math.sin(a) + y * Math.cos(a)];
}
