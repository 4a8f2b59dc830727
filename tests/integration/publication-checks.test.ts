import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import type { Finding } from '../../cms/checks/finding.ts';
import { startTestCms, type TestCms } from '../support/cms.ts';
import type { Answer, CmsClient } from '../support/cms-client.ts';
import { paragraphs, pictureText } from '../support/lexical.ts';

const clock = { time: Date.UTC(2026, 9, 24, 3, 0), now: () => clock.time };
const at = (offset: number) => new Date(clock.time + offset).toISOString();

let cms: TestCms;
let admin: CmsClient;
let editor: CmsClient;
let contributor: CmsClient;
let whole: Record<string, unknown>;

beforeAll(async () => {
  cms = await startTestCms({ clock });
  admin = await cms.adminClient();
  const password = 'mat-khau-thu-nghiem';
  for (const role of ['editor', 'contributor']) {
    await admin.create('users', { email: `${role}@example.com`, password, name: role, role });
  }
  editor = await cms.client().login('editor@example.com', password);
  contributor = await cms.client().login('contributor@example.com', password);
  await admin.setGlobal('newsroom-settings', { editorsPublishOwn: true });
  const category = (await admin.create('categories', { title: 'Tin tức' })).id;
  whole = { title: 'Một bài đủ cả', sapo: 'Tóm tắt.', category, body: paragraphs('Nội dung.') };
});
afterAll(() => cms.stop());
beforeEach(() => {
  clock.time = Date.UTC(2026, 9, 24, 3, 0);
});

async function picture(fields: object): Promise<string> {
  const data = await sharp({ create: { width: 40, height: 25, channels: 3, background: '#b3121d' } })
    .png()
    .toBuffer();
  return (await admin.upload({ name: 'anh.png', type: 'image/png', data: new Uint8Array(data) }, fields)).id;
}

async function check(data: object, client = editor, id?: string): Promise<Finding[]> {
  const { status, body } = await client.request<{ findings: Finding[] }>('POST', '/api/articles/checks', {
    id,
    data,
  });
  expect(status).toBe(200);
  return body.findings;
}

const codes = (findings: Finding[]) =>
  findings.map(({ code, level, field }) => `${level} ${code} at ${field}`);

/** The findings of a refused save. */
function refusedFor({ status, body }: Answer): string[] {
  expect(status).toBe(400);
  const { errors } = body as { errors: { data: { findings: Finding[] } }[] };
  return codes(errors[0]?.data.findings ?? []);
}

const publishNew = (client: CmsClient, data: object) =>
  client.request<{ doc: { id: string; title: string } }>('POST', '/api/articles', {
    ...whole,
    ...data,
    _status: 'published',
  });

const link = (fields: object) => {
  const { root } = paragraphs('Xem ');
  const [paragraph] = root.children;
  const node = {
    type: 'link',
    version: 3,
    id: 'l1',
    fields,
    children: paragraphs('bài cũ').root.children[0]?.children,
  };
  return {
    root: { ...root, children: [{ ...paragraph, children: [...(paragraph?.children ?? []), node] }] },
  };
};

test('a whole article has no findings and is published by an editor', async () => {
  expect(await check(whole)).toEqual([]);
  expect((await publishNew(editor, {})).status).toBe(201);
});

describe('each fault is found, with its level and its field', () => {
  const empty = { title: '', sapo: null, category: null, body: null };
  const shouting = { title: 'TỔ CHỨC HỘI NGHỊ', shortTitle: 'HỘI NGHỊ LỚN' };
  const decomposed = {
    title: 'Một bài đủ cả'.normalize('NFD'),
    body: paragraphs('Đổi mới'.normalize('NFD')),
  };
  const personal = { sapo: 'STK 19035678901234', body: paragraphs('a', 'CCCD 001085012345') };
  test.each([
    [
      'what is missing',
      empty,
      [
        'stop missing-title at title',
        'stop missing-category at category',
        'warn missing-sapo at sapo',
        'warn empty-body at body',
      ],
    ],
    ['a title in capitals', shouting, ['warn capital-title at title', 'warn capital-title at shortTitle']],
    ['decomposed text', decomposed, ['warn not-nfc at title', 'warn not-nfc at body']],
    ['personal data', personal, ['warn personal-data at sapo', 'warn personal-data at body']],
  ])('%s', async (_name, data, found) => {
    expect(codes(await check({ ...whole, ...data }))).toEqual(found);
  });
});

