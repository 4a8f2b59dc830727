/** Where one word (or pair, or label) stands in the entries of a shard. */
import { readTerm } from './bucket-file.ts';
import type { MarkRank } from './marks.ts';
import type { Places } from './places.ts';

/** Per place: 3 title, 2 summary, 1 elsewhere, 0 nowhere. */
export type Fields = Uint8Array;

/** By the marks that are allowed: exact only; also partial; any. */
export type FieldsByMarks = [exact: Fields, partial: Fields, any: Fields];

/**
 * @param bytes the bucket file in which the term stands if it does anywhere; null: there is none
 * @param rankOf how a form's marks agree with those typed
 */
export function readPostings(
  term: string,
  bytes: Uint8Array | null,
  places: Places,
  rankOf: (form: string) => MarkRank,
): FieldsByMarks {
  const own: (Fields | undefined)[] = [];
  if (bytes !== null) {
    readTerm(bytes, term, (form) => {
      const fields = (own[rankOf(form)] ??= new Uint8Array(places.length));
      return (field, leaf) => {
        const { start, slots } = places.ofLeaf(leaf);
        const here = 3 - field;
        return (slot) => {
          const place = start + slots - 1 - slot;
          // The manifest may not know of the newest slots yet.
          if (slot < slots && (fields[place] ?? 0) < here) fields[place] = here;
        };
      };
    });
  }
  const best = betterBut(places.nowhere);
  const exact = own[0] ?? places.nowhere;
  const partial = best(exact, own[1] ?? places.nowhere);
  return [exact, partial, best(partial, own[2] ?? places.nowhere)];
}

/** Where any of several stands, each place by the best. */
export function bestPostings(lists: readonly FieldsByMarks[], places: Places): FieldsByMarks {
  const [first, ...others] = lists;
  const { nowhere } = places;
  if (first === undefined) return [nowhere, nowhere, nowhere];
  return others.reduce((best, list) => combine(best, list, betterBut(nowhere)), first);
}

/** Where all of several stand, each place by the worst. At least one. */
export function commonPostings(lists: readonly FieldsByMarks[]): FieldsByMarks {
  return lists.reduce((common, list) => combine(common, list, worse));
}

function combine(
  one: FieldsByMarks,
  other: FieldsByMarks,
  choose: (one: Fields, other: Fields) => Fields,
): FieldsByMarks {
  const exact = choose(one[0], other[0]);
  const isAlike = (rank: 1 | 2) => one[rank] === one[rank - 1] && other[rank] === other[rank - 1];
  const partial = isAlike(1) ? exact : choose(one[1], other[1]);
  return [exact, partial, isAlike(2) ? partial : choose(one[2], other[2])];
}

/** The same array where there is nothing to add. */
const betterBut =
  (nowhere: Fields) =>
  (one: Fields, other: Fields): Fields => {
    if (other === nowhere || other === one) return one;
    if (one === nowhere) return other;
    const fields = one.slice();
    for (let place = 0; place < fields.length; place++) {
      const found = other[place] ?? 0;
      if (found > (fields[place] ?? 0)) fields[place] = found;
    }
    return fields;
  };

function worse(one: Fields, other: Fields): Fields {
  const fields = one.slice();
  for (let place = 0; place < fields.length; place++) {
    const found = other[place] ?? 0;
    if (found < (fields[place] ?? 0)) fields[place] = found;
  }
  return fields;
}

/** In how many places something stands. */
export function countFound(fields: Fields): number {
  let found = 0;
  for (let place = 0; place < fields.length; place++) if (fields[place] !== 0) found++;
  return found;
}
