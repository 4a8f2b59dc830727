/**
 * The slots of a leaf in which a form stands: in titles, in summaries, in bodies, each slot in one of the three.
 *
 *   lists = which of the three there are (a bit each) + 8 × size, slots; for each other list: size, slots
 *   size  = 2 × count of the slots; where most up to the last are in the list: 2 × count of those that are not, + 1
 *   slots = the slots; otherwise their count, and those that are not in the list (rising, Rice-coded)
 *
 * A list counts only slots that the lists before it leave over. So the long lists, those of words that most entries
 * have, take little more than half of what they would take each for itself.
 */
import { typicalSlots, type ByteReader } from './byte-reader.ts';
import type { ByteWriter } from './byte-writer.ts';
import { fieldClasses, type FieldClass } from './terms.ts';

const fields = Object.values(fieldClasses);
const bitsOfFields = 2 ** fields.length;

/** Slots of a leaf by field, each list rising. */
export type SlotLists = readonly (readonly number[] | undefined)[];

/** At least one of the lists has a slot. */
export function writeLists(writer: ByteWriter, lists: SlotLists): void {
  const present = fields.filter((field) => (lists[field]?.length ?? 0) > 0);
  const head = present.reduce<number>((bits, field) => bits + 2 ** field, 0);
  let taken: readonly number[] = [];
  present.forEach((field, index) => {
    const slots = lists[field] ?? [];
    const ranks = ranksAmongLeft(slots, taken);
    const count = ranks.length;
    const range = (ranks.at(-1) ?? -1) + 1;
    const isDense = range < 2 * count;
    const size = 2 * (isDense ? range - count : count) + Number(isDense);
    writer.number(index === 0 ? head + bitsOfFields * size : size);
    if (isDense) writer.number(count).rising(missingFrom(ranks), range);
    else writer.rising(ranks, leftIn(taken));
    taken = merge(taken, slots);
  });
}

/** Who takes the slots of a field, one after another. */
export type TakeSlots = (slot: number) => void;

/** @throws RangeError when the file ends too early */
export function readLists(reader: ByteReader, takeFrom: (field: FieldClass) => TakeSlots): void {
  const head = reader.number();
  const present = fields.filter((field) => (head & (2 ** field)) > 0);
  let taken: readonly number[] = [];
  present.forEach((field, index) => {
    const size = index === 0 ? Math.floor(head / bitsOfFields) : reader.number();
    const take = takeFrom(field);
    const slots: number[] = [];
    const isLast = index === present.length - 1;
    const found = isLast ? take : (slot: number) => (slots.push(slot), take(slot));
    const takeRank = taken.length === 0 ? found : fromLeft(taken, found);
    if (size % 2 === 1) readDense(reader, Math.floor(size / 2), takeRank);
    else reader.rising(size / 2, takeRank, leftIn(taken));
    if (!isLast) taken = merge(taken, slots);
  });
}

function readDense(reader: ByteReader, missing: number, take: TakeSlots): void {
  const range = reader.number() + missing;
  let next = 0;
  const takeUntil = (end: number) => {
    while (next < end) take(next++);
    next = end + 1;
  };
  reader.rising(missing, takeUntil, range);
  takeUntil(range);
}

/** How many slots of a leaf are left, about. */
const leftIn = (taken: readonly number[]) => Math.max(1, typicalSlots - taken.length);

/** The how manieth each is of the slots that are left, from 0 on. */
function ranksAmongLeft(slots: readonly number[], taken: readonly number[]): number[] {
  let before = 0;
  return slots.map((slot) => {
    while ((taken[before] ?? Infinity) < slot) before++;
    return slot - before;
  });
}

/** Takes ranks (rising) among the slots that are left, and hands on the slots. */
function fromLeft(taken: readonly number[], take: TakeSlots): TakeSlots {
  let before = 0;
  return (rank) => {
    while ((taken[before] ?? Infinity) <= rank + before) before++;
    take(rank + before);
  };
}

function missingFrom(ranks: readonly number[]): number[] {
  const missing: number[] = [];
  let next = 0;
  for (const rank of ranks) {
    while (next < rank) missing.push(next++);
    next = rank + 1;
  }
  return missing;
}

/** Two runs that rise are merged in one pass by the engine's sort. */
const merge = (one: readonly number[], other: readonly number[]) =>
  one.length === 0 ? other : [...one, ...other].sort((a, b) => a - b);
