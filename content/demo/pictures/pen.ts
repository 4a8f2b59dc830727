import { seeded, type Random } from './random.ts';

/** Width and height of every picture, in user units. */
export const W = 1600;
export const H = 1000;

/** A gradient stop: offset 0…1, colour, optional opacity. */
export type Stop = readonly [number, string, number?];

const stopTags = (stops: readonly Stop[]): string =>
  stops
    .map(
      ([at, color, o]) =>
        `<stop offset="${at}" stop-color="${color}"${o === undefined ? '' : ` stop-opacity="${o}"`}/>`,
    )
    .join('');

/** Collects the shared definitions (gradients, clips, symbols) of one picture and closes it. */
export class Pen {
  readonly rng: Random;
  private readonly defs = new Map<string, string>();

  /** Takes the picture key, which seeds the random source. */
  constructor(key: string) {
    this.rng = seeded(key);
  }

  /** Stores a definition once; returns its id. `tag` receives the id. */
  private define(signature: string, tag: (id: string) => string): string {
    const known = this.defs.get(signature);
    if (known) return /id="([^"]+)"/.exec(known)![1]!;
    const id = `d${this.defs.size}`;
    this.defs.set(signature, tag(id));
    return id;
  }

  /** A linear gradient over the shape's box, top to bottom or along the vector given; returns a paint. */
  linear(stops: readonly Stop[], x1 = 0, y1 = 0, x2 = 0, y2 = 1): string {
    const at = `x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}"`;
    const inner = stopTags(stops);
    return `url(#${this.define(`l${at}${inner}`, (id) => `<linearGradient id="${id}" ${at}>${inner}</linearGradient>`)})`;
  }

  /** A radial gradient over the shape's box; returns a paint. */
  radial(stops: readonly Stop[], cx = 0.5, cy = 0.5, r = 0.5): string {
    const at = `cx="${cx}" cy="${cy}" r="${r}"`;
    const inner = stopTags(stops);
    return `url(#${this.define(`r${at}${inner}`, (id) => `<radialGradient id="${id}" ${at}>${inner}</radialGradient>`)})`;
  }

  /** Shows `content` only inside `shape`. */
  clipped(shape: string, content: string): string {
    const id = this.define(`c${shape}`, (name) => `<clipPath id="${name}">${shape}</clipPath>`);
    return `<g clip-path="url(#${id})">${content}</g>`;
  }

  /** Takes drawn content used many times; returns a function placing a copy at x, y with scale and flip. */
  stamp(content: string): (x: number, y: number, scale?: number, flip?: boolean) => string {
    const id = this.define(`s${content}`, (name) => `<g id="${name}">${content}</g>`);
    return (x, y, scale = 1, flip = false) => {
      const s = Math.round(scale * 1000) / 1000;
      if (s === 1 && !flip) return `<use href="#${id}" x="${Math.round(x)}" y="${Math.round(y)}"/>`;
      const t = `translate(${Math.round(x)} ${Math.round(y)}) scale(${flip ? -s : s} ${s})`;
      return `<use href="#${id}" transform="${t}"/>`;
    };
  }

  /** Takes the body; returns the finished SVG, mirrored left to right when asked. */
  finish(body: string, mirror = false): string {
    const drawn = mirror ? `<g transform="translate(${W} 0) scale(-1 1)">${body}</g>` : body;
    const head = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${W} ${H}" width="${W}" height="${H}" stroke-linecap="round" stroke-linejoin="round">`;
    return `${head}<defs>${[...this.defs.values()].join('')}</defs>${drawn}</svg>`;
  }
}
