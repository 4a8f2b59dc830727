import { expect, test } from 'vitest';
import type { Manifest } from '../../search/manifest.ts';
import { choicesFor, chosenLabels, knownWish, requestOf } from './choices.ts';
import { readWish } from './wish.ts';

const plan = { entries: 0, shards: [] };
const manifest: Manifest = {
  format: 3,
  version: 1,
  folder: 'g1',
  indexes: { main: plan, pictures: plan },
  categories: [
    { id: 'c1', slug: 'tin-tuc', title: 'Tin tức', parent: null },
    { id: 'c3', slug: 'phap-luat', title: 'Pháp luật', parent: null },
    { id: 'c2', slug: 'tin-co-so', title: 'Tin từ cơ sở', parent: 'c1' },
    { id: 'c4', slug: 'lac', title: 'Lạc', parent: 'không-còn' },
  ],
  campaigns: [{ id: 'k1', slug: 'thang-cong-nhan', title: 'Tháng Công nhân' }],
  years: [2026, 2025],
  types: [{ slug: 'ke-hoach', title: 'Kế hoạch' }],
  issuers: [{ slug: 'ldld-tinh', title: 'LĐLĐ tỉnh' }],
};

const offered = (query: string) => {
  const choices = choicesFor(manifest, readWish(query));
  return Object.fromEntries(
    Object.entries(choices).map(([name, list]) => [name, list.map(({ label }) => label)]),
  );
};

test('categories stand as a tree, below those that they belong to', () => {
  expect(offered('')['category']).toEqual(['Tin tức', '–\u{a0}Tin từ cơ sở', 'Pháp luật', 'Lạc']);
});

test('kinds and issuers are offered for documents, which have no category', () => {
  expect(offered('')).toMatchObject({ year: ['2026', '2025'], type: [], issuer: [] });
  expect(offered('?loai=van-ban')).toMatchObject({ category: [], type: ['Kế hoạch'], issuer: ['LĐLĐ tỉnh'] });
});

test('a wish becomes labels of the index', () => {
  const query = '?q=a&chuyen-muc=tin-co-so&nam=2025&chien-dich=thang-cong-nhan&sap-xep=ngay&trang=2';
  expect(requestOf(manifest, readWish(query))).toEqual({
    text: 'a',
    index: 'main',
    labels: ['category:c2', 'year:2025', 'campaign:k1'],
    sort: 'date',
    page: 2,
  });
  expect(
    requestOf(manifest, readWish('?loai=van-ban&loai-van-ban=ke-hoach&co-quan=ldld-tinh')).labels,
  ).toEqual(['kind:van-ban', 'type:ke-hoach', 'issuer:ldld-tinh']);
  expect(requestOf(manifest, readWish('?q=a&loai=anh&nam=2026'))).toMatchObject({
    index: 'pictures',
    labels: ['year:2026'],
  });
  expect(requestOf(manifest, readWish('?loai=anh')).labels).toEqual(['kind:anh']);
});

test('what is not there any more is given up, and what is chosen is named', () => {
  const known = knownWish(
    manifest,
    readWish('?q=a&chuyen-muc=cu&nam=1999&chien-dich=thang-cong-nhan&co-quan=ldld-tinh'),
  );
  expect(known.chosen).toEqual({ category: '', year: '', campaign: 'thang-cong-nhan', type: '', issuer: '' });
  const chosen = readWish('?chuyen-muc=tin-co-so&nam=2025');
  expect(chosenLabels(manifest, chosen)).toEqual(['Tin từ cơ sở', 'năm 2025']);
});
