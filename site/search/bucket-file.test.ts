import { expect, test } from 'vitest';
import {
  decodeBucket,
  encodeBucket,
  readTerm,
  removePosting,
  setPosting,
  type Bucket,
} from './bucket-file.ts';
import type { FieldClass } from './terms.ts';

/** Numbers between 0 and 1 that are the same in every run (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const postingsOf = (bucket: Bucket) =>
  [...bucket].flatMap(([term, forms]) =>
    [...forms].flatMap(([form, fields]) =>
      fields.flatMap((slots, field) =>
        [...slots].flatMap(([leaf, values]) =>
          values.map((slot) => `${term}|${form}|${field}|${leaf}|${slot}`),
        ),
      ),
    ),
  );

test('what was written is read, for every density and any slots', () => {
  const random = numbers(1);
  for (const density of [0.001, 0.01, 0.1, 0.3, 0.6, 0.95, 1]) {
    const bucket: Bucket = new Map();
    for (const [term, form] of [
      ['cong', 'công'],
      ['cong', 'công?'],
      ['cong doan', 'công đoan`'],
      ['@kind:tin', '@kind:tin'],
    ] as const) {
      for (const leaf of [7, 130, 3, 70_000])
        for (let slot = 0; slot < 1100; slot++)
          if (random() < density)
            setPosting(bucket, { term, form, leaf, slot, field: (slot % 3) as FieldClass });
    }
    const bytes = encodeBucket(bucket);
    expect(postingsOf(decodeBucket(bytes)).sort()).toEqual(postingsOf(bucket).sort());
    expect(encodeBucket(decodeBucket(bytes))).toEqual(bytes);
  }
});

test('a posting that is set twice stands once, with its last field; removed, nothing of it is left', () => {
  const bucket: Bucket = new Map();
  const posting = { term: 'hoa', form: 'hoa`', leaf: 2, slot: 5 };
  const empty = encodeBucket(bucket);
  setPosting(bucket, { ...posting, field: 2 });
  setPosting(bucket, { ...posting, field: 0 });
  setPosting(bucket, { ...posting, slot: 3, field: 0 });
  expect(postingsOf(bucket)).toEqual(['hoa|hoa`|0|2|3', 'hoa|hoa`|0|2|5']);
  removePosting(bucket, posting);
  removePosting(bucket, { ...posting, slot: 3 });
  expect(encodeBucket(bucket)).toEqual(empty);
});

test('letters beyond the basic plane survive', () => {
  const bucket: Bucket = new Map();
  for (const term of ['\u{20000}\u{20001}', '\u{20000}\u{20002}'])
    setPosting(bucket, { term, form: term, leaf: 1, slot: 0, field: 0 });
  expect([...decodeBucket(encodeBucket(bucket)).keys()]).toEqual([...bucket.keys()]);
});

test('one term is read by itself, form by form', () => {
  const bucket: Bucket = new Map();
  setPosting(bucket, { term: 'duong', form: 'đương`', leaf: 1, slot: 0, field: 0 });
  setPosting(bucket, { term: 'duong', form: 'dương', leaf: 1, slot: 9, field: 2 });
  setPosting(bucket, { term: 'dung', form: 'đung', leaf: 1, slot: 9, field: 2 });
  setPosting(bucket, { term: 'xa', form: 'xa~', leaf: 1, slot: 9, field: 2 });
  const found: unknown[] = [];
  const take = (form: string) => (field: number, leaf: number) => (slot: number) =>
    void found.push([form, field, leaf, slot]);
  readTerm(encodeBucket(bucket), 'duong', take);
  expect(found).toEqual([
    ['dương', 2, 1, 9],
    ['đương`', 0, 1, 0],
  ]);
  readTerm(encodeBucket(bucket), 'duon', take);
  expect(found).toHaveLength(2);
});

test('bytes that are no such file are refused', () => {
  expect(() => decodeBucket(new Uint8Array([9, 1]))).toThrow(RangeError);
  expect(() => decodeBucket(new Uint8Array([2, 5, 0]))).toThrow('ends too early');
  expect(() => decodeBucket(new TextEncoder().encode('<!doctype html>'))).toThrow(RangeError);
});
