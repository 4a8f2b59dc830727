/** Exactly which pages of tags, signatures, months and the documents library a change renders again. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startTestCms, type TestCms } from '../support/cms.ts';
import { openTestPortal, type TestPortal } from '../support/test-portal.ts';
import { addressOf, listPages, neighbourPages, sorted, type Item, type Tree } from './expected-pages.ts';
import { add, body, change, type Clock, type Data, type Newsroom } from './newsroom.ts';

const hour = 60 * 60 * 1000;
const clock: Clock = { time: Date.UTC(2026, 3, 20, 3), now: () => clock.time };
const start = clock.time;
/** 19 April in Việt Nam, whose morning is still the 18th in UTC. */
const startOfYesterday = Date.UTC(2026, 3, 18, 17);
const feeds = ['/rss.xml', '/atom.xml', '/feed.json'];
const tree: Tree = { a: null, b: null, d: null };

let cms: TestCms;
let room: Newsroom;
let portal: TestPortal;
const items: Item[] = [];
const categoryIds: Record<string, string> = {};

beforeAll(async () => {
  cms = await startTestCms({ clock });
  const none = { media: [], banners: [], announcements: [], campaigns: [], redirects: [] };
  room = { payload: cms.payload, clock, articles: [], categories: [], documents: [], ...none };
  for (const slug of Object.keys(tree))
    categoryIds[slug] = await add(room, 'categories', {
      title: slug.toUpperCase(),
      slug,
      order: 1,
      onHome: false,
    });
  // One an hour: first 59 in `d` that share a tag and a signature, then 20 in `a` and `b` in turn without any.
  const kho = { tags: ['Kho bài'], bylines: [{ name: 'Ban Biên tập' }] };
  for (let n = 0; n < 59; n++) await publish(`cu-${n}`, 'd', 90 - n, kho);
  for (let n = 0; n < 20; n++) await publish(`bai-${n}`, 'ab'[n % 2] ?? '', 30 - n);
  for (let n = 1; n <= 59; n++) await issue(n, { kind: 'Kế hoạch', field: 'Thi đua', issuer: 'LĐLĐ tỉnh' });
  portal = await openTestPortal(cms, clock);
});

afterAll(async () => {
  await portal.close();
  await cms.stop();
});

afterEach(async () => {
  expect(await portal.differences()).toEqual([]);
});

async function publish(slug: string, category: string, hoursAgo: number, data: Data = {}): Promise<Item> {
  const item = { slug, category, at: start - hoursAgo * hour };
  items.push(item);
  await add(room, 'articles', {
    title: `Bài ${slug}`,
    slug,
    category: categoryIds[category],
    publishedAt: new Date(item.at).toISOString(),
    body: body(['Nội dung']),
    _status: 'published',
    ...data,
  });
  return item;
}

/** Document `n`, issued on the n-th day of the year 2025. */
const issue = (n: number, data: Data) =>
  add(room, 'documents', {
    number: `${n}/KH-LĐLĐ`,
    title: `Văn bản ${n}`,
    slug: `van-ban-${n}`,
    issuedAt: new Date(Date.UTC(2025, 0, n)).toISOString(),
    _status: 'published',
    ...data,
  });

async function rendered(step: () => Promise<unknown>): Promise<string[]> {
  await step();
  return sorted(await portal.follow());
}

const articleId = (slug: string) => room.articles[items.findIndex((item) => item.slug === slug)];
const edit = (slug: string, data: Data) => rendered(() => change(room, 'articles', articleId(slug), data));
const isPublished = (path: string) => existsSync(join(portal.root, path, 'index.html'));
const read = (path: string) => readFileSync(join(portal.root, path, 'index.html'), 'utf8');
const headingOf = (path: string) => /<h1>([^<]*)<\/h1>/.exec(read(path))?.[1];
const itemOf = (slug: string) => items.find((item) => item.slug === slug) as Item;

