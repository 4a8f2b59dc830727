/** Where one word (or pair, or label) stands in the entries of a shard. */
import { readTerm } from './bucket-file.ts';
import type { MarkRank } from './marks.ts';
import type { Places } from './places.ts';

/** Per place: 3 title, 2 summary, 1 elsewhere, 0 nowhere. */
export type Fields = Uint8Array;

/** By the marks that are allowed: exact only; also partial; any. */
export type FieldsByMarks = [exact: Fields, partial: Fields, any: Fields];

/**
 * @param bytes bucket files in which the terms stand, null where there is none
 * @param rankOf how a form's marks agree with those typed; null: the form does not count
 */
export function readPostings(
  terms: { term: string; bytes: Uint8Array | null }[],
  places: Places,
  rankOf: (form: string) => MarkRank | null,
): FieldsByMarks {
  const own: (Fields | undefined)[] = [];
  for (const { term, bytes } of terms) {
    if (bytes === null) continue;
    readTerm(bytes, term, (form) => {
      const rank = rankOf(form);
      if (rank === null) return null;
      const fields = (own[rank] ??= new Uint8Array(places.length));
      return (field, leaf, slot) => {
        const place = places.at(leaf, slot);
        if (place >= 0) fields[place] = Math.max(fields[place] ?? 0, 3 - field);
      };
    });
  }
  const exact = own[0] ?? new Uint8Array(places.length);
  const partial = better(exact, own[1]);
  return [exact, partial, better(partial, own[2])];
}

/** The same array where there is nothing to add. */
function better(one: Fields, other: Fields | undefined): Fields {
  return other === undefined ? one : one.map((field, place) => Math.max(field, other[place] ?? 0));
}
