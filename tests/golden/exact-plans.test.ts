/** Which pages each kind of change renders again: exactly these, and no others. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ensureContactForm } from '../../cms/contact/default-form.ts';
import { filesBelow } from '../../site/publisher/infra/disk-portal-folder.ts';
import { startTestCms, type TestCms } from '../support/cms.ts';
import { openTestPortal, type TestPortal } from '../support/test-portal.ts';
import { addressOf, listPages, neighbourPages, sorted, type Item, type Tree } from './expected-pages.ts';
import {
  add,
  addMedia,
  body,
  change,
  destroy,
  iso,
  setNavigation,
  type Clock,
  type Data,
  type Newsroom,
} from './newsroom.ts';

const hour = 60 * 60 * 1000;
const clock: Clock = { time: Date.UTC(2026, 3, 20, 3), now: () => clock.time };
const start = clock.time;
/** 20 April 2026, 10:00 in Vietnam is the present. */
const startOfYesterday = Date.UTC(2026, 3, 18, 17);
const tree: Tree = { a: null, b: null, c: 'b', d: null };
const onHome = ['a', 'b'];

let cms: TestCms;
let room: Newsroom;
let portal: TestPortal;
const items: Item[] = [];
const categoryIds: Record<string, string> = {};

/** `a`, `b` and `c` (below `b`) in turn for the newest 30, one an hour; before them 60 in `d`, which has an archive. */
function plannedItems(): Item[] {
  const recent = Array.from({ length: 30 }, (_, n) => ({
    slug: `bai-${n}`,
    category: 'abc'[n % 3] ?? '',
    at: start - (30 - n) * hour,
  }));
  const archive = Array.from({ length: 60 }, (_, n) => ({
    slug: `cu-${n}`,
    category: 'd',
    at: start - (91 - n) * hour,
  }));
  return [...archive, ...recent];
}

beforeAll(async () => {
  cms = await startTestCms({ clock });
  room = {
    payload: cms.payload,
    clock,
    articles: [],
    categories: [],
    media: [],
    banners: [],
    announcements: [],
    campaigns: [],
    documents: [],
    redirects: [],
  };
  await addMedia(room, 1);
  for (const [slug, parent] of Object.entries(tree)) {
    categoryIds[slug] = await add(room, 'categories', {
      title: slug.toUpperCase(),
      slug,
      order: room.categories.length,
      onHome: onHome.includes(slug),
      parent: parent === null ? null : categoryIds[parent],
    });
  }
  await setNavigation(room, 0);
  for (const item of plannedItems()) await publishItem(item);
  portal = await openTestPortal(cms, clock);
});

afterAll(async () => {
  await portal.close();
  await cms.stop();
});

afterEach(async () => {
  expect(await portal.differences()).toEqual([]);
});

async function publishItem(item: Item, data: Data = {}): Promise<string> {
  items.push(item);
  return add(room, 'articles', {
    title: `Bài ${item.slug}`,
    slug: item.slug,
    sapo: 'Sapo',
    category: categoryIds[item.category],
    publishedAt: new Date(item.at).toISOString(),
    body: body(['Nội dung']),
    _status: 'published',
    ...data,
  });
}

const find = (slug: string) => {
  const index = items.findIndex((item) => item.slug === slug);
  return { item: items[index] as Item, id: room.articles[index] as string };
};

/** Lists and neighbours of the article, as the newsroom stands. */
const shownOn = (item: Item) => [
  ...listPages(item, items, tree, onHome, startOfYesterday),
  ...neighbourPages(item, items, tree),
];

async function rendered(step: () => Promise<unknown>): Promise<string[]> {
  await step();
  return sorted(await portal.follow());
}

const edit = (slug: string, data: Data) => rendered(() => change(room, 'articles', find(slug).id, data));
const isPublished = (path: string) => existsSync(join(portal.root, path, 'index.html'));
const everyPage = () =>
  filesBelow(portal.root)
    .filter((file) => file.endsWith('index.html'))
    .map((file) => `/${file.slice(0, -'index.html'.length)}`);

