/** What editors do with campaigns and banners beyond writing them: copy last year's, put banners into order. */
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CmsClient } from '../support/cms-client.ts';
import { startTestCms, type TestCms } from '../support/cms.ts';

const now = Date.UTC(2026, 3, 1);
let cms: TestCms;
let admin: CmsClient;
let contributor: CmsClient;
let image = '';

beforeAll(async () => {
  cms = await startTestCms({ clock: { now: () => now } });
  admin = await cms.adminClient();
  const account = { name: 'CTV', email: 'ctv@example.com', password: 'mat-khau-thu', role: 'contributor' };
  await admin.create('users', account);
  contributor = await cms.client().login(account.email, account.password);
  const create = { width: 40, height: 20, channels: 3 as const, background: '#c8102e' };
  const data = new Uint8Array(await sharp({ create }).png().toBuffer());
  image = (await admin.upload({ name: 'banner.png', type: 'image/png', data }, { alt: 'Banner' })).id;
});
afterAll(() => cms.stop());

const campaign2025 = {
  kind: 'thang-cong-nhan',
  year: 2025,
  theme: 'Đoàn kết 2025',
  slogans: [{ text: 'Việc làm bền vững' }, { text: 'Tết 2025 đủ đầy' }],
  startsAt: '2025-04-30T17:00:00.000Z',
  endsAt: '2025-05-31T16:59:59.000Z',
  accent: '#c8102e',
  _status: 'published',
};

const bannerOf = (campaign: string | null, title: string, order: number, status = 'published') =>
  admin.create(
    'banners',
    { title, image, alt: title, order, campaign, startsAt: '2025-04-30T17:00:00.000Z', _status: status },
    status === 'draft' ? '?draft=true' : '',
  );

const copy = (client: CmsClient, id: string, body?: object) =>
  client.request<{ id: string; banners: string[]; toCheck: string[] }>(
    'POST',
    `/api/campaigns/${id}/copy`,
    body,
  );

test('last year’s campaign becomes this year’s draft, its banners with it', async () => {
  const { id } = await admin.create('campaigns', { ...campaign2025, title: 'Tháng Công nhân 2025' });
  await bannerOf(id, 'Áp phích 2025', 3);
  const head = await admin.feedHead();
  const { status, body } = await copy(admin, id);
  expect([status, body.banners.length, body.toCheck]).toEqual([201, 1, ['Đoàn kết 2025', 'Tết 2025 đủ đầy']]);
  const made = (await admin.request('GET', `/api/campaigns/${body.id}?depth=0`)).body;
  expect(made).toMatchObject({
    title: 'Tháng Công nhân 2026',
    slug: 'thang-cong-nhan-2026',
    kind: 'thang-cong-nhan',
    year: 2026,
    theme: 'Đoàn kết 2025',
    slogans: [{ text: 'Việc làm bền vững' }, { text: 'Tết 2025 đủ đầy' }],
    startsAt: '2026-04-30T17:00:00.000Z',
    endsAt: '2026-05-31T16:59:59.000Z',
    accent: '#c8102e',
    _status: 'draft',
    banners: { docs: body.banners },
  });
  const banner = (await admin.request('GET', `/api/banners/${body.banners[0]}?depth=0`)).body;
  expect(banner).toMatchObject({
    title: 'Áp phích 2026',
    image,
    order: 3,
    startsAt: '2026-04-30T17:00:00.000Z',
    campaign: body.id,
    _status: 'draft',
  });
  expect((await admin.feedAfter(head)).changes).toEqual([]);
});

test('a campaign whose title names no year gets the year into its address', async () => {
  const { id } = await admin.create('campaigns', { ...campaign2025, title: 'Tết Sum vầy' });
  const { body } = await copy(admin, id, { year: 2028 });
  const made = (await admin.request('GET', `/api/campaigns/${body.id}`)).body;
  expect(made).toMatchObject({ title: 'Tết Sum vầy', slug: 'tet-sum-vay-2028', year: 2028 });
});

test('a second copy, a copy into its own year and one by a contributor are refused, and leave nothing', async () => {
  const { id } = await admin.create('campaigns', {
    ...campaign2025,
    title: 'Tháng an toàn 2025',
    kind: 'atvsld',
  });
  await copy(admin, id);
  const count = async () => (await cms.payload.count({ collection: 'campaigns' })).totalDocs;
  const before = await count();
  const statuses = await Promise.all([
    copy(admin, id),
    copy(admin, id, { year: 2025 }),
    copy(admin, id, { year: 'sau này' as unknown as number }),
    copy(contributor, id, { year: 2030 }),
    copy(cms.client(), id, { year: 2031 }),
  ]).then((answers) => answers.map(({ status }) => status));
  expect(statuses).toEqual([409, 400, 400, 403, 403]);
  expect(await count()).toBe(before);
});

const order = (client: CmsClient, ids: string[]) => client.request('POST', '/api/banners/order', { ids });
const orderOf = async (id: string) =>
  (await admin.request<{ order: number }>('GET', `/api/banners/${id}`)).body.order;

test('banners are numbered as they are listed; readers hear of the published ones that moved', async () => {
  const [a, b, c] = [
    await bannerOf(null, 'A', 1),
    await bannerOf(null, 'B', 2, 'draft'),
    await bannerOf(null, 'C', 3),
  ].map(({ id }) => id) as [string, string, string];
  const head = await admin.feedHead();
  expect(await order(admin, [c, b, a])).toMatchObject({ status: 200, body: { changed: 2 } });
  expect(await Promise.all([c, b, a].map(orderOf))).toEqual([1, 2, 3]);
  const { changes } = await admin.feedAfter(head);
  expect(changes.map(({ id }) => id).sort()).toEqual([a, c].sort());
  expect((await admin.request('GET', `/api/banners/${b}`)).body).toMatchObject({ _status: 'draft' });
});

test('an order never publishes what is still a draft, and only editors give one', async () => {
  const [a, b] = [await bannerOf(null, 'D', 1), await bannerOf(null, 'E', 2)].map(({ id }) => id) as [
    string,
    string,
  ];
  await admin.update('banners', a, { alt: 'Sửa dở' }, '?draft=true');
  expect((await order(admin, [b, a])).status).toBe(409);
  expect(await Promise.all([a, b].map(orderOf))).toEqual([1, 2]);
  expect((await order(contributor, [b, a])).status).toBe(403);
  expect((await order(admin, [])).status).toBe(400);
});