describe('pictures', () => {
  test('without alt stop everybody; the finding names the medium', async () => {
    const [cover, inText] = [await picture({}), await picture({ credit: 'Minh Khuê' })];
    const data = { cover, body: pictureText(inText) };
    const found = [
      'stop missing-alt at body',
      'stop missing-alt at cover',
      'warn missing-caption at body',
      'warn missing-caption at cover',
    ];
    const findings = await check({ ...whole, ...data });
    expect(codes(findings)).toEqual(found);
    expect(findings.map(({ media }) => media)).toEqual([inText, cover, inText, cover]);
    for (const client of [admin, editor]) expect(refusedFor(await publishNew(client, data))).toEqual(found);
  });

  test('may have their caption and credit at the place', async () => {
    const { root } = pictureText(await picture({ alt: 'Một màu' }));
    const fields = { caption: 'Chú thích', credit: 'Minh Khuê' };
    const placed = { root: { ...root, children: root.children.map((node) => ({ ...node, fields })) } };
    expect(await check({ ...whole, body: placed })).toEqual([]);
    expect(codes(await check({ ...whole, body: { root } }))).toEqual(['warn missing-caption at body']);
  });

  test('in the introduction of a campaign stop it as well', async () => {
    const bare = await picture({});
    const campaign = { title: 'Tháng Công nhân', intro: pictureText(bare), _status: 'published' };
    const create = () => admin.request('POST', '/api/campaigns', campaign);
    expect(refusedFor(await create())).toEqual(['stop missing-alt at intro']);
    await admin.update('media', bare, { alt: 'Một màu' });
    expect((await create()).status).toBe(201);
  });

  test('of a video need alt alone', async () => {
    const block = (poster: string) => {
      const { root } = paragraphs('Xem:');
      const video = { blockType: 'video', id: 'v1', url: 'https://youtu.be/dQw4w9WgXcQ', poster };
      return {
        root: {
          ...root,
          children: [...root.children, { type: 'block', version: 2, format: '', fields: video }],
        },
      };
    };
    expect(codes(await check({ ...whole, body: block(await picture({})) }))).toEqual([
      'stop missing-alt at body',
    ]);
    expect(await check({ ...whole, body: block(await picture({ alt: 'Một màu' })) })).toEqual([]);
  });

  test('of a group count as well', async () => {
    const group = { blockType: 'pictureGroup', pictures: [await picture({})] };
    const { root } = paragraphs();
    const body = { root: { ...root, children: [{ type: 'block', version: 2, format: '', fields: group }] } };
    expect(codes(await check({ ...whole, body }))).toEqual([
      'stop missing-alt at body',
      'warn missing-caption at body',
    ]);
  });
});

describe('re-published press news', () => {
  const bylines = [{ name: 'Hà An' }];

  test('needs a source, a time and an author', async () => {
    expect(codes(await check({ ...whole, source: { url: 'https://example.com/a' } }))).toEqual([
      'stop source-name at source.name',
      'stop source-time at source.publishedAt',
      'warn source-author at bylines',
    ]);
  });

  test('comes no sooner than an hour after the original, even for administrators', async () => {
    const source = { name: 'Báo Lao Động', publishedAt: at(-30 * 60 * 1000) };
    const answer = await publishNew(admin, { bylines, source });
    expect(refusedFor(answer)).toEqual(['stop source-too-soon at publishedAt']);
    expect(JSON.stringify(answer.body)).toContain('Sớm nhất là 10:30 ngày 24/10/2026');
    expect(
      refusedFor(await publishNew(admin, { bylines, source, publishedAt: at(29 * 60 * 1000) })),
    ).toHaveLength(1);
    expect((await publishNew(admin, { bylines, source, publishedAt: at(30 * 60 * 1000) })).status).toBe(201);
    clock.time += 30 * 60 * 1000;
    expect((await publishNew(admin, { bylines, source })).status).toBe(201);
  });
});