describe('an article', () => {
  it('newly published: its page, its neighbours, its lists, feeds and sitemaps', async () => {
    const item = { slug: 'moi', category: 'c', at: start };
    const paths = await rendered(() => publishItem(item));
    expect(paths).toEqual(sorted([addressOf(item), ...shownOn(item), '/luu-tru/']));
    expect(paths.length).toBeLessThanOrEqual(40);
    expect(paths).not.toContain('/a/');
    expect(paths).not.toContain('/d/trang/1/');
  });

  it('given a title, a description and a picture for search engines: its page alone', async () => {
    const meta = { title: 'Tìm thấy', description: 'Mô tả riêng', image: room.media[0] };
    const paths = ['/b/bai-16/'];
    expect(await edit('bai-16', { meta })).toEqual(paths);
    const html = readFileSync(join(portal.root, 'b/bai-16/index.html'), 'utf8');
    expect(html).toMatch(/<title>Tìm thấy – [^<]+<\/title>/);
    expect(html).toContain('<meta name="description" content="Mô tả riêng">');
    expect(html).toMatch(/<meta property="og:image" content="[^"]+\/media\/[^"]+\.jpe?g">/);
    expect(await edit('bai-16', { meta: { title: null, description: null, image: null } })).toEqual(paths);
    expect(readFileSync(join(portal.root, 'b/bai-16/index.html'), 'utf8')).toContain(
      'content="https://congdoan.example/cards/articles/bai-16.png?',
    );
  });

  it('edited in its body alone: its page and the feeds that carry it', async () => {
    expect(await edit('bai-16', { body: body(['Nội dung khác']) })).toEqual(
      sorted(['/b/bai-16/', '/rss.xml', '/atom.xml', '/feed.json', '/b/rss.xml']),
    );
  });

  it('saved again without a change: its page alone', async () => {
    expect(await edit('bai-16', {})).toEqual(['/b/bai-16/']);
  });

  it('renamed: its page and everything that shows its title', async () => {
    const { item } = find('bai-15');
    expect(await edit('bai-15', { title: 'Một tên khác' })).toEqual(
      sorted([addressOf(item), ...shownOn(item)]),
    );
  });

  it('deep in the archive, renamed: its page, its neighbours, its archive page and what names its month', async () => {
    const { item } = find('cu-25');
    expect(await edit('cu-25', { title: 'Tên khác trong kho' })).toEqual(
      sorted([
        addressOf(item),
        ...neighbourPages(item, items, tree),
        '/d/trang/2/',
        '/luu-tru/2026/04/',
        '/sitemap.xml',
        '/sitemap/2026-04.xml',
      ]),
    );
  });

  it('given a cover, and then another credit for it: what shows or names the picture', async () => {
    await edit('bai-3', { cover: room.media[0] });
    const paths = await rendered(() => change(room, 'media', room.media[0], { credit: 'Ảnh khác' }));
    expect(paths).toEqual(sorted(['/a/bai-3/', '/a/', '/a/rss.xml', '/sitemap.xml', '/sitemap/2026-04.xml']));
  });

  it('under another slug: new address, old one forwards, and everything that links to it', async () => {
    const { item } = find('bai-12');
    const paths = await edit('bai-12', { slug: 'dia-chi-moi' });
    item.slug = 'dia-chi-moi';
    expect(paths).toEqual(sorted(['/a/bai-12/', '/_redirects', addressOf(item), ...shownOn(item)]));
    expect(readFileSync(join(portal.root, 'a/bai-12/index.html'), 'utf8')).toContain('url=/a/dia-chi-moi/');
  });

  it('moved to another category: the lists and neighbours that it leaves and those that it joins', async () => {
    const { item } = find('bai-7');
    const before = shownOn(item);
    const paths = await edit('bai-7', { category: categoryIds['a'] });
    item.category = 'a';
    expect(paths).toEqual(sorted(['/b/bai-7/', '/a/bai-7/', '/_redirects', ...before, ...shownOn(item)]));
  });

  it('unpublished: what showed it, and its address is gone', async () => {
    const { item, id } = find('bai-20');
    const before = shownOn(item);
    const paths = await rendered(() => change(room, 'articles', id, { _status: 'draft' }));
    items.splice(items.indexOf(item), 1);
    room.articles.splice(room.articles.indexOf(id), 1);
    expect(paths).toEqual(sorted([addressOf(item), ...before, '/luu-tru/']));
    expect(isPublished(addressOf(item))).toBe(false);
  });

  it('unpublished after it had moved: its old addresses, which forwarded to it, are gone too', async () => {
    const { item, id } = find('dia-chi-moi');
    const before = shownOn(item);
    const paths = await rendered(() => change(room, 'articles', id, { _status: 'draft' }));
    items.splice(items.indexOf(item), 1);
    room.articles.splice(room.articles.indexOf(id), 1);
    expect(paths).toEqual(sorted([addressOf(item), '/a/bai-12/', '/_redirects', ...before, '/luu-tru/']));
    expect([isPublished('/a/bai-12/'), isPublished(addressOf(item))]).toEqual([false, false]);
    expect(readFileSync(join(portal.root, '_redirects'), 'utf8')).not.toContain('bai-12');
  });

  it('the oldest of an archive, deleted: every archive page moves up, and the last one ends', async () => {
    const { item, id } = find('cu-0');
    const neighbours = neighbourPages(item, items, tree);
    const paths = await rendered(() => destroy(room, 'articles', id));
    items.splice(items.indexOf(item), 1);
    expect(paths).toEqual(
      sorted([
        addressOf(item),
        ...neighbours,
        '/d/',
        '/d/trang/1/',
        '/d/trang/2/',
        '/luu-tru/',
        '/luu-tru/2026/04/',
        '/sitemap.xml',
        '/sitemap/2026-04.xml',
      ]),
    );
    expect(isPublished('/d/trang/1/')).toBe(true);
    expect(isPublished('/d/trang/2/')).toBe(false);
  });

  it('pinned: its own lists, and the pages that show "Nên xem"', async () => {
    const { item } = find('bai-5');
    expect(await edit('bai-5', { pinned: true })).toEqual(
      sorted([addressOf(item), ...shownOn(item), '/', '/a/', '/b/', '/c/', '/d/', '/fragments/aside/']),
    );
  });
});

