import { expect, it } from 'vitest';
import type { OfficialDocument } from '../../data/reader.ts';
import { documentPlaces, touchDocumentPlaces } from './document-standing.ts';
import { numberPlace } from './number-place.ts';
import { Touched } from './touched.ts';

// The first minute of 2027 in Việt Nam is still the afternoon of 31 December in UTC.
const issuedAt = '2026-12-31T17:00:00.000Z';
const at = Date.parse(issuedAt);
const document = {
  number: '18/HD-LĐLĐ',
  title: 'Hướng dẫn',
  kind: 'Hướng dẫn ',
  field: null,
  issuer: 'LĐLĐ tỉnh',
  state: '…',
  issuedAt,
} as OfficialDocument;

const byNumber = ['documents-by-number', numberPlace('18/HD')] as const;
const points = (before: OfficialDocument | null, after: OfficialDocument | null) => {
  const touched = new Touched();
  touchDocumentPlaces(before, after, touched);
  return touched.points.map(({ list, at: place, facet }) => `${facet} ${list} ${place}`);
};

it('stands in the library, in its order by number, and in the list of each value that it has', () => {
  expect([...documentPlaces(document)]).toEqual([
    ['documents', at],
    byNumber,
    ['documents:loai:huong-dan', at],
    ['documents:co-quan:ldld-tinh', at],
    ['documents:nam:2027', at],
  ]);
});

it('touches its places as it comes and goes, none when nothing changes, and shown places when its title does', () => {
  const all = [...documentPlaces(document)].map(([list, place]) => `${list} ${place}`);
  expect(points(null, document)).toEqual(all.map((place) => `count ${place}`));
  expect(points(document, null)).toEqual(all.map((place) => `count ${place}`));
  expect(points(document, { ...document })).toEqual([]);
  expect(points(document, { ...document, title: 'Khác' })).toEqual(all.map((place) => `card ${place}`));
});

it('leaves one list and joins another with another kind', () => {
  expect(points(document, { ...document, kind: 'Kế hoạch' })).toEqual([
    `card documents ${at}`,
    `card ${byNumber.join(' ')}`,
    `count documents:loai:huong-dan ${at}`,
    `card documents:co-quan:ldld-tinh ${at}`,
    `card documents:nam:2027 ${at}`,
    `count documents:loai:ke-hoach ${at}`,
  ]);
});

it('stays in the list of a value that is written in another way', () => {
  expect(points(document, { ...document, kind: 'HƯỚNG DẪN' })).toContain(
    `card documents:loai:huong-dan ${at}`,
  );
});