describe('links', () => {
  const linked = (url: string) => ({ ...whole, body: link({ linkType: 'custom', url }) });
  const toDocument = (value: string) => ({
    ...whole,
    body: link({ linkType: 'internal', doc: { relationTo: 'articles', value } }),
  });

  test.each([
    ['/', []],
    ['/tin-tuc/', []],
    ['/tim-kiem/?q=a', []],
    ['https://example.com/khong-co/', []],
    ['#muc', []],
    ['/khong-co/', ['warn dead-link at body']],
    ['/tin-tuc/khong-co/', ['warn dead-link at body']],
    ['/van-ban/khong-co/', ['warn dead-link at body']],
  ])('to %s', async (url, found) => {
    expect(codes(await check(linked(url)))).toEqual(found);
  });

  test('to an article hold while it is published, at its present and former addresses', async () => {
    const { id } = await admin.create('articles', { ...whole, slug: 'dich', _status: 'published' });
    expect(await check(linked('/tin-tuc/dich/'))).toEqual([]);
    expect(await check(toDocument(id))).toEqual([]);
    await admin.publish('articles', id, { slug: 'dich-moi' });
    expect(await check(linked('/tin-tuc/dich/#a'))).toEqual([]);
    expect(await check(linked('/tin-tuc/dich-moi'))).toEqual([]);
    expect(codes(await check(linked('/chuyen-khac/dich-moi/')))).toEqual(['warn dead-link at body']);
    await admin.unpublish('articles', id);
    const dead = await check(toDocument(id));
    expect(dead.map(({ message }) => message)).toEqual([
      'Liên kết “bài cũ” dẫn tới bài chưa xuất bản hoặc đã gỡ.',
    ]);
    expect(codes(await check(linked('/tin-tuc/dich/')))).toEqual(['warn dead-link at body']);
    await admin.delete('articles', id);
    expect((await check(toDocument(id))).map(({ message }) => message)).toEqual([
      'Liên kết “bài cũ” dẫn tới trang không có trên cổng.',
    ]);
  });

  test('to an old address hold where it is redirected', async () => {
    await admin.create('redirects', { from: '/cu/tin-1.html', to: '/tin-tuc/' });
    expect(await check(linked('/cu/tin-1.html'))).toEqual([]);
    expect(codes(await check(linked('/cu/tin-2.html')))).toEqual(['warn dead-link at body']);
  });
});

describe('warnings', () => {
  const shouting = { title: 'TỔ CHỨC HỘI NGHỊ' };

  test('hold editors up until they say why, and administrators not at all', async () => {
    expect(refusedFor(await publishNew(editor, shouting))).toEqual(['warn capital-title at title']);
    expect(refusedFor(await publishNew(editor, { ...shouting, review: { passReason: '  ' } }))).toHaveLength(
      1,
    );
    expect((await publishNew(editor, { ...shouting, review: { passReason: 'Tên riêng' } })).status).toBe(201);
    expect((await publishNew(admin, shouting)).status).toBe(201);
  });

  test('once passed ask for no reason again, unlike new ones', async () => {
    const { body } = await publishNew(editor, { ...shouting, review: { passReason: 'Tên riêng' } });
    const { id } = body.doc;
    expect((await check({}, editor, id)).map(({ passed }) => passed)).toEqual([true]);
    await editor.publish('articles', id, { sapo: 'Sapo mới.' });
    const more = { sapo: null };
    const answer = await editor.request('PATCH', `/api/articles/${id}`, { ...more, _status: 'published' });
    expect(refusedFor(answer)).toEqual(['warn missing-sapo at sapo', 'warn capital-title at title']);
    expect((await cms.payload.findByID({ collection: 'articles', id })).sapo).toBe('Sapo mới.');
  });

  test('that were passed are told in the trail, with the reason and without what they quote', async () => {
    const data = { ...shouting, body: paragraphs('CCCD 001085012345') };
    const { body } = await publishNew(editor, { ...data, review: { passReason: 'Được đương sự đồng ý' } });
    const { id } = body.doc;
    await editor.publish('articles', id, { dateline: 'Bến Lam' });
    const { docs } = await cms.payload.find({
      collection: 'trail',
      where: { and: [{ ofDocument: { equals: id } }, { action: { equals: 'pass-warnings' } }] },
    });
    expect(docs.map(({ actorName, title, note }) => [actorName, title, note])).toEqual([
      ['editor', shouting.title, 'personal-data, capital-title: Được đương sự đồng ý'],
    ]);
  });

  test('that the save mends hold nobody up', async () => {
    expect((await publishNew(editor, { title: 'Đổi mới'.normalize('NFD') })).status).toBe(201);
  });

  test('are not marked as passed by a request', async () => {
    const [finding] = await check({ ...whole, ...shouting });
    expect(finding?.code).toBe('capital-title');
    const { id } = await admin.create('articles', { ...whole, ...shouting, review: { passed: ['x'] } });
    const stored = await cms.payload.findByID({ collection: 'articles', id });
    expect(stored.review?.passed ?? null).toBe(null);
  });
});

