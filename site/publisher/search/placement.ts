/** In which leaf an entry stands, and in which slot. A leaf takes a stretch of time; a slot is given only once. */
import type { IndexName } from '../../search/indexed-entry.ts';
import type { Leaf, SearchStore, Shard, StoredEntry } from './search-store.ts';

export class Placement {
  private readonly store: SearchStore;
  private readonly size: number;

  /** @param size of a leaf that is full */
  constructor(store: SearchStore, size: number) {
    this.store = store;
    this.size = size;
  }

  /** Where it stands already, as long as its instant is one of that leaf; else a new place. The caller saves it. */
  of(index: IndexName, at: number, before: StoredEntry | null): { leaf: number; slot: number } {
    const leaves = this.store.leaves(index);
    if (before?.index === index && covers(leaves, before.leaf, at))
      return { leaf: before.leaf, slot: before.slot };
    const found = leaves.findLast(({ since }) => since <= at) ?? leaves[0];
    const isFull = found === leaves.at(-1) && (found?.slots ?? this.size) >= this.size;
    const leaf =
      found === undefined || (isFull && at >= this.newest(index, found)) ? this.add(index, at) : found;
    this.store.saveLeaf(index, { ...leaf, slots: leaf.slots + 1, since: Math.min(leaf.since, at) });
    return { leaf: leaf.number, slot: leaf.slots };
  }

  private newest(index: IndexName, leaf: Leaf): number {
    const row = this.store
      .sql('SELECT max(at) AS at FROM docs WHERE idx = ? AND leaf = ?')
      .get(index, leaf.number);
    return Number(row?.['at'] ?? leaf.since);
  }

  private add(index: IndexName, at: number): Leaf {
    const last = this.store.leaves(index).at(-1);
    const open = this.store.shards(index).at(-1) as Shard;
    const number = (last?.number ?? -1) + 1;
    return { number, shard: open.number, since: at, slots: 0, inOrder: true };
  }
}

/** Whether an entry of that instant may stand in the leaf. */
function covers(leaves: Leaf[], number: number, at: number): boolean {
  const place = leaves.findIndex((leaf) => leaf.number === number);
  const leaf = leaves[place];
  if (leaf === undefined) return false;
  const next = leaves[place + 1];
  return (place === 0 || leaf.since <= at) && (next === undefined || at <= next.since);
}
