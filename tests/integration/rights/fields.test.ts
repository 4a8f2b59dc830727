import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { startTestCms, type TestCms } from '../../support/cms.ts';
import { paragraphs } from '../../support/lexical.ts';
import { makeNewsroom, type Newsroom, type Person } from './people.ts';

let cms: TestCms;
let newsroom: Newsroom;
let contributor: Person;
let article: string;

beforeAll(async () => {
  cms = await startTestCms();
  newsroom = await makeNewsroom(cms);
  contributor = newsroom.people.contributor;
});
afterAll(() => cms.stop());

const words = (title: string) => ({
  title,
  sapo: 'Sapo',
  body: paragraphs('Thân bài'),
  category: newsroom.categories.inside,
});

beforeEach(async () => {
  article = (await contributor.client.create('articles', words('Của tôi'), '?draft=true')).id;
});

const stored = (id = article) =>
  cms.payload.findByID({ collection: 'articles', id, draft: true, depth: 0, trash: true });
const onPortal = async (id = article) => {
  const { docs } = await cms.payload.db.find<{ _status?: string }>({
    collection: 'articles',
    where: { id: { equals: id } },
  });
  return docs[0]?._status;
};

/** Sends one change over both doors as the contributor; both refuse it, and nothing is changed. */
async function expectRefused(data: object, query = '', id = article): Promise<void> {
  const before = JSON.stringify([await stored(id), await onPortal(id)]);
  const rest = await contributor.client.request('PATCH', `/api/articles/${id}${query}`, data);
  expect(rest.status, JSON.stringify(data)).toBe(403);
  const user = await cms.payload.findByID({ collection: 'users', id: contributor.id ?? '', depth: 0 });
  const draft = query.includes('draft=true');
  const local = cms.payload.update({
    collection: 'articles',
    id,
    data,
    draft,
    user: { ...user, collection: 'users' },
    overrideAccess: false,
  });
  await expect(local).rejects.toMatchObject({ status: 403 });
  expect(JSON.stringify([await stored(id), await onPortal(id)])).toBe(before);
}

describe('what a contributor writes of an article', () => {
  test.each([
    ['the state of something published', { state: 'published' }],
    ['the state of something taken down', { state: 'unpublished' }],
    ['a return', { state: 'returned', note: 'x' }],
    ['a reason of a return', { note: 'x' }],
    ['a reason why warnings are passed', { passReason: 'x' }],
    ['when it was submitted', { submittedAt: '2026-01-01T00:00:00.000Z' }],
    ['when it was decided', { decidedAt: '2026-01-01T00:00:00.000Z' }],
  ])('review: not %s', async (_, review) => {
    await expectRefused({ review });
    await expectRefused({ review }, '?draft=true');
    await expectRefused({ review }, '?draft=true&autosave=true');
  });

  test('review: not who submitted or decided', async () => {
    const { id } = newsroom.people.editor;
    await expectRefused({ review: { submittedBy: id } });
    await expectRefused({ review: { decidedBy: id } }, '?draft=true');
  });

  test('review: what it was given may be sent back as it is', async () => {
    const { review, title } = await stored();
    const { status } = await contributor.client.request('PATCH', `/api/articles/${article}?draft=true`, {
      review,
      title: `${title}, sửa`,
    });
    expect(status).toBe(200);
  });

  test('_status: never published, in whatever way it is sent', async () => {
    for (const query of [
      '',
      '?draft=true',
      '?draft=true&autosave=true',
      '?overrideAccess=true',
      '?publishAllLocales=true',
      '?overrideLock=true',
      '?trash=true',
    ]) {
      await expectRefused({ _status: 'published' }, query);
      await expectRefused({ _status: 'published', review: { state: 'published' } }, query);
    }
  });

  test('_status: nor by making it so', async () => {
    const before = await cms.payload.count({ collection: 'articles' });
    for (const query of ['', '?draft=true', '?draft=false', '?publishAllLocales=true']) {
      const data = { ...words('Tự đăng'), _status: 'published' };
      expect((await contributor.client.request('POST', `/api/articles${query}`, data)).status).toBe(403);
    }
    for (const state of ['published', 'returned', 'unpublished']) {
      const data = { ...words('Tự đăng'), review: { state } };
      expect((await contributor.client.request('POST', '/api/articles', data)).status).toBe(403);
    }
    expect(await cms.payload.count({ collection: 'articles' })).toEqual(before);
  });

  test('bylines are theirs to write', async () => {
    const bylines = [{ name: 'Minh Khuê', role: 'Chủ tịch', unit: 'Công đoàn xã', isContributor: true }];
    const saved = await contributor.client.update('articles', article, { bylines }, '?draft=true');
    expect(saved.bylines).toMatchObject(bylines);
  });

  test('who made it stays as it is', async () => {
    await contributor.client.update('articles', article, { createdBy: newsroom.other.id });
    expect((await stored()).createdBy).toBe(contributor.id);
  });
});