describe('there is no other way round', () => {
  const stopped = 'stop missing-alt at cover';

  test('publishing many at once refuses each one by itself', async () => {
    const good = await admin.create('articles', { ...whole, title: 'Bài tốt' });
    const bad = await admin.create('articles', {
      ...whole,
      title: 'Bài thiếu',
      cover: await picture({ caption: 'c', credit: 'c' }),
    });
    const { body } = await admin.request<{
      docs: { id: string }[];
      errors: { id: string; message: string }[];
    }>('PATCH', `/api/articles?where[id][in]=${good.id},${bad.id}`, { _status: 'published' });
    expect(body.docs.map(({ id }) => id)).toEqual([good.id]);
    expect(body.errors.map(({ id, message }) => [id, message.includes('chưa có chữ thay ảnh')])).toEqual([
      [bad.id, true],
    ]);
    expect((await cms.payload.findByID({ collection: 'articles', id: bad.id }))._status).toBe('draft');
  });

  test('a published version is judged again when it is restored', async () => {
    const cover = await picture({ alt: 'Một màu', caption: 'c', credit: 'c' });
    const { id } = await admin.create('articles', { ...whole, title: 'Có ảnh', cover, _status: 'published' });
    await admin.publish('articles', id, { cover: null });
    await admin.update('media', cover, { alt: '' });
    const { docs } = await cms.payload.findVersions({
      collection: 'articles',
      where: { and: [{ parent: { equals: id } }, { 'version.cover': { equals: cover } }] },
    });
    expect(refusedFor(await admin.request('POST', `/api/articles/versions/${docs[0]?.id}`))).toEqual([
      stopped,
    ]);
    expect((await cms.payload.findByID({ collection: 'articles', id, depth: 0 })).cover ?? null).toBe(null);
  });

  test('a scheduled article is judged when it is scheduled', async () => {
    const cover = await picture({ caption: 'c', credit: 'c' });
    expect(refusedFor(await publishNew(admin, { cover, publishedAt: at(3_600_000) }))).toEqual([stopped]);
  });
});

describe('saves that publish nothing', () => {
  test('are not judged', async () => {
    for (const client of [contributor, editor]) {
      const { id } = await client.create('articles', { title: 'NHÁP VIẾT DỞ' });
      await client.update('articles', id, { sapo: '' }, '?draft=true');
    }
  });

  test('a faulty article can be taken down and put into the trash', async () => {
    const { id } = await admin.create('articles', { ...whole, _status: 'published' });
    const bare = await picture({ alt: 'Một màu' });
    await admin.publish('articles', id, { cover: bare });
    await admin.update('media', bare, { alt: '' });
    expect(refusedFor(await admin.request('PATCH', `/api/articles/${id}`, { sapo: 'Khác' }))).toContain(
      'stop missing-alt at cover',
    );
    await admin.trash('articles', id);
    expect(
      refusedFor(await admin.request('PATCH', `/api/articles/${id}?trash=true`, { deletedAt: null })),
    ).toContain('stop missing-alt at cover');
    const other = await admin.create('articles', { ...whole, _status: 'published' });
    await admin.unpublish('articles', other.id);
  });

  test('nor what an old portal’s import brings', async () => {
    const article = await cms.payload.create({
      collection: 'articles',
      data: { ...whole, title: 'Bài cũ', cover: await picture({}), _status: 'published' },
      context: { isImporting: true },
    });
    expect(article._status).toBe('published');
  });
});

test('the form’s data go over what is stored, and only for who may read it', async () => {
  const { id } = await admin.create('articles', { ...whole, title: 'Nháp' });
  expect(await check({}, editor, id)).toEqual([]);
  expect(codes(await check({ category: null }, editor, id))).toEqual(['stop missing-category at category']);
  const ask = (client: CmsClient, body: unknown) => client.request('POST', '/api/articles/checks', body);
  expect((await ask(contributor, { id, data: {} })).status).toBe(404);
  expect((await ask(cms.client(), { data: whole })).status).toBe(401);
  expect((await ask(editor, 'x')).status).toBe(400);
  expect(codes(await check({}, contributor))).toContain('stop missing-title at title');
});