/** What an article's coming or going renders whatever its tags and signatures are. */
const everywhere = (item: Item) => [
  addressOf(item),
  ...listPages(item, items, tree, [], startOfYesterday),
  ...neighbourPages(item, items, tree),
  '/luu-tru/',
];

describe('a tag', () => {
  it('that is new: its page, besides what every publication renders', async () => {
    const paths = await rendered(() => publish('moi', 'a', 0, { tags: ['Hội thảo'] }));
    expect(paths).toEqual(sorted([...everywhere(itemOf('moi')), '/tu-khoa/hoi-thao/']));
    expect(read('/a/moi/')).toContain('href="/tu-khoa/hoi-thao/"');
    expect(headingOf('/tu-khoa/hoi-thao/')).toBe('Từ khóa: Hội thảo');
  });

  it('in another spelling: the page of the first one, and what shows it as related', async () => {
    await rendered(() => publish('hai', 'b', 10.5, { tags: ['HỘI THẢO'] }));
    const paths = await rendered(() => publish('ba', 'd', 60.5, { tags: ['Hội thảo'] }));
    const related = ['/a/moi/', '/b/hai/'];
    expect(paths).toEqual(
      sorted([...everywhere(itemOf('ba')), ...related, '/tu-khoa/hoi-thao/', ...archiveOfD()]),
    );
    expect(headingOf('/tu-khoa/hoi-thao/')).toBe('Từ khóa: Hội thảo');
  });

  it('whose slug another word has: one page that names both, and nobody’s related article', async () => {
    const paths = await edit('bai-3', { tags: ['hội thao'] });
    expect(paths).toEqual(sorted(['/b/bai-3/', ...feeds, '/b/rss.xml', '/tu-khoa/hoi-thao/']));
    expect(headingOf('/tu-khoa/hoi-thao/')).toBe('Từ khóa: Hội thảo, hội thao');
    expect(read('/b/bai-3/')).not.toContain('Có thể bạn quan tâm');
    expect(await edit('bai-3', { tags: [] })).toEqual(paths);
    expect(headingOf('/tu-khoa/hoi-thao/')).toBe('Từ khóa: Hội thảo');
  });

  it('that comes to its sixtieth article: an archive page begins, and the one before it links to it', async () => {
    expect(isPublished('/tu-khoa/kho-bai/trang/1/')).toBe(true);
    const paths = await rendered(() => publish('kho-moi', 'a', 20.5, { tags: ['Kho bài'] }));
    expect(paths).toEqual(
      sorted([
        ...everywhere(itemOf('kho-moi')),
        '/d/cu-57/',
        '/d/cu-58/',
        '/tu-khoa/kho-bai/',
        '/tu-khoa/kho-bai/trang/1/',
        '/tu-khoa/kho-bai/trang/2/',
      ]),
    );
  });

  it('with an archive, one more article: its own page alone', async () => {
    const paths = await rendered(() => publish('kho-nua', 'b', 15.5, { tags: ['kho bài'] }));
    expect(paths.filter((path) => path.startsWith('/tu-khoa/'))).toEqual(['/tu-khoa/kho-bai/']);
  });

  it('whose last article goes: its page goes, too', async () => {
    await edit('bai-5', { tags: ['chỉ một bài'] });
    expect(isPublished('/tu-khoa/chi-mot-bai/')).toBe(true);
    expect(await edit('bai-5', { tags: ['Chỉ hai bài'] })).toEqual(
      sorted(['/b/bai-5/', ...feeds, '/b/rss.xml', '/tu-khoa/chi-mot-bai/', '/tu-khoa/chi-hai-bai/']),
    );
    expect([isPublished('/tu-khoa/chi-mot-bai/'), isPublished('/tu-khoa/chi-hai-bai/')]).toEqual([
      false,
      true,
    ]);
    const before = everywhere(itemOf('bai-5'));
    const paths = await edit('bai-5', { _status: 'draft' });
    expect(paths).toEqual(sorted([...before, '/tu-khoa/chi-hai-bai/']));
    expect(isPublished('/tu-khoa/chi-hai-bai/')).toBe(false);
    await edit('bai-5', { _status: 'published', tags: [] });
  });

  it('without letters has no page and no link', async () => {
    await edit('bai-7', { tags: ['???'] });
    expect(read('/b/bai-7/')).toContain('<li><span>???</span></li>');
    await edit('bai-7', { tags: [] });
  });
});

