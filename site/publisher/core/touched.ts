/** What a change touches, before anyone has looked which pages these are. */
import type { Facet } from '../../data/reader.ts';

/** A place in an ordered list where something changed, and the least facet that a reader must show to notice. */
export interface TouchedPoint {
  list: string;
  /** Milliseconds. */
  at: number;
  facet: Facet;
}

export class Touched {
  /** Single things that changed. */
  readonly keys = new Set<string>();
  readonly points: TouchedPoint[] = [];
  /** Addresses where a page may begin, end or move, to be rendered first. */
  readonly addresses = new Set<string>();
  /** The same, but they can wait: what is published there serves in the meantime. */
  readonly patientAddresses = new Set<string>();
  /** Folders whose pages must be found under another one at once. */
  readonly clones: { from: string; to: string }[] = [];

  address(...paths: string[]): void {
    for (const path of paths) this.addresses.add(path);
  }

  get isEmpty(): boolean {
    return this.keys.size + this.points.length + this.addresses.size + this.patientAddresses.size === 0;
  }
}
