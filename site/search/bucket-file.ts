/**
 * One file of a shard: the entries in which the terms of one bucket stand.
 *
 *   file  = format, count of terms, term …                      terms in rising order
 *   term  = letters shared with the term before, the rest, length of what follows, count of forms, form …
 *   form  = text (empty: the term itself), count of leaves, leaf …
 *   leaf  = its number as distance to the one before (falling), lists of slots
 */
import { ByteReader } from './byte-reader.ts';
import { ByteWriter } from './byte-writer.ts';
import { readLists, writeLists, type TakeSlots } from './slot-lists.ts';
import type { FieldClass } from './terms.ts';

/** Leaf → slots, rising. */
export type Slots = Map<number, number[]>;
/** Of one form: the slots by field class. */
export type FormPostings = [title: Slots, summary: Slots, body: Slots];
/** Term → form → postings. */
export type Bucket = Map<string, Map<string, FormPostings>>;

const format = 2;

/** @throws RangeError when the bytes are no such file */
export function decodeBucket(bytes: Uint8Array): Bucket {
  const bucket: Bucket = new Map();
  eachTerm(bytes, (term, reader) => {
    const forms = new Map<string, FormPostings>();
    readForms(term, reader, (form) => {
      const postings: FormPostings = [new Map(), new Map(), new Map()];
      forms.set(form, postings);
      return (field, leaf) => {
        const slots: number[] = [];
        postings[field].set(leaf, slots);
        return (slot) => slots.push(slot);
      };
    });
    bucket.set(term, forms);
    return true;
  });
  return bucket;
}

/** Answers who takes the slots of a leaf in which a form stands in a field. */
export type TakePostings = (field: FieldClass, leaf: number) => TakeSlots;

/**
 * Reads the postings of one term; the others are passed over. `choose` is asked for every form and answers who takes its
 * postings.
 * @throws RangeError when the bytes are no such file
 */
export function readTerm(bytes: Uint8Array, wanted: string, choose: (form: string) => TakePostings): void {
  eachTerm(bytes, (term, reader) => {
    if (term === wanted) readForms(term, reader, choose);
    return term !== wanted;
  });
}

function eachTerm(bytes: Uint8Array, take: (term: string, reader: ByteReader) => boolean): void {
  const reader = new ByteReader(bytes);
  if (reader.number() !== format) throw new RangeError('not a file of this format');
  let term = '';
  for (let left = reader.number(); left > 0; left--) {
    const shared = reader.number();
    term = term.slice(0, shared) + reader.text();
    const length = reader.number();
    const end = reader.position + length;
    if (!take(term, reader)) return;
    reader.position = end;
  }
}

function readForms(term: string, reader: ByteReader, choose: (form: string) => TakePostings): void {
  for (let left = reader.number(); left > 0; left--) {
    const take = choose(reader.text() || term);
    let leaf = -1;
    for (let leaves = reader.number(); leaves > 0; leaves--) {
      const number = leaf < 0 ? reader.number() : leaf - reader.number();
      readLists(reader, (field) => take(field, number));
      leaf = number;
    }
  }
}

/** The same content gives the same bytes; terms, forms and leaves without slots are left out. */
export function encodeBucket(bucket: Bucket): Uint8Array {
  const bodies: { term: string; body: Uint8Array }[] = [];
  for (const term of [...bucket.keys()].sort()) {
    const body = encodeForms(term, bucket.get(term) ?? new Map());
    if (body !== null) bodies.push({ term, body });
  }
  const writer = new ByteWriter().number(format).number(bodies.length);
  let before = '';
  for (const { term, body } of bodies) {
    const shared = sharedLength(before, term);
    writer.number(shared).text(term.slice(shared)).number(body.length).raw(body);
    before = term;
  }
  return writer.take();
}

function encodeForms(term: string, forms: Map<string, FormPostings>): Uint8Array | null {
  const present = [...forms].filter(([, postings]) => postings.some(hasSlots));
  if (present.length === 0) return null;
  const writer = new ByteWriter().number(present.length);
  for (const [form, postings] of present.sort(([a], [b]) => (a < b ? -1 : 1))) {
    writer.text(form === term ? '' : form);
    encodeLeaves(writer, postings);
  }
  return writer.take();
}

function encodeLeaves(writer: ByteWriter, postings: FormPostings): void {
  const leaves = new Set(
    postings.flatMap((slots) => [...slots].flatMap(([leaf, { length }]) => (length > 0 ? [leaf] : []))),
  );
  writer.number(leaves.size);
  let before: number | null = null;
  for (const leaf of [...leaves].sort((a, b) => b - a)) {
    writer.number(before === null ? leaf : before - leaf);
    writeLists(
      writer,
      postings.map((slots) => slots.get(leaf)),
    );
    before = leaf;
  }
}

const hasSlots = (slots: Slots) => [...slots.values()].some((values) => values.length > 0);

function sharedLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && one[length] === other[length]) length++;
  // Letters beyond the basic plane are two units, which cannot be written apart.
  return length > 0 && /[\uD800-\uDBFF]/.test(other[length - 1] ?? '') ? length - 1 : length;
}

export interface Posting {
  term: string;
  form: string;
  leaf: number;
  slot: number;
}

/** Says that a form stands in an entry, there and nowhere better. Saying it twice is harmless. */
export function setPosting(bucket: Bucket, posting: Posting & { field: FieldClass }): void {
  removePosting(bucket, posting);
  const slots = slotsOf(bucket, posting);
  const after = slots.findIndex((value) => value > posting.slot);
  if (after < 0) slots.push(posting.slot);
  else slots.splice(after, 0, posting.slot);
}

/** Says the same of a form and an entry of which nothing was said before, the last in its leaf so far. */
export function appendPosting(bucket: Bucket, posting: Posting & { field: FieldClass }): void {
  slotsOf(bucket, posting).push(posting.slot);
}

function slotsOf(bucket: Bucket, { term, form, leaf, field }: Posting & { field: FieldClass }): number[] {
  const forms = getOrMake(bucket, term, () => new Map<string, FormPostings>());
  const postings = getOrMake(forms, form, (): FormPostings => [new Map(), new Map(), new Map()]);
  return getOrMake(postings[field], leaf, (): number[] => []);
}

/** Says that a form stands nowhere in an entry any more. */
export function removePosting(bucket: Bucket, { term, form, leaf, slot }: Posting): void {
  for (const slots of bucket.get(term)?.get(form) ?? []) {
    const values = slots.get(leaf);
    const index = values?.indexOf(slot) ?? -1;
    if (index >= 0) values?.splice(index, 1);
  }
}

function getOrMake<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