/** The archive pages of `d`, above an article that is older than all that they show. */
const archiveOfD = () =>
  isPublished('/d/trang/2/') ? ['/d/', '/d/trang/1/', '/d/trang/2/'] : ['/d/', '/d/trang/1/'];

describe('a signature', () => {
  it('that is new: its page; with another role: that page again; the last one gone: no page', async () => {
    const own = ['/a/bai-6/', ...feeds, '/a/rss.xml', '/tac-gia/xuan-thuy/'];
    const byline = { name: 'Xuân Thủy', unit: 'LĐLĐ thành phố', isContributor: true };
    expect(await edit('bai-6', { bylines: [byline] })).toEqual(sorted(own));
    expect(read('/a/bai-6/')).toContain('<a href="/tac-gia/xuan-thuy/">CTV Xuân Thủy – LĐLĐ thành phố</a>');
    expect(headingOf('/tac-gia/xuan-thuy/')).toBe('Xuân Thủy');
    expect(read('/tac-gia/xuan-thuy/')).toContain('<span>LĐLĐ thành phố</span>');
    expect(await edit('bai-6', { bylines: [{ name: 'Xuân Thuỷ', role: 'Chủ tịch' }] })).toEqual(sorted(own));
    expect(read('/tac-gia/xuan-thuy/')).not.toContain('LĐLĐ thành phố');
    expect(await edit('bai-6', { bylines: [] })).toEqual(sorted(own));
    expect(isPublished('/tac-gia/xuan-thuy/')).toBe(false);
  });

  it('with an archive keeps it as it is when an article is edited in its body', async () => {
    expect(isPublished('/tac-gia/ban-bien-tap/trang/1/')).toBe(true);
    expect(await edit('cu-30', { body: body(['Khác']) })).toEqual(['/d/cu-30/']);
  });
});

describe('a month', () => {
  it('that is new: its page and sitemap, its neighbour in time, the list of months', async () => {
    const paths = await rendered(() => publish('thang-ba', 'a', 24 * 25));
    const item = itemOf('thang-ba');
    expect(paths).toEqual(
      sorted([
        addressOf(item),
        ...neighbourPages(item, items, tree),
        '/a/',
        '/sitemap.xml',
        '/sitemap-index.xml',
        '/sitemap/2026-03.xml',
        '/sitemap/2026-04.xml',
        '/luu-tru/',
        '/luu-tru/2026/03/',
        '/luu-tru/2026/04/',
        '/a/rss.xml',
        '/tim-kiem/',
      ]),
    );
  });
});

