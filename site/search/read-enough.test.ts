import { expect, test } from 'vitest';
import type { SearchAnswer } from './answers.ts';
import { buildFiles, sourceOf } from './in-memory.ts';
import type { IndexedEntry } from './indexed-entry.ts';
import { bucketFile, bucketIn, type Manifest } from './manifest.ts';
import { Search } from './search.ts';
import { wordsOf, type Word } from './words.ts';

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
  const { results, isTotalExact } = await pageOf(search, 'công đoàn thợ lò mái xây nhà ', 1);
  expect([results.length, isTotalExact]).toEqual([10, false]);
  const isRead = readIn(files, read);
  const words = ['công', 'đoàn', 'thợ', 'lò', 'mái', 'xây', 'nhà'];
  expect(words.filter((typed) => isRead('body', typed))).toEqual(['thợ', 'lò', 'mái']);
});

/** Whether the file of the newest shard has been read in which a typed word lies, as typed or with all its marks. */
function readIn(files: ReadonlyMap<string, unknown>, read: readonly string[]) {
  const { shards } = (files.get('index.json') as Manifest).indexes.main;
  return (part: 'form' | 'body', typed: string): boolean => {
    const [{ form, plain }] = wordsOf(typed) as [Word];
    const bucket = bucketIn(shards[0]?.bits ?? { body: 0 }, part, part === 'form' ? form : plain);
    return read.includes(`g0/${bucketFile('main', { name: 'open' }, part, bucket)}`);
  };
}

test.each([
  ['Of common words other marks are not read', 2, { form: ['nhà', 'lại', 'cổng'], body: ['go'] }],
  ['Rarer words are read with all their marks', 1, { form: [], body: ['nhà', 'lại', 'go', 'cổng'] }],
])('%s', async (_what, kinds, expected) => {
  const title = (index: number) => {
    if (index % 300 === 0) return 'Nhà ở lại và gỗ ở cổng';
    if (index % 100 >= kinds) return 'Nhã và lãi, có gò công';
    return index % 2 === 0 ? 'Nhà lại' : 'Gỗ cổng';
  };
  const texts = Array.from({ length: 6000 }, (_, index): [string, string, string] => [title(index), '', '']);
  const files = buildFiles({ main: texts.map(entryOf) }, { categories });
  const read: string[] = [];
  const source = sourceOf(files);
  const search = new Search(
    { ...source, bytes: async (path) => (read.push(path), source.bytes(path)) },
    () => 0,
  );
  const answer = await pageOf(search, 'nhà lại go cổng ', 1);
  expect(numbersOf(answer)).toEqual(Array.from({ length: 10 }, (_, rank) => 5700 - 300 * rank));
  const [isRead, words] = [readIn(files, read), ['nhà', 'lại', 'go', 'cổng']];
  const readAs = (part: 'form' | 'body') => words.filter((typed) => isRead(part, typed));
  expect({ form: readAs('form'), body: readAs('body') }).toEqual(expected);
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

/** An archive of the first entries, and the newest ones. */
function searchBehind(archive: number, texts: [title: string, summary: string, body: string][]): Search {
  const openLeaves = Math.ceil((texts.length - archive) / archive);
  const files = buildFiles({ main: texts.map(entryOf) }, { categories, leafSize: archive, openLeaves });
  return new Search(sourceOf(files), () => 0);
}

test('the archive comes after the newest that have the words in the same field, titles before bodies', async () => {
  const texts: [string, string, string][] = [
    ['Lúa gạo', '', ''],
    ['Tin một', '', 'lúa gạo'],
    ['Tin hai', '', 'gạo rồi lúa'],
    ['Tin ba', '', ''],
  ];
  expect(numbersOf(await pageOf(searchBehind(2, texts), 'lúa gạo', 1))).toEqual([0, 2, 1]);
  // Where there is no archive those whose words stand together come before newer ones.
  expect(numbersOf(await pageOf(searchBehind(4, texts), 'lúa gạo', 1))).toEqual([0, 1, 2]);
});

test.each([
  ['A common phrase is looked for by its neighbours', 60, [1, 0]],
  ['A rarer one by its words, too: titles come before bodies', 30, [0, 1]],
])('%s in the archive', async (_what, newer, expected) => {
  const texts: [string, string, string][] = [
    ['Lao lực vì tai nạn, động đất', '', ''],
    ['Tin hai', 'Tai nạn và lao động', ''],
    ...Array.from({ length: newer }, (): [string, string, string] => ['Tin', '', 'tai nạn lao động']),
  ];
  const search = searchBehind(2, texts);
  const all: number[] = [];
  for (let page = 1; page <= Math.ceil(texts.length / 10); page++)
    all.push(...numbersOf(await pageOf(search, 'tai nạn lao động ', page)));
  expect(all).toHaveLength(texts.length);
  expect(all.filter((number) => number < 2)).toEqual(expected);
  // What stands in title or summary comes before the newer ones' bodies, what stands alone after everything.
  expect([all.indexOf(1), all.indexOf(0)]).toEqual(newer === 60 ? [0, 61] : [1, 0]);
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