describe('ways around', () => {
  test('an editor’s draft on top of what is published opens nothing', async () => {
    const { editor } = newsroom.people;
    await editor.client.publish('articles', article);
    await editor.client.update('articles', article, { title: 'Đang sửa' }, '?draft=true');
    for (const query of ['', '?draft=true']) {
      await expectRefused({ title: 'Sửa lén' }, query);
      await expectRefused({ deletedAt: new Date().toISOString() }, query);
      await expectRefused({ _status: 'draft' }, query);
      await expectRefused({ review: { state: 'submitted' } }, query);
    }
    expect(await onPortal()).toBe('published');
  });

  test('a draft on top of another’s published article is not read', async () => {
    const { admin } = newsroom.people;
    const { id } = await admin.client.create('articles', { ...words('Tin đã đăng'), _status: 'published' });
    await admin.client.update('articles', id, { title: 'Bí mật' }, '?draft=true');
    const read = await contributor.client.request<{ title: string }>('GET', `/api/articles/${id}?draft=true`);
    expect(read.body.title).toBe('Tin đã đăng');
    const found = await contributor.client.request<{ docs: { title: string }[] }>(
      'GET',
      `/api/articles?draft=true&where[id][equals]=${id}`,
    );
    expect(found.body.docs.map(({ title }) => title)).not.toContain('Bí mật');
  });

  test('what is published for later is not read by others before', async () => {
    const { admin } = newsroom.people;
    const later = {
      ...words('Cấm đăng trước'),
      publishedAt: '2099-01-01T00:00:00.000Z',
      _status: 'published',
    };
    const { id } = await admin.client.create('articles', later);
    expect((await contributor.client.request('GET', `/api/articles/${id}`)).status).toBe(404);
  });

  test('many at once', async () => {
    const own = `/api/articles?where[id][equals]=${article}`;
    const others = `/api/articles?where[createdBy][not_equals]=${contributor.id}`;
    for (const [path, data] of [
      [own, { _status: 'published' }],
      [`${own}&draft=true`, { review: { state: 'published' } }],
      [own, { review: { state: 'returned', note: 'x' } }],
      [others, { title: 'Phá' }],
      ['/api/users?where[role][equals]=contributor', { role: 'admin' }],
      [`/api/users?where[id][equals]=${contributor.id}`, { role: 'admin' }],
    ] as const) {
      expect((await contributor.client.request('PATCH', path, data)).status, path).toBe(403);
    }
    expect((await contributor.client.request('DELETE', own)).status).toBe(403);
    expect((await contributor.client.request('DELETE', others)).status).toBe(403);
    expect([await onPortal(), (await stored()).title]).toEqual(['draft', 'Của tôi']);
    const { totalDocs } = await cms.payload.count({
      collection: 'users',
      where: { role: { equals: 'admin' } },
    });
    expect(totalDocs).toBe(1);
  });

  test('a published version of something taken down is not restored', async () => {
    const { editor } = newsroom.people;
    await editor.client.publish('articles', article);
    const { docs } = await cms.payload.findVersions({
      collection: 'articles',
      where: { parent: { equals: article }, 'version._status': { equals: 'published' } },
    });
    await editor.client.unpublish('articles', article);
    const path = `/api/articles/versions/${docs[0]?.id}`;
    expect((await contributor.client.request('POST', path)).status).toBe(403);
    expect(await onPortal()).toBe('draft');
    await contributor.client.request('POST', `${path}?draft=true`);
    expect(await onPortal()).toBe('draft');
    expect((await stored()).review?.state).toBe('unpublished');
  });

  test('a copy is a new draft of whoever makes it', async () => {
    const { editor } = newsroom.people;
    await editor.client.publish('articles', article, { featured: true, pinned: true });
    for (const query of ['', '?draft=false', '?draft=true']) {
      const { body } = await contributor.client.request<{ doc: { id: string } }>(
        'POST',
        `/api/articles/${article}/duplicate${query}`,
        {},
      );
      expect(await onPortal(body.doc.id)).toBe('draft');
      expect(await stored(body.doc.id)).toMatchObject({
        createdBy: contributor.id,
        review: { state: 'draft', submittedAt: null, decidedBy: null },
        publishedAt: null,
        featured: false,
        pinned: false,
      });
    }
    const published = { _status: 'published' };
    expect(
      (await contributor.client.request('POST', `/api/articles/${article}/duplicate`, published)).status,
    ).toBe(403);
  });

  test('an editor moves nothing out of their categories, nor into them', async () => {
    const { limited, admin } = newsroom.people;
    const { outside } = newsroom.categories;
    const there = await admin.client.create('articles', { ...words('Ở nơi khác'), category: outside });
    const patch = (id: string, data: object) => limited.client.request('PATCH', `/api/articles/${id}`, data);
    expect((await patch(article, { category: outside })).status).toBe(403);
    expect((await patch(there.id, { category: newsroom.categories.inside })).status).toBe(403);
    await admin.client.update('articles', article, { category: outside }, '?draft=true');
    expect((await patch(article, { title: 'Theo dòng đã lưu' })).status).toBe(403);
    const own = await limited.client.create('articles', words('Của biên tập'), '?draft=true');
    expect((await patch(own.id, { category: outside })).status).toBe(403);
    expect((await stored(own.id)).category).toBe(newsroom.categories.inside);
  });

  test('GraphQL is not there', async () => {
    const query = { query: '{ Articles { docs { title } } }' };
    for (const path of ['/api/graphql', '/api/graphql-playground']) {
      expect((await contributor.client.request('POST', path, query)).status).toBe(404);
    }
  });
});
