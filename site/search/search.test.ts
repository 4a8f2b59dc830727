import { expect, test, vi } from 'vitest';
import type { SearchRequest } from './answers.ts';
import { buildFiles, sourceOf, type InMemoryOptions } from './in-memory.ts';
import { IndexFiles } from './index-files.ts';
import type { IndexedEntry } from './indexed-entry.ts';
import type { Manifest } from './manifest.ts';
import { Search } from './search.ts';

const emptyManifest = buildFiles({}).get('index.json') as Manifest;
const categories = [{ id: '1', slug: 'hoat-dong', title: 'Hoạt động', parent: null }];

/** An entry for each title; the first is the oldest. */
function entriesOf(...texts: Partial<Pick<IndexedEntry, 'title' | 'summary' | 'body' | 'labels'>>[]) {
  return texts.map(({ title = ['Tin'], summary = [], body = [], labels = [] }, index): IndexedEntry => {
    const at = Date.UTC(2026, 0, 1 + index);
    return {
      id: `article:${index}`,
      at,
      title,
      summary,
      body,
      labels,
      shown: {
        kind: 'tin',
        title: title[0] ?? '',
        slug: `tin-${index}`,
        category: '1',
        at,
        summary: summary[0] ?? null,
        picture: null,
        number: null,
      },
      texts: { body, also: [] },
    };
  });
}

function searchIn(entries: IndexedEntry[], options: InMemoryOptions = {}) {
  const search = new Search(sourceOf(buildFiles({ main: entries }, { categories, ...options })), () => 0);
  return async (text: string, more: Partial<SearchRequest> = {}) =>
    search.find({ text, index: 'main', labels: [], sort: 'relevance', page: 1, ...more });
}

/** Numbers of the entries that are found, in order. */
async function numbersOf(answer: ReturnType<ReturnType<typeof searchIn>>) {
  return (await answer).results.map(({ href }) => Number(href.match(/\d+/)?.[0]));
}

test('marks may be left out wholly or in part, in any Unicode form and case', async () => {
  const find = searchIn(entriesOf({ title: ['Công đoàn Lam Giang'] }, { title: ['Cộng đồng'] }));
  for (const text of [
    'cong doan',
    'công doan',
    'cong đoàn',
    'CÔNG ĐOÀN',
    'công đòan',
    'công đoàn'.normalize('NFD'),
  ])
    expect(await numbersOf(find(text)), text).toEqual([0]);
  expect(await numbersOf(find('cong dong'))).toEqual([1]);
});

test('what is spelled exactly so comes first, then what differs in marks, whatever its field and date', async () => {
  const find = searchIn(
    entriesOf(
      { body: ['Con đường mới'] },
      { title: ['Dương lịch'] },
      { title: ['Đương nhiệm'] },
      { title: ['Bồi dưỡng'] },
    ),
  );
  expect(await numbersOf(find('đường'))).toEqual([0, 3, 2, 1]);
  expect((await find('đường')).results.map(({ marks }) => marks)).toEqual([
    'exact',
    'other',
    'other',
    'other',
  ]);
  expect(await numbersOf(find('dương'))).toEqual([1, 3, 2, 0]);
  expect(await numbersOf(find('duong'))).toEqual([3, 2, 1, 0]);
});

test('title before summary before body; together before apart; newer before older', async () => {
  const find = searchIn(
    entriesOf(
      { title: ['Lương và tối thiểu'] },
      { title: ['Lương tối thiểu'] },
      { body: ['Lương tối thiểu'] },
      { summary: ['Lương tối thiểu'] },
      { title: ['Lương'], summary: ['tối thiểu'] },
      { body: ['Lương … thiểu … tối'] },
      { body: ['lương tối thiểu'] },
    ),
  );
  expect(await numbersOf(find('lương tối thiểu'))).toEqual([1, 0, 3, 4, 6, 2, 5]);
});

test('the last word may be the beginning of one; whole words come first', async () => {
  const find = searchIn(
    entriesOf({ title: ['Hoa đăng'] }, { title: ['Hoạt động'] }, { title: ['Hoạch định'] }),
  );
  expect(await numbersOf(find('hoa'))).toEqual([0, 2, 1]);
  expect(await numbersOf(find('hoa '))).toEqual([0]);
  // Beginnings with the very marks come before whole words with others.
  expect(await numbersOf(find('hoạ'))).toEqual([2, 1, 0]);
  expect(await numbersOf(find('hoat do'))).toEqual([1]);
});

