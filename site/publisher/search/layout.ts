/** How an index is parted into shards: a closed archive, and an open one that takes what is new. */
import { bitsFor, filePartsOf, type ShardPlan } from '../../search/manifest.ts';
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

/** Shards are made for at least so many entries. */
const leastEntries = 64;

/** Whether a shard has grown so much that its files are too large. */
export const isCrowded = (entries: number, bits: ShardPlan['bits']) => entries > 4 * 2 ** bits.body;

/** The shards of an index, the archive first. @param leaves numbers with their entries, oldest first */
export function shardsFor(
  leaves: { number: number; entries: number }[],
  { mostOpen, leftOpen }: LayoutSizes,
  atLeast: number,
): ShardLayout[] {
  const closed = leaves.length > mostOpen ? leaves.slice(0, leaves.length - leftOpen) : [];
  const shard = (name: 'archive' | 'open', own: typeof leaves): ShardLayout => {
    const entries = own.reduce((sum, leaf) => sum + leaf.entries, 0);
    const bits = bitsFor(Math.max(leastEntries, entries), { isArchive: name === 'archive' });
    for (const part of filePartsOf(bits)) bits[part] = Math.max(atLeast, bits[part] ?? 0);
    return { name, bits, leaves: own.map(({ number }) => number) };
  };
  const open = shard('open', leaves.slice(closed.length));
  return closed.length === 0 ? [open] : [shard('archive', closed), open];
}