describe('a document', () => {
  const whole = ['/', '/sitemap.xml', '/van-ban/danh-muc.json'];
  const values = ['loai/ke-hoach', 'linh-vuc/thi-dua', 'co-quan/ldld-tinh', 'nam/2025'];
  /** What shows how many documents each filter finds. */
  const withCounts = ['/van-ban/', '/van-ban/theo-so/', ...values.map((value) => `/van-ban/${value}/`)];
  const documentId = (n: number) => room.documents[n - 1];
  const editDocument = (n: number, data: Data) =>
    rendered(() => change(room, 'documents', documentId(n), data));

  it('of a new kind: its pages, the filters’ counts, and a further page of the full lists', async () => {
    expect(read('/van-ban/')).not.toContain('Lọc văn bản');
    const paths = await rendered(() => issue(60, { kind: 'Hướng dẫn' }));
    expect(paths).toEqual(
      sorted([
        ...whole,
        ...withCounts,
        '/van-ban/van-ban-60/',
        '/van-ban/loai/huong-dan/',
        '/van-ban/trang/1/',
        '/van-ban/trang/2/',
        '/van-ban/nam/2025/trang/1/',
        '/van-ban/nam/2025/trang/2/',
        '/van-ban/theo-so/trang/2/',
        '/tim-kiem/',
      ]),
    );
    expect(headingOf('/van-ban/loai/huong-dan/')).toBe('Loại văn bản: Hướng dẫn');
  });

  it('renamed: its page and the lists that show its title', async () => {
    expect(await editDocument(60, { title: 'Tên khác' })).toEqual(
      sorted([
        ...whole,
        '/van-ban/van-ban-60/',
        '/van-ban/',
        '/van-ban/loai/huong-dan/',
        '/van-ban/nam/2025/',
        '/van-ban/theo-so/trang/2/',
      ]),
    );
  });

  it('deep in the library, given an abstract: the archive pages that it is on, and documents that name it', async () => {
    expect(await editDocument(10, { abstract: 'Trích yếu' })).toEqual(
      sorted([
        ...whole,
        ...[7, 8, 9, 10, 11, 12, 13].map((n) => `/van-ban/van-ban-${n}/`),
        '/van-ban/trang/1/',
        ...values.map((value) => `/van-ban/${value}/trang/1/`),
        '/van-ban/theo-so/',
      ]),
    );
  });

  it('saved again without a change: nothing', async () => {
    expect(await editDocument(20, {})).toEqual([]);
  });

  it('of the same kind in another spelling: the filter keeps its address and its most used name', async () => {
    await editDocument(60, { kind: 'KẾ HOẠCH' });
    expect(isPublished('/van-ban/loai/huong-dan/')).toBe(false);
    expect(read('/van-ban/')).not.toContain('Lọc văn bản');
    expect(headingOf('/van-ban/loai/ke-hoach/')).toBe('Loại văn bản: Kế hoạch');
    expect(read('/van-ban/loai/ke-hoach/')).toContain('/van-ban/van-ban-60/');
  });

  it('the last of its kind, taken off: the kind’s page goes, too', async () => {
    await editDocument(60, { kind: 'Hướng dẫn' });
    expect(isPublished('/van-ban/loai/huong-dan/')).toBe(true);
    const paths = await editDocument(60, { _status: 'draft' });
    expect(paths).toEqual(
      sorted([
        ...whole,
        ...withCounts,
        '/van-ban/van-ban-60/',
        '/van-ban/loai/huong-dan/',
        '/van-ban/trang/1/',
        '/van-ban/trang/2/',
        '/van-ban/nam/2025/trang/1/',
        '/van-ban/nam/2025/trang/2/',
        '/van-ban/theo-so/trang/2/',
        '/tim-kiem/',
      ]),
    );
    const gone = ['loai/huong-dan', 'van-ban-60', 'trang/2', 'nam/2025/trang/2'];
    expect(gone.filter((path) => isPublished(`/van-ban/${path}/`))).toEqual([]);
  });

  it('with a number among others: what is behind it in the order by number moves up', async () => {
    const order = () => [...read('/van-ban/theo-so/').matchAll(/<b>([^<]*)<\/b>/g)].map((match) => match[1]);
    const paths = await editDocument(59, { number: '10/QĐ-LĐLĐ' });
    expect(paths).toEqual(
      sorted([
        ...whole,
        ...['59', '58', '57', '56'].map((n) => `/van-ban/van-ban-${n}/`),
        '/van-ban/',
        ...values.map((value) => `/van-ban/${value}/`),
        '/van-ban/theo-so/',
        '/van-ban/theo-so/trang/2/',
      ]),
    );
    expect(order().slice(9, 12)).toEqual(['10/KH-LĐLĐ', '10/QĐ-LĐLĐ', '11/KH-LĐLĐ']);
    expect(order()).toHaveLength(50);
  });
});