test('a single letter at the end says nothing, unless it is a word that stands there', async () => {
  const find = searchIn(
    entriesOf({ title: ['Con đường'] }, { title: ['Vùng I'] }, { title: ['Vùng II, 28.000 đồng'] }),
  );
  expect(await numbersOf(find('con đường x'))).toEqual([0]);
  expect(await numbersOf(find('vùng i'))).toEqual([1]);
  expect(await numbersOf(find('28.000đ'))).toEqual([2]);
  expect(await numbersOf(find('x'))).toEqual([]);
});

test('marks count only in words that were typed with some', async () => {
  const find = searchIn(
    entriesOf(
      { title: ['Hoà giải viên'] },
      { body: ['hoà với giai đoạn của viên'] },
      { title: ['Hóa giải viên'] },
    ),
  );
  expect(await numbersOf(find('hoà giai viên'))).toEqual([0, 1, 2]);
});

test('abbreviations find what stands written out, and mark it', async () => {
  const find = searchIn(
    entriesOf(
      { title: ['Tin khác'], body: ['Đóng bảo hiểm xã hội cho người lao động.'] },
      { title: ['Đóng BHXH'] },
      { title: ['Liên đoàn Lao động tỉnh'] },
    ),
  );
  expect(await numbersOf(find('bhxh'))).toEqual([1, 0]);
  expect(await numbersOf(find('đóng BHXH cho NLĐ'))).toEqual([0]);
  expect(await numbersOf(find('ldld tinh'))).toEqual([2]);
  expect(await numbersOf(find('LĐLĐ tỉnh'))).toEqual([2]);
  const [, second] = (await find('bhxh')).results;
  const excerpt = await second?.fetchExcerpt?.();
  expect(excerpt?.filter(({ isHit }) => isHit)).toEqual([{ text: 'bảo hiểm xã hội', isHit: true }]);
});

test('a quoted phrase must stand as it is', async () => {
  const find = searchIn(
    entriesOf(
      { title: ['An toàn, vệ sinh lao động'] },
      { title: ['Vệ sinh an toàn'] },
      { title: ['an toàn', 'toàn vệ', 'vệ sinh'] },
    ),
  );
  expect(await numbersOf(find('"an toàn vệ sinh"'))).toEqual([0]);
  expect(await numbersOf(find('“ve sinh lao dong”'))).toEqual([0]);
  expect((await find('an toan ve sinh')).total).toBe(3);
});

test('document numbers are found in every spelling', async () => {
  const find = searchIn(entriesOf({ title: ['42/2022/NĐ-CP'] }, { title: ['24/2022/NĐ-CP'] }));
  for (const text of [
    '42/2022/NĐ-CP',
    '42/2022/nd-cp',
    'nd-cp 42',
    '42 2022 ND CP',
    '042/2022/NĐ–CP',
    '42/2022/N\u00D0-CP',
    '42/2022/ndcp',
    '42/2022/NĐ-C',
  ])
    expect(await numbersOf(find(text)), text).toEqual([0]);
});

test('a document comes before what is written about its number', async () => {
  const document = { title: ['Nghị định số 42/2022/NĐ-CP', 'Về cổng thông tin'], labels: ['kind:van-ban'] };
  const find = searchIn(
    entriesOf(document, { title: ['Nghị định 42/2022/NĐ-CP có gì mới'], labels: ['kind:tin'] }),
  );
  for (const text of ['42/2022', 'nghị định 42/2022/NĐ-CP', 'nghi dinh 42'])
    expect(await numbersOf(find(text)), text).toEqual([0, 1]);
  expect(await numbersOf(find('nghị định'))).toEqual([1, 0]);
});

test('y is i in whole words only', async () => {
  const find = searchIn(entriesOf({ title: ['Liên hoan'] }, { title: ['Lí do'] }));
  expect(await numbersOf(find('lý'))).toEqual([1]);
  expect(await numbersOf(find('li'))).toEqual([1, 0]);
});

test('words that say nothing may be missing, unless there is nothing else', async () => {
  const find = searchIn(entriesOf({ title: ['Quyền lao động nữ'] }, { title: ['Quyền của lao động nữ'] }));
  expect(await numbersOf(find('quyền của lao động nữ'))).toEqual([1, 0]);
  expect(await numbersOf(find('quyen cua lao dong nu'))).toEqual([1]);
  expect(await numbersOf(find('của'))).toEqual([1]);
});

test('labels filter, with words or without', async () => {
  const find = searchIn(
    entriesOf({ labels: ['year:2025'] }, { labels: ['year:2026', 'kind:tin'] }, { labels: ['year:2026'] }),
  );
  expect(await numbersOf(find('tin', { labels: ['year:2026'] }))).toEqual([2, 1]);
  expect(await numbersOf(find('', { labels: ['year:2026', 'kind:tin'] }))).toEqual([1]);
  expect((await find('')).total).toBe(0);
});

