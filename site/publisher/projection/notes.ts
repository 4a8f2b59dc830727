/** What one page reads while it is rendered. */
import type { Facet } from '../../data/reader.ts';
import { coordinateOf, earliest, latest, type ReadRange } from '../core/positions.ts';

export class Notes {
  private readonly noted = new Set<string>();
  private readonly stretches = new Map<string, ReadRange>();

  key(name: string): void {
    this.noted.add(name);
  }

  /** A stretch of a list; `null` is an open end. Instants in milliseconds. */
  range(list: string, facet: Facet, from: number | null, to: number | null): void {
    const range: ReadRange = {
      list,
      facet,
      from: from === null ? earliest : coordinateOf(from),
      to: to === null ? latest : coordinateOf(to),
    };
    this.stretches.set(`${list} ${facet} ${range.from} ${range.to}`, range);
  }

  get keys(): string[] {
    return [...this.noted].sort();
  }

  get ranges(): ReadRange[] {
    return [...this.stretches].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, range]) => range);
  }

  /** Equal for equal reads. */
  get fingerprint(): string {
    return `${this.keys.join(' ')}|${[...this.stretches.keys()].sort().join(' ')}`;
  }
}