describe('a card for shared links', () => {
  const cardOf = (slug: string) => `/cards/articles/${slug}.png`;
  const hasCard = (slug: string) => existsSync(join(portal.root, cardOf(slug)));
  const imageOf = (path: string) =>
    /<meta property="og:image" content="https:\/\/congdoan\.example([^"?]+)/.exec(
      readFileSync(join(portal.root, path, 'index.html'), 'utf8'),
    )?.[1];

  it('is drawn for an article without a picture, anew for another title, and goes with a picture', async () => {
    expect([imageOf('/b/bai-16/'), hasCard('bai-16')]).toEqual([cardOf('bai-16'), true]);
    await edit('bai-16', { title: 'Tên cho ảnh chia sẻ' });
    expect(portal.cards).toEqual([cardOf('bai-16')]);
    await edit('bai-16', { meta: { image: room.media[0] } });
    expect([portal.cards, hasCard('bai-16')]).toEqual([[cardOf('bai-16')], false]);
    expect(imageOf('/b/bai-16/')).toMatch(/^\/media\//);
    await edit('bai-16', { meta: { image: null } });
    expect([imageOf('/b/bai-16/'), hasCard('bai-16')]).toEqual([cardOf('bai-16'), true]);
  });

  it('belongs to the newest two months: an article of a third takes those of the oldest', async () => {
    const [older, oldest] = [
      { slug: 'thang-ba', category: 'a', at: Date.UTC(2026, 2, 5) },
      { slug: 'thang-hai', category: 'a', at: Date.UTC(2026, 1, 5) },
    ];
    const ids = [await publishItem(oldest), await publishItem(older)];
    await portal.follow();
    expect([hasCard('thang-ba'), hasCard('thang-hai'), hasCard('bai-1')]).toEqual([true, false, true]);
    expect([imageOf('/a/thang-hai/'), imageOf('/a/')]).toEqual(['/cards/portal.png', '/cards/portal.png']);
    await rendered(() => destroy(room, 'articles', ids[1]));
    items.pop();
    expect(portal.cards.sort()).toEqual([cardOf('thang-ba'), cardOf('thang-hai')]);
    expect([hasCard('thang-ba'), hasCard('thang-hai')]).toEqual([false, true]);
    await rendered(() => destroy(room, 'articles', ids[0]));
    items.pop();
  });
});