test('pages follow one another without gaps, over leaves and shards', async () => {
  const entries = entriesOf(
    ...Array.from({ length: 95 }, (_, index) => ({ title: [`Tin ${index % 3 === 0 ? 'hay' : 'vui'}`] })),
  );
  const find = searchIn(entries, { leafSize: 8, openLeaves: 2 });
  const all: number[] = [];
  for (let page = 1; page <= 10; page++) all.push(...(await numbersOf(find('tin', { page }))));
  expect(all).toEqual(Array.from({ length: 95 }, (_, index) => 94 - index));
  const last = await find('hay', { page: 4 });
  expect([last.page, last.pages, last.total, last.isTotalExact, last.results.length]).toEqual([
    4,
    4,
    32,
    true,
    2,
  ]);
});

test('older shards are not read when the newest has enough of the best', async () => {
  const entries = entriesOf(
    ...Array.from({ length: 14_000 }, (_, index) => ({ title: [index < 13_990 ? 'Tin hay' : 'Tin vui'] })),
  );
  const files = buildFiles({ main: entries }, { categories });
  const read: string[] = [];
  const source = sourceOf(files);
  const search = new Search(
    { ...source, bytes: async (path) => (read.push(path), source.bytes(path)) },
    () => 0,
  );
  const answer = await search.find({
    text: 'tin hay',
    index: 'main',
    labels: [],
    sort: 'relevance',
    page: 1,
  });
  expect([answer.results.length, answer.isTotalExact]).toEqual([10, false]);
  expect(read.filter((path) => path.includes('closed'))).toEqual([]);
  const next = await search.find({ text: 'tin vui', index: 'main', labels: [], sort: 'relevance', page: 2 });
  expect([next.results.length, next.total, next.isTotalExact]).toEqual([10, 10, true]);
});

test('hits are marked in the true text, and the excerpt shows where they stand', async () => {
  const filler = Array.from(
    { length: 60 },
    (_, index) => `chữ${String.fromCharCode(97 + (index % 26))}`,
  ).join(' ');
  const find = searchIn(
    entriesOf({
      title: ['Đại hội Công đoàn cơ sở'],
      body: [`${filler} tiền lương tối thiểu vùng ${filler}`],
    }),
  );
  const [result] = (await find('cong doan luong toi thieu')).results;
  expect(result?.title).toEqual([
    { text: 'Đại hội ', isHit: false },
    { text: 'Công đoàn', isHit: true },
    { text: ' cơ sở', isHit: false },
  ]);
  const excerpt = await result?.fetchExcerpt?.();
  expect(excerpt?.filter(({ isHit }) => isHit)).toEqual([{ text: 'lương tối thiểu', isHit: true }]);
  expect(excerpt?.at(0)?.text).toMatch(/^… $/);
});

test('where nothing is found, fewer words, no quotation marks or no filters are suggested', async () => {
  const find = searchIn(
    entriesOf({ title: ['Nhà ở xã hội'], labels: ['year:2025'] }, { title: ['Nhà trẻ'] }),
  );
  expect((await find('nhà ở xyz')).suggestions).toEqual([{ text: 'nhà ở', keepsLabels: true, total: 1 }]);
  expect((await find('"xã hội nhà ở"')).suggestions).toEqual([
    { text: 'xã hội nhà ở', keepsLabels: true, total: 1 },
  ]);
  expect((await find('xã hội', { labels: ['year:2026'] })).suggestions).toEqual([
    { text: 'xã hội', keepsLabels: false, total: 1 },
  ]);
  expect((await find('qwertz')).suggestions).toEqual([]);
});

test('a file of the generation before is not taken for one of the present', async () => {
  const files = new Map<string, unknown>([['index.json', null]]);
  const manifestOf = (version: number, folder: string) => ({ ...emptyManifest, version, folder });
  for (const folder of ['g1', 'g2']) files.set(`${folder}/main/v/0.json`, [[folder, 0]]);
  const index = new IndexFiles(sourceOf(files), () => 0);
  files.set('index.json', manifestOf(1, 'g1'));
  await index.manifest();
  files.set('index.json', manifestOf(2, 'g2'));
  await index.askAgain();
  expect(await index.json('g1', 'main/v/0.json')).toEqual([['g1', 0]]);
  expect(await index.json('g2', 'main/v/0.json')).toEqual([['g2', 0]]);
});

/** A search over one article, the files of whole texts that it has read, and what the publisher may do meanwhile. */
function watchedSearch() {
  const entries = entriesOf({ summary: ['Tóm tắt'], body: ['Lương tối thiểu tăng'] });
  const files = buildFiles({ main: entries }, { categories });
  const source = sourceOf(files);
  const texts: string[] = [];
  const json = async (path: string) => {
    if (path.includes('/x/')) texts.push(path);
    return source.json(path);
  };
  const search = new Search({ ...source, json }, () => 0);
  const first = async (text: string) => {
    const request = { text, index: 'main' as const, labels: [], sort: 'relevance' as const, page: 1 };
    return (await search.find(request)).results[0];
  };
  return { search, first, texts, files };
}

