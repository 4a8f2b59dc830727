import { expect, test } from 'vitest';
import type { SearchAnswer } from './answers.ts';
import { buildFiles, sourceOf } from './in-memory.ts';
import type { IndexedEntry } from './indexed-entry.ts';
import { bucketFile, bucketIn, type Manifest } from './manifest.ts';
import { Search } from './search.ts';

const categories = [{ id: '1', slug: 'tin', title: 'Tin', parent: null }];
const vocabulary = [
  'an',
  'bồn',
  'bốn',
  'cơm',
  'đường',
  'dương',
  'êm',
  'gạo',
  'hoa',
  'khoa',
  'lúa',
  'và',
  'mạ',
];

/** Numbers from 0 to 1 that look random, the same in every run (Park and Miller's generator). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/**
 * Few words stand often, so that some questions have many answers and some have none but in bodies; some follow each
 * other often, as in a language.
 */
function randomText(random: () => number, length: number): string {
  let at = 0;
  const next = () => {
    const follows = random() < 0.5;
    at = follows ? (at + 1) % vocabulary.length : Math.floor(random() ** 2 * vocabulary.length);
    return vocabulary[at] ?? '';
  };
  return Array.from({ length }, next).join(' ');
}

function randomEntries(count: number): IndexedEntry[] {
  const random = randomFrom(7);
  const text = (length: number) => randomText(random, length);
  return Array.from({ length: count }, (_, index) => entryOf([text(4), text(3), text(5)], index));
}

function entryOf([title, summary, body]: [string, string, string], index: number): IndexedEntry {
  const shown = { kind: 'tin' as const, title, slug: `tin-${index}`, category: '1', at: index, summary };
  return {
    id: `article:${index}`,
    at: index,
    title: [title],
    summary: [summary],
    body: [body],
    labels: [],
    shown: { ...shown, picture: null, number: null },
    texts: { body: [body], also: [] },
  };
}

function randomQueries(count: number): string[] {
  const random = randomFrom(11);
  return Array.from({ length: count }, () => {
    const words = randomText(random, 1 + Math.floor(random() ** 2 * 8));
    const text = random() < 0.15 ? words.replace(/\S+ \S+/, '"$&"') : words;
    return `${random() < 0.3 ? text.normalize('NFD').replace(/\p{M}/gu, '') : text} `;
  });
}

const pageOf = async (search: Search, text: string, page: number) =>
  search.find({ text, index: 'main', labels: [], sort: 'relevance', page });

const entries = randomEntries(6000);
const numbersOf = ({ results }: SearchAnswer) => results.map(({ href }) => Number(/\d+/.exec(href)?.[0]));

/** Its manifest says that it has so many entries: with few everything is read at once, with many step by step. */
function searchIn(openLeaves: number, count: number, read: string[] = []): Search {
  const files = buildFiles({ main: entries }, { categories, openLeaves });
  const { indexes, ...manifest } = files.get('index.json') as Manifest;
  const main = { ...indexes.main, entries: count };
  files.set('index.json', { ...manifest, indexes: { ...indexes, main } });
  const source = sourceOf(files);
  return new Search({ ...source, bytes: async (path) => (read.push(path), source.bytes(path)) }, () => 0);
}

test.each([
  ['without an archive', 24, 40],
  ['with an archive', 4, 100],
])(
  '%s, what is read step by step is in the order of everything, on every page',
  async (_what, openLeaves, stopsAtLeast) => {
    const [atOnce, stepping] = [searchIn(openLeaves, 0), searchIn(openLeaves, 1_000_000)];
    let stoppedEarly = 0;
    for (const text of randomQueries(60)) {
      for (const page of [1, 2, 4]) {
        const [expected, found] = [await pageOf(atOnce, text, page), await pageOf(stepping, text, page)];
        expect([text, page, numbersOf(found)]).toEqual([text, page, numbersOf(expected)]);
        if (found.isTotalExact) expect([text, found.total]).toEqual([text, expected.total]);
        else expect([text, found.total <= expected.total]).toEqual([text, true]);
        if (!found.isTotalExact) stoppedEarly++;
      }
    }
    // Of 180 pages many show that it stops, and some that it goes on.
    expect(stoppedEarly).toBeGreaterThan(stopsAtLeast);
    expect(stoppedEarly).toBeLessThan(175);
  },
);

test('where rarer words settle it, the lists of common ones are not read', async () => {
  const texts = Array.from({ length: 6000 }, (_, index): [string, string, string] => {
    const title = 'Công đoàn đã xây nhà';
    return [index % 500 < 20 ? `${title}, mái cho lò hay thợ ${index}` : `${title} ${index}`, '', ''];
  });
  const read: string[] = [];
  const files = buildFiles({ main: texts.map(entryOf) }, { categories });
  const source = sourceOf(files);
  const search = new Search(
    { ...source, bytes: async (path) => (read.push(path), source.bytes(path)) },
    () => 0,
  );
  const { shards } = (files.get('index.json') as Manifest).indexes.main;
  const isRead = (term: string) => {
    const bucket = bucketIn(shards[0]?.bits ?? { body: 0 }, 'body', term);
    return read.includes(`g0/${bucketFile('main', { name: 'open' }, 'body', bucket)}`);
  };
  const { results, isTotalExact } = await pageOf(search, 'công đoàn thợ lò mái xây nhà ', 1);
  expect([results.length, isTotalExact]).toEqual([10, false]);
  expect(['cong', 'doan', 'tho', 'lo', 'mai', 'xay', 'nha'].filter(isRead)).toEqual(['tho', 'lo', 'mai']);
});

test('in the archive a word that stands alone below the title comes after those with neighbours', async () => {
  const texts: [title: string, summary: string, body: string][] = [
    ['Tin một', 'gạo và lúa', ''],
    ['Tin hai', '', 'lúa gạo'],
    ['Gạo hay lúa', '', ''],
    ['Tin bốn', 'gáo và lùa', ''],
    ['Tin năm', 'lua gao', 'lúa rồi gạo'],
    ['Tin sáu', 'lua gao', ''],
    ...Array.from({ length: 6 }, (): [string, string, string] => ['Tin khác', '', '']),
  ];
  const find = async (openLeaves: number) => {
    const files = buildFiles({ main: texts.map(entryOf) }, { categories, leafSize: 3, openLeaves });
    return numbersOf(await pageOf(new Search(sourceOf(files), () => 0), 'lúa gạo', 1));
  };
  // Without an archive: the field first, then neighbours; what has other marks comes after all that.
  expect(await find(4)).toEqual([2, 0, 1, 4, 5, 3]);
  // Lone words have their marks: the fourth is none, and the fifth counts by its body.
  expect(await find(2)).toEqual([2, 1, 0, 4, 5]);
});

test('for a word that stands nowhere no body is read, and it is what suggestions leave out', async () => {
  const read: string[] = [];
  const search = searchIn(4, 1_000_000, read);
  const { total, suggestions } = await pageOf(search, 'an quy bồn ', 1);
  expect([total, suggestions.map(({ text }) => text)]).toEqual([0, ['an bồn']]);
  expect(read.filter((path) => /closed.(summary|body)/.test(path))).toEqual([]);
  // Half typed it may become a word that stands there.
  expect((await pageOf(search, 'an kho', 1)).total).toBeGreaterThan(0);
});