describe('a category', () => {
  it('that no menu names, renamed: its own pages and every page that names it', async () => {
    const paths = await rendered(() => change(room, 'categories', categoryIds['c'], { title: 'Tên mới' }));
    const own = items.filter((item) => item.category === 'c');
    const naming = own.flatMap((item) => [addressOf(item), ...shownOn(item)]);
    // Its parent's page and the front page name it among the categories; every category page looks at them all.
    expect(paths).toEqual(
      sorted([...naming, '/c/', '/c/rss.xml', '/b/', '/', '/a/', '/d/', '/tim-kiem/', '/sitemap.xml']),
    );
    expect(paths).not.toContain('/d/cu-10/');
  });

  it('that no menu names, under another slug: all of its addresses move, and the old ones forward', async () => {
    const own = items.filter((item) => item.category === 'c');
    const before = own.map(addressOf);
    const paths = await rendered(() => change(room, 'categories', categoryIds['c'], { slug: 'c-moi' }));
    for (const item of own) item.category = 'c-moi';
    tree['c-moi'] = 'b';
    delete tree['c'];
    const naming = own.flatMap((item) => [addressOf(item), ...shownOn(item)]);
    expect(paths).toEqual(
      sorted([
        ...naming,
        ...before,
        '/c/',
        '/c/rss.xml',
        '/c-moi/',
        '/c-moi/rss.xml',
        '/_redirects',
        '/b/',
        '/',
        '/a/',
        '/d/',
        '/tim-kiem/',
        '/sitemap.xml',
      ]),
    );
    expect(existsSync(join(portal.root, 'c/rss.xml'))).toBe(false);
    expect(readFileSync(join(portal.root, '_redirects'), 'utf8')).toContain('/c/* /c-moi/:splat 301\n');
    expect(
      before.every((path) =>
        readFileSync(join(portal.root, path, 'index.html'), 'utf8').includes('url=/c-moi/'),
      ),
    ).toBe(true);
  });
});

