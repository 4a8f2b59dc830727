/** The entries of a shard as places in arrays: the newest first. */
import type { LeafPlan, ShardPlan } from './manifest.ts';

export interface Place {
  leaf: LeafPlan;
  slot: number;
}

const noLeaf = { start: 0, slots: 0 };

export class Places {
  readonly length: number;
  /** A zero for each place, to be shared by all who find nothing: never written to. */
  readonly nowhere: Uint8Array;
  private readonly filled = new Map<number, Uint8Array>();
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
    this.nowhere = new Uint8Array(start);
  }

  /** The same number for each place, to be shared: never written to. */
  all(value: number): Uint8Array {
    const filled = this.filled.get(value) ?? new Uint8Array(this.length).fill(value);
    this.filled.set(value, filled);
    return filled;
  }

  /** The place of a leaf's newest slot, and how many slots it has: none when the manifest does not know it (yet). */
  ofLeaf(leaf: number): { start: number; slots: number } {
    return this.startOf.get(leaf) ?? noLeaf;
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
