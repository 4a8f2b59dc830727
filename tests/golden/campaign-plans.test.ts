/** Which pages of campaigns each kind of change renders again: exactly these, and no others. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { startTestCms, type TestCms } from '../support/cms.ts';
import { openTestPortal, type TestPortal } from '../support/test-portal.ts';
import { add, body, change, iso, type Clock, type Data, type Newsroom } from './newsroom.ts';

const day = 24 * 60;
/** With the fortieth article of a campaign its archive begins. */
const articlesBefore = 39;
const clock: Clock = { time: Date.UTC(2026, 4, 10, 3), now: () => clock.time };

let cms: TestCms;
let room: Newsroom;
let portal: TestPortal;
let campaign = '';

beforeAll(async () => {
  cms = await startTestCms({ clock });
  const empty = {
    articles: [],
    categories: [],
    media: [],
    banners: [],
    announcements: [],
    campaigns: [],
    documents: [],
  };
  room = { payload: cms.payload, clock, ...empty, redirects: [] };
  await add(room, 'categories', { title: 'Tin', slug: 'tin', order: 1, onHome: true });
  campaign = await addCampaign('dot', { startsAt: iso(room, -day), endsAt: iso(room, 20 * day) });
  await addCampaign('khac', {});
  for (let n = 0; n < articlesBefore; n++) await publish(`bai-${n}`, -1000 + n);
  portal = await openTestPortal(cms, clock);
});
afterAll(async () => {
  await portal.close();
  await cms.stop();
});
afterEach(async () => {
  expect(await portal.differences()).toEqual([]);
});

/** Without slogans, which stand on every page. */
const addCampaign = (slug: string, data: Data) =>
  add(room, 'campaigns', { title: `Đợt ${slug}`, slug, kind: 'khac', ...data, _status: 'published' });

const publish = (slug: string, minutes: number) =>
  add(room, 'articles', {
    title: slug,
    slug,
    sapo: 'Sapo',
    category: room.categories[0],
    campaign,
    publishedAt: iso(room, minutes),
    body: body(['Nội dung']),
    _status: 'published',
  });

/** Pages of campaigns, and with them those that `others` accepts. */
async function rendered(step: () => Promise<unknown>, others = /^$/): Promise<string[]> {
  await step();
  const paths = [...new Set(await portal.follow())];
  return paths.filter((path) => path.startsWith('/chien-dich/') || others.test(path)).sort();
}

const isPublished = (path: string) => existsSync(join(portal.root, path, 'index.html'));
const read = (path: string) => readFileSync(join(portal.root, path, 'index.html'), 'utf8');

it('an article that joins: the campaign’s page; the fortieth begins its archive', async () => {
  expect(isPublished('/chien-dich/dot/trang/1/')).toBe(false);
  expect(await rendered(() => publish('bai-40', -5))).toEqual([
    '/chien-dich/dot/',
    '/chien-dich/dot/trang/1/',
  ]);
  expect(read('/chien-dich/dot/trang/1/')).toContain('/tin/bai-0/');
  expect(read('/chien-dich/dot/')).not.toContain('/tin/bai-0/');
  // A full archive page stays as it is when something new arrives.
  expect(await rendered(() => publish('bai-41', -4))).toEqual(['/chien-dich/dot/']);
});

it('an article’s body, edited: none of them', async () => {
  expect(await rendered(() => change(room, 'articles', room.articles[3], { body: body(['Khác']) }))).toEqual(
    [],
  );
});

it('an article of the archive, renamed: its archive page alone', async () => {
  expect(await rendered(() => change(room, 'articles', room.articles[3], { title: 'Tên khác' }))).toEqual([
    '/chien-dich/dot/trang/1/',
  ]);
});

it('two that leave: the archive ends', async () => {
  await rendered(() => change(room, 'articles', room.articles[40], { campaign: null }));
  expect(isPublished('/chien-dich/dot/trang/1/')).toBe(true);
  const paths = await rendered(() => change(room, 'articles', room.articles[39], { _status: 'draft' }));
  expect(paths).toEqual(['/chien-dich/dot/', '/chien-dich/dot/trang/1/']);
  expect(isPublished('/chien-dich/dot/trang/1/')).toBe(false);
});

