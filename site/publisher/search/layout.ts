/** How an index is parted into shards: a closed archive, and an open one that takes what is new. */
import type { ShardLayout } from './index-writer.ts';

export interface LayoutSizes {
  /** Entries of a full leaf. */
  leafSize: number;
  /** With more leaves than this in the open shard everything is built afresh. */
  mostOpen: number;
  /** How many are left open then. */
  leftOpen: number;
}

export const usualSizes: LayoutSizes = { leafSize: 512, mostOpen: 24, leftOpen: 8 };

const leastBits = 6;

/** As many buckets as entries, about: a bucket then holds as much as a few hundred words of one entry. */
export function bitsFor(entries: number): number {
  return Math.max(leastBits, Math.ceil(Math.log2(Math.max(1, entries))));
}

/** Whether a shard has grown so much that its files are too large. */
export const isCrowded = (entries: number, bits: number) => entries > 4 * 2 ** bits;

/** The shards of an index, the archive first. @param leaves numbers with their entries, oldest first */
export function shardsFor(
  leaves: { number: number; entries: number }[],
  { mostOpen, leftOpen }: LayoutSizes,
  atLeast: number,
): ShardLayout[] {
  const closed = leaves.length > mostOpen ? leaves.slice(0, leaves.length - leftOpen) : [];
  const shard = (name: string, own: typeof leaves): ShardLayout => {
    const entries = own.reduce((sum, leaf) => sum + leaf.entries, 0);
    return { name, bits: Math.max(atLeast, bitsFor(entries)), leaves: own.map(({ number }) => number) };
  };
  const open = shard('open', leaves.slice(closed.length));
  return closed.length === 0 ? [open] : [shard('archive', closed), open];
}
