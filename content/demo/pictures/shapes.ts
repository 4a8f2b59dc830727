/** Plain SVG elements as strings. Coordinates are rounded so that files stay small. */

export type Point = readonly [number, number];

/** Takes a number; returns it with at most one decimal. */
export const num = (v: number): string => String(Math.round(v * 10) / 10);

const opacity = (o: number): string => (o < 1 ? ` opacity="${Math.round(o * 100) / 100}"` : '');

/** A rectangle, optionally with round corners and opacity. */
export function rect(x: number, y: number, w: number, h: number, fill: string, rx = 0, o = 1): string {
  const round = rx > 0 ? ` rx="${num(rx)}"` : '';
  return `<rect x="${num(x)}" y="${num(y)}" width="${num(Math.max(0, w))}" height="${num(Math.max(0, h))}"${round} fill="${fill}"${opacity(o)}/>`;
}

/** A circle. */
export function circle(x: number, y: number, r: number, fill: string, o = 1): string {
  return `<circle cx="${num(x)}" cy="${num(y)}" r="${num(r)}" fill="${fill}"${opacity(o)}/>`;
}

/** An ellipse; `turn` rotates it in degrees about its centre. */
export function ellipse(x: number, y: number, rx: number, ry: number, fill: string, o = 1, turn = 0): string {
  const t = turn ? ` transform="rotate(${num(turn)} ${num(x)} ${num(y)})"` : '';
  return `<ellipse cx="${num(x)}" cy="${num(y)}" rx="${num(rx)}" ry="${num(ry)}" fill="${fill}"${opacity(o)}${t}/>`;
}

/** A filled path from ready path data. */
export function path(d: string, fill: string, o = 1): string {
  return `<path d="${d}" fill="${fill}"${opacity(o)}/>`;
}

/** A stroked, unfilled path; the round ends and joins are inherited from the root element. */
export function stroke(d: string, color: string, width: number, o = 1): string {
  return `<path d="${d}" fill="none" stroke="${color}" stroke-width="${num(width)}"${opacity(o)}/>`;
}

/** Takes points; returns path data of the open polyline through them. */
export function through(points: readonly Point[]): string {
  return points.map((p, i) => `${i ? 'L' : 'M'}${num(p[0])} ${num(p[1])}`).join('');
}

/** A dashed line with square ends: windows, railings, rows of rice. */
export function dashes(d: string, color: string, width: number, dash: number, gap: number, o = 1): string {
  return `<path d="${d}" fill="none" stroke="${color}" stroke-width="${num(width)}" stroke-linecap="butt" stroke-dasharray="${num(dash)} ${num(gap)}"${opacity(o)}/>`;
}

/** A filled polygon. */
export function poly(points: readonly Point[], fill: string, o = 1): string {
  return path(`${through(points)}Z`, fill, o);
}

/** A straight line with round ends. */
export function line(a: Point, b: Point, color: string, width: number, o = 1): string {
  return stroke(through([a, b]), color, width, o);
}

/** Takes points; returns path data of a smooth open curve through their midpoints. */
export function smooth(points: readonly Point[]): string {
  let d = `M${num(points[0]![0])} ${num(points[0]![1])}`;
  for (let i = 1; i < points.length - 1; i++) {
    const p = points[i]!;
    const q = points[i + 1]!;
    const last = i === points.length - 2;
    const end: Point = last ? q : [(p[0] + q[0]) / 2, (p[1] + q[1]) / 2];
    d += `Q${num(p[0])} ${num(p[1])} ${num(end[0])} ${num(end[1])}`;
  }
  return d;
}

/** Wraps content in a group placed at x, y, scaled, mirrored when `flip`, turned by `turn` degrees. */
export function place(content: string, x: number, y: number, scale = 1, flip = false, turn = 0): string {
  const s = Math.round(scale * 1000) / 1000;
  const sc = flip ? ` scale(${-s} ${s})` : s !== 1 ? ` scale(${s})` : '';
  const rot = turn ? ` rotate(${num(turn)})` : '';
  return `<g transform="translate(${num(x)} ${num(y)})${rot}${sc}">${content}</g>`;
}

/** A five-pointed star, one point up. */
export function star(x: number, y: number, r: number, fill: string, o = 1): string {
  const points: Point[] = [];
  for (let i = 0; i < 10; i++) {
    const a = -Math.PI / 2 + (i * Math.PI) / 5;
    const d = i % 2 ? r * 0.382 : r;
    points.push([x + Math.cos(a) * d, y + Math.sin(a) * d]);
  }
  return poly(points, fill, o);
}

/** Takes a count and a drawing function; returns the drawings of 0…count-1 joined. */
export function repeat(count: number, draw: (i: number) => string): string {
  let out = '';
  for (let i = 0; i < count; i++) out += draw(i);
  return out;
}