it('a document of the campaign: its page; any other document: none', async () => {
  const data = { title: 'Kế hoạch', number: '1/KH', slug: 'ke-hoach', issuedAt: iso(room, -9) };
  const own = () => add(room, 'documents', { ...data, campaign, _status: 'published' });
  expect(await rendered(own)).toEqual(['/chien-dich/dot/']);
  expect(read('/chien-dich/dot/')).toContain('/van-ban/ke-hoach/');
  expect(read('/van-ban/ke-hoach/')).toContain('/chien-dich/dot/');
  const other = { title: 'Thông báo', number: '2/TB', slug: 'thong-bao', issuedAt: iso(room, -8) };
  expect(await rendered(() => add(room, 'documents', { ...other, _status: 'published' }))).toEqual([]);
  const gone = () => change(room, 'documents', room.documents[0], { campaign: null });
  expect(await rendered(gone, /ke-hoach/)).toEqual(['/chien-dich/dot/', '/van-ban/ke-hoach/']);
});

it('a campaign’s theme: its page and the list of campaigns', async () => {
  const paths = await rendered(
    () => change(room, 'campaigns', campaign, { theme: 'Chủ đề' }),
    /^\/$|^\/van-ban/,
  );
  expect(paths).toEqual(['/chien-dich/', '/chien-dich/dot/']);
});

it('a campaign that is prepared: nothing that readers can find; on its day: its page and the list', async () => {
  const begins = iso(room, 3 * day);
  const ends = iso(room, 5 * day);
  await rendered(() => addCampaign('sau', { startsAt: begins, endsAt: ends }));
  expect([isPublished('/chien-dich/sau/'), read('/chien-dich/').includes('Đợt sau')]).toEqual([false, false]);
  const at = (instant: number) =>
    rendered(async () => {
      clock.time = instant;
      await Promise.resolve();
    });
  expect(await at(Date.parse(begins) - 1)).toEqual([]);
  expect(await at(Date.parse(begins))).toEqual(['/chien-dich/', '/chien-dich/sau/']);
  expect(await at(Date.parse(ends) - 1)).toEqual([]);
  expect(await at(Date.parse(ends))).toEqual(['/chien-dich/', '/chien-dich/sau/']);
  expect(read('/chien-dich/')).toMatch(/Đã kết thúc.*Năm 2026.*Đợt sau/s);
});

it('under another slug: its page and its archive forward, and the rules say so', async () => {
  await change(room, 'articles', room.articles[39], { _status: 'published' });
  await change(room, 'articles', room.articles[40], { campaign });
  await portal.follow();
  const paths = await rendered(
    () => change(room, 'campaigns', campaign, { slug: 'dot-moi' }),
    /^\/_redirects$/,
  );
  expect(paths).toEqual(
    [
      '/_redirects',
      '/chien-dich/',
      '/chien-dich/dot-moi/',
      '/chien-dich/dot-moi/trang/1/',
      '/chien-dich/dot/',
      '/chien-dich/dot/trang/1/',
    ].sort(),
  );
  expect(read('/chien-dich/dot/trang/1/')).toContain('url=/chien-dich/dot-moi/trang/1/');
  expect(readFileSync(join(portal.root, '_redirects'), 'utf8')).toBe(
    '/chien-dich/dot/ /chien-dich/dot-moi/ 301\n/chien-dich/dot/trang/1/ /chien-dich/dot-moi/trang/1/ 301\n',
  );
  // Its archive ends: so do the forwarding page and the rule.
  await rendered(() => change(room, 'articles', room.articles[40], { campaign: null }));
  await rendered(() => change(room, 'articles', room.articles[39], { campaign: null }), /_redirects/);
  expect(isPublished('/chien-dich/dot/trang/1/')).toBe(false);
});