describe('what stands on every page', () => {
  const withChrome = () => everyPage().filter((path) => path !== '/fragments/aside/' && !isForwarding(path));
  const isForwarding = (path: string) =>
    readFileSync(join(portal.root, path, 'index.html'), 'utf8').includes('http-equiv="refresh"');
  /** Pages with menus, banners and slogans; feeds and sitemaps have none of them. */
  const everything = () => sorted([...withChrome(), '/404.html']);

  it('the federation’s colours: the style sheet that has them, and every page, which links to it', async () => {
    const set = (colours: Data) =>
      rendered(() =>
        room.payload.updateGlobal({ slug: 'site-settings', data: { name: 'Công đoàn', colours } }),
      );
    const theme = () =>
      /<link rel="stylesheet" href="(\/assets\/theme-[0-9a-f]{12}\.css)">/.exec(
        readFileSync(join(portal.root, 'index.html'), 'utf8'),
      )?.[1] ?? '';
    // A phone's home screen has the federation's colour too.
    const showing = () => [...everything(), '/manifest.webmanifest'];
    await set({ primary: null, accent: null });
    expect(theme()).toBe('');
    const paths = await set({ primary: '#1b7f3b', accent: null });
    const green = theme();
    expect(paths).toEqual(sorted([...showing(), green]));
    expect(readFileSync(join(portal.root, green), 'utf8')).toContain('--primary-fill:#1b7f3b');
    const others = await set({ primary: '#5b2a86', accent: '#ffd400' });
    expect(others).toEqual(sorted([...showing(), green, theme()]));
    expect(existsSync(join(portal.root, green))).toBe(false);
  });

  it('a banner is saved for later: nothing; its window comes into sight and opens: every page', async () => {
    const days = 24 * 60;
    const startsAt = iso(room, 30 * days);
    const banner = {
      title: 'Băng',
      image: room.media[0],
      alt: 'Ảnh',
      placement: 'sidebar',
      order: 1,
      startsAt,
      endsAt: iso(room, 40 * days),
    };
    expect(await rendered(() => add(room, 'banners', { ...banner, _status: 'published' }))).toEqual([]);
    const later = async (time: number) => {
      clock.time = time;
      return sorted(await portal.follow());
    };
    // The news that was new when the clock stood earlier.
    expect(await later(Date.parse(startsAt) - 15 * days * 60_000)).toEqual(['/sitemap-news.xml']);
    expect(await later(Date.parse(startsAt) - 14 * days * 60_000)).toEqual(everything());
    expect(await later(Date.parse(startsAt) - 1)).toEqual([]);
    expect(await later(Date.parse(startsAt))).toEqual(everything());
  });

  it('an announcement: every page when it comes into sight, begins and ends, nothing in between', async () => {
    const days = 24 * 60 * 60_000;
    // By then nothing else is planned any more.
    clock.time += 30 * days;
    await portal.follow();
    const begin = clock.time + 20 * days;
    const [startsAt, endsAt] = [begin, begin + 60_000].map((time) => new Date(time).toISOString());
    const data = { kind: 'mourning', title: 'Quốc tang', startsAt, endsAt };
    const later = async (time: number) => {
      clock.time = time;
      // Which is made anew before it expires, whatever else happens.
      return sorted(await portal.follow()).filter((path) => path !== '/.well-known/security.txt');
    };
    expect(await rendered(() => add(room, 'announcements', { ...data, _status: 'published' }))).toEqual([]);
    expect(await later(begin - 14 * days)).toEqual(everything());
    const read = () => readFileSync(join(portal.root, 'lien-he/index.html'), 'utf8');
    expect(read()).toMatch(/<section class="announcements" [^>]*hidden>/);
    expect(await later(begin - 1)).toEqual([]);
    expect(await later(begin)).toEqual(everything());
    expect(read()).not.toMatch(/<section class="announcements" [^>]*hidden>/);
    expect(read()).toContain('Quốc tang');
    expect(await later(begin + 60_000)).toEqual(everything());
    expect(read()).not.toContain('Quốc tang');
  });

  it('a contact form: the page on which it stands, and no other', async () => {
    expect(await rendered(() => ensureContactForm(room.payload))).toEqual(['/lien-he/']);
    const { docs } = await room.payload.find({ collection: 'forms', limit: 1 });
    const id = docs[0]?.id;
    expect(await rendered(() => change(room, 'forms', id, { keepDays: 30 }))).toEqual(['/lien-he/']);
    // Whom its messages are told to is not on the portal.
    expect(await rendered(() => change(room, 'forms', id, { notify: 'truc@example.com' }))).toEqual([]);
    const html = readFileSync(join(portal.root, 'lien-he/index.html'), 'utf8');
    expect(html).toContain(`action="${cms.url}/api/contact/lien-he"`);
    expect(html).toContain('được lưu 30 ngày');
    expect(html).not.toContain('truc@');
  });

  it('a slogan’s wording: every page, the front page first, then categories, the newest articles, the archive', async () => {
    const campaign = await add(room, 'campaigns', {
      title: 'Tháng Công nhân',
      slug: 'thang-cong-nhan',
      kind: 'thang-cong-nhan',
      year: 2026,
      slogans: [{ text: 'Đoàn kết' }],
      startsAt: iso(room, -60),
      endsAt: iso(room, 600),
      _status: 'published',
    });
    await portal.follow();
    await change(room, 'campaigns', campaign, { slogans: [{ text: 'Đoàn kết, sáng tạo' }] });
    const order = await portal.follow();
    expect(sorted(order)).toEqual(sorted([...everything(), '/sitemap.xml']));
    const place = (path: string) => order.indexOf(path);
    const newest = addressOf(items.reduce((a, b) => (b.at > a.at ? b : a)));
    expect([place('/'), place('/a/'), place(newest), place('/d/cu-10/'), place('/d/trang/1/')]).toEqual(
      [place('/'), place('/a/'), place(newest), place('/d/cu-10/'), place('/d/trang/1/')].sort(
        (a, b) => a - b,
      ),
    );
    expect(order.filter((path) => path === '/')).toEqual(['/']);
  });
});
