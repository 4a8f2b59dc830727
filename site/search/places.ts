/** The entries of a shard as places in arrays: the newest first. */
import type { LeafPlan, ShardPlan } from './manifest.ts';

export interface Place {
  leaf: LeafPlan;
  slot: number;
}

export class Places {
  readonly length: number;
  private readonly leaves: readonly LeafPlan[];
  private readonly starts: number[] = [];
  private readonly startOf = new Map<number, { start: number; slots: number }>();

  constructor(shard: Pick<ShardPlan, 'leaves'>) {
    this.leaves = shard.leaves;
    let start = 0;
    for (const { number, slots } of shard.leaves) {
      this.starts.push(start);
      this.startOf.set(number, { start, slots });
      start += slots;
    }
    this.length = start;
  }

  /** -1: the manifest does not know of it (yet). */
  at(leaf: number, slot: number): number {
    const known = this.startOf.get(leaf);
    return known === undefined || slot >= known.slots ? -1 : known.start + known.slots - 1 - slot;
  }

  /** What stands at a place below `length`. */
  find(place: number): Place {
    let index = this.starts.findLastIndex((start) => start <= place);
    // Leaves without slots start where the next one does.
    while (this.leaves[index]?.slots === 0) index--;
    const leaf = this.leaves[index] as LeafPlan;
    return { leaf, slot: leaf.slots - 1 - (place - (this.starts[index] ?? 0)) };
  }
}