const textOf = (pieces: { text: string }[] | null | undefined) => pieces?.map(({ text }) => text).join('');

test('a whole text is fetched for the excerpt that somebody wants to see', async () => {
  const { first, texts } = watchedSearch();
  const below = await first('lương');
  expect([textOf(below?.excerpt), texts]).toEqual(['Tóm tắt', []]);
  const excerpt = await below?.fetchExcerpt?.();
  expect(excerpt?.[0]).toEqual({ text: 'Lương', isHit: true });
  expect([textOf(excerpt), texts.length]).toEqual(['Lương tối thiểu tăng', 1]);
  // What stands in title or summary needs nothing else.
  expect((await first('tóm tắt'))?.fetchExcerpt).toBeNull();
  // A phrase has needed the text to be found at all.
  const phrase = await first('"lương tối thiểu"');
  expect([phrase?.fetchExcerpt, textOf(phrase?.excerpt)]).toEqual([null, 'Lương tối thiểu tăng']);
});

test('an excerpt of what has been taken off is none, and says that all has to be asked again', async () => {
  const { search, first, files } = watchedSearch();
  const changed = vi.fn<() => void>();
  search.onChanged = changed;
  const found = await first('lương');
  for (const path of files.keys()) if (path.includes('/x/')) files.delete(path);
  // The file is gone before the manifest says so.
  expect(await found?.fetchExcerpt?.()).toBeNull();
  expect(changed).not.toHaveBeenCalled();
  files.set('index.json', { ...(files.get('index.json') as Manifest), version: 2 });
  expect(await found?.fetchExcerpt?.()).toBeNull();
  expect(changed).toHaveBeenCalledOnce();
});

test('the first results are shown while the others are still on their way', async () => {
  const entries = entriesOf(...Array.from({ length: 12 }, (_, index) => ({ title: [`Lương kỳ ${index}`] })));
  const source = sourceOf(buildFiles({ main: entries }, { categories }));
  let release = () => undefined as void;
  const released = new Promise<void>((done) => (release = done));
  let shown = 0;
  const json = async (path: string) => {
    if (path.includes('/d/') && ++shown > 6) await released;
    return source.json(path);
  };
  const search = new Search({ ...source, json }, () => 0);
  const early: number[] = [];
  const request = { text: 'lương', index: 'main' as const, labels: [], sort: 'relevance' as const, page: 1 };
  const whole = search.find(request, {
    early: ({ results, total, pages }) => {
      early.push(results.length, total, pages);
      release();
    },
  });
  expect((await whole).results).toHaveLength(10);
  expect(early).toEqual([6, 12, 2]);
});

test('an answer that nobody waits for any more fetches nothing to show', async () => {
  const source = sourceOf(buildFiles({ main: entriesOf({ title: ['Tin hay'] }) }, { categories }));
  const read: string[] = [];
  const overtaken = new AbortController();
  const watched: typeof source = {
    json: async (path) => (read.push(path), source.json(path)),
    bytes: async (path) => (overtaken.abort(), source.bytes(path)),
  };
  const search = new Search(watched, () => 0);
  const asked = { text: 'tin hay', index: 'main', labels: [], sort: 'relevance', page: 1 } as const;
  const { signal } = overtaken;
  await expect(search.find({ ...asked, labels: [] }, { signal })).rejects.toThrow('aborted');
  expect(read).toEqual(['index.json']);
});

test('what is to be shown is fetched when the reader rests', async () => {
  const source = sourceOf(buildFiles({ main: entriesOf({ title: ['Tin hay'] }) }, { categories }));
  const read: string[] = [];
  const watched: typeof source = {
    json: async (path) => (read.push(path), source.json(path)),
    bytes: async (path) => (read.push(path.replace(/.*\.bin$/, 'list')), source.bytes(path)),
  };
  let rest = () => undefined as void;
  const rested = new Promise<void>((done) => (rest = done));
  const search = new Search(watched, () => 0);
  const asked = { text: 'hay ', index: 'main' as const, labels: [], sort: 'relevance' as const, page: 1 };
  const whole = search.find(asked, { rested });
  await vi.waitFor(() => expect(read).toEqual(['index.json', 'list']));
  await new Promise((done) => setTimeout(done, 20));
  expect(read).toHaveLength(2);
  rest();
  expect((await whole).total).toBe(1);
  expect(read).toEqual(['index.json', 'list', 'g0/main/d/0/0.json']);
});
