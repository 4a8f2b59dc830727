import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { startTestCms, type TestCms } from '../support/cms.ts';
import type { CmsClient } from '../support/cms-client.ts';
import { paragraphs } from '../support/lexical.ts';
import { testServer } from '../support/test-database.ts';

type Who = 'anonymous' | 'contributor' | 'editor' | 'admin';

let cms: TestCms;
let clients: Record<Who, CmsClient>;
let category: string;

const everybody: Who[] = ['anonymous', 'contributor', 'editor', 'admin'];
const password = 'mat-khau-thu-nghiem';

beforeAll(async () => {
  cms = await startTestCms();
  const admin = await cms.adminClient();
  for (const role of ['contributor', 'editor']) {
    await admin.create('users', { email: `${role}@example.com`, password, name: role, role });
  }
  const login = (role: string) => cms.client().login(`${role}@example.com`, password);
  clients = {
    anonymous: cms.client(),
    contributor: await login('contributor'),
    editor: await login('editor'),
    admin,
  };
  category = (await admin.create('categories', { title: 'Tin tức' })).id;
});
afterAll(() => cms.stop());

/** Asserts who may do something: everybody else is refused. */
async function expectAllowed(
  allowed: Who[],
  act: (client: CmsClient, who: Who) => Promise<{ status: number }>,
) {
  const outcome: Record<string, boolean> = {};
  for (const who of everybody) outcome[who] = (await act(clients[who], who)).status < 300;
  expect(outcome).toEqual(Object.fromEntries(everybody.map((who) => [who, allowed.includes(who)])));
}

/** Texts that the checks before publication find complete. */
const texts = { sapo: 'Tóm tắt.', body: paragraphs('Nội dung.') };

const article = (data: object = {}) =>
  clients.admin.create('articles', { title: 'Bài', category, ...texts, ...data });

describe('articles', () => {
  test('are read by users only', () =>
    expectAllowed(['contributor', 'editor', 'admin'], (client) => client.request('GET', '/api/articles')));

  test('are drafted by every user', () =>
    expectAllowed(['contributor', 'editor', 'admin'], (client) =>
      client.request('POST', '/api/articles', { title: 'Nháp', category }),
    ));

  test('are published at once by administrators, and by editors where the newsroom lets them', async () => {
    const publishAtOnce = (client: CmsClient) =>
      client.request('POST', '/api/articles', { title: 'Đăng', category, ...texts, _status: 'published' });
    await expectAllowed(['admin'], publishAtOnce);
    await clients.admin.setGlobal('newsroom-settings', { editorsPublishOwn: true });
    await expectAllowed(['editor', 'admin'], publishAtOnce);
    await clients.admin.setGlobal('newsroom-settings', { editorsPublishOwn: false });
  });

  test('of others are changed, published and put into the trash by editors', async () => {
    const { id } = await article();
    for (const data of [{ title: 'Sửa' }, { _status: 'published' }]) {
      await expectAllowed(['editor', 'admin'], (client) =>
        client.request('PATCH', `/api/articles/${id}`, data),
      );
    }
    await expectAllowed(['editor', 'admin'], async (client) =>
      client.request('PATCH', `/api/articles/${(await article()).id}`, {
        deletedAt: new Date().toISOString(),
      }),
    );
    await expectAllowed(['admin'], async (client) =>
      client.request('DELETE', `/api/articles/${(await article()).id}`),
    );
  });

  test('of their own contributors change until they are published, and cannot publish', async () => {
    const { contributor, editor } = clients;
    const { id } = await contributor.create('articles', { title: 'Của tôi', category, ...texts });
    expect((await contributor.update('articles', id, { title: 'Của tôi, sửa' })).title).toBe('Của tôi, sửa');
    expect((await contributor.request('PATCH', `/api/articles/${id}`, { _status: 'published' })).status).toBe(
      403,
    );
    expect((await contributor.request('DELETE', `/api/articles/${id}`)).status).toBe(403);
    await editor.publish('articles', id);
    for (const query of ['', '?draft=true']) {
      expect((await contributor.request('PATCH', `/api/articles/${id}${query}`, { title: 'x' })).status).toBe(
        403,
      );
    }
    expect((await contributor.request('PATCH', `/api/articles/${id}`, { _status: 'draft' })).status).toBe(
      403,
    );
  });

  test('of others that are drafts contributors do not see', async () => {
    const { id } = await article({ title: 'Nháp của người khác' });
    expect((await clients.contributor.request('GET', `/api/articles/${id}`)).status).toBe(404);
    const list = await clients.contributor.request<{ docs: { id: string }[] }>(
      'GET',
      '/api/articles?limit=100&draft=true',
    );
    expect(list.body.docs.map((doc) => doc.id)).not.toContain(id);
    const versions = await clients.contributor.request<{ docs: { parent: string }[] }>(
      'GET',
      '/api/articles/versions?limit=100',
    );
    expect(versions.body.docs.map((version) => version.parent)).not.toContain(id);
  });

  test('keep their author, whoever says otherwise', async () => {
    const { id } = await clients.contributor.create('articles', { title: 'Ai viết', createdBy: null });
    await clients.editor.update('articles', id, { createdBy: null });
    const { createdBy } = await cms.payload.findByID({ collection: 'articles', id, depth: 0 });
    const me = await clients.contributor.request<{ user: { id: string } }>('GET', '/api/users/me');
    expect(createdBy).toBe(me.body.user.id);
  });
});

describe('content and settings', () => {
  const bodies: Record<string, object> = {
    categories: { title: 'Mới' },
    campaigns: { title: 'Mới' },
    documents: { title: 'Mới' },
    banners: { title: 'Mới' },
  };

  test.each(Object.entries(bodies))('%s are the editors’', async (collection, body) => {
    await expectAllowed(['editor', 'admin'], (client) => client.request('POST', `/api/${collection}`, body));
    await expectAllowed(['contributor', 'editor', 'admin'], (client) =>
      client.request('GET', `/api/${collection}`),
    );
  });

  test('redirects are the administrators’', async () => {
    await expectAllowed(['admin'], (client, who) =>
      client.request('POST', '/api/redirects', { from: `/cu-${who}/`, to: '/moi/' }),
    );
    await expectAllowed(['admin'], (client) => client.request('GET', '/api/redirects'));
  });

  test('globals are read by users and changed by administrators', async () => {
    await expectAllowed(['contributor', 'editor', 'admin'], (client) =>
      client.request('GET', '/api/globals/navigation'),
    );
    await expectAllowed(['admin'], (client) =>
      client.request('POST', '/api/globals/navigation', { header: [] }),
    );
    await expectAllowed(['admin'], (client) =>
      client.request('POST', '/api/globals/site-settings', { name: 'Cổng' }),
    );
  });

  test.each(['outbox', 'addresses', 'facts'])('%s is nobody’s', async (collection) => {
    await expectAllowed([], (client) => client.request('GET', `/api/${collection}`));
    await expectAllowed([], (client) => client.request('POST', `/api/${collection}`, {}));
  });
});

describe('users', () => {
  test('are made by administrators', () =>
    expectAllowed(['admin'], (client, who) =>
      client.request('POST', '/api/users', {
        email: `by-${who}@example.com`,
        password,
        name: who,
        role: 'editor',
      }),
    ));

  test('are never made by the public once there is one', async () => {
    const body = { email: 'la@example.com', password, name: 'Lạ', role: 'admin' };
    expect((await clients.anonymous.request('POST', '/api/users/first-register', body)).status).toBe(403);
  });

  test('do not raise their own role', async () => {
    const { body } = await clients.contributor.request<{ user: { id: string } }>('GET', '/api/users/me');
    const account = `/api/users/${body.user.id}`;
    const raise = { role: 'admin', name: 'Tên mới' };
    expect((await clients.contributor.request('PATCH', account, raise)).status).toBe(403);
    const before = await cms.payload.findByID({ collection: 'users', id: body.user.id });
    expect([before.role, before.name]).toEqual(['contributor', 'contributor']);
    const rename = { role: 'contributor', name: 'Tên mới' };
    expect((await clients.contributor.request('PATCH', account, rename)).status).toBe(200);
    const stored = await cms.payload.findByID({ collection: 'users', id: body.user.id });
    expect([stored.role, stored.name]).toEqual(['contributor', 'Tên mới']);
  });

  // FerretDB 1 knows no `fields` in findAndModify, with which Payload counts the attempts.
  test.skipIf(testServer.name === 'FerretDB')('are locked after too many wrong passwords', async () => {
    await clients.admin.create('users', {
      email: 'quen@example.com',
      password,
      name: 'Quên',
      role: 'editor',
    });
    const attempt = (word: string) =>
      clients.anonymous.request('POST', '/api/users/login', { email: 'quen@example.com', password: word });
    for (let i = 0; i < 8; i++) expect((await attempt('sai')).status).toBe(401);
    expect((await attempt(password)).status).toBe(401);
  });
});

test('GraphQL is not there', async () => {
  expect((await clients.admin.request('POST', '/api/graphql', { query: '{ __typename }' })).status).toBe(404);
});

test('health is answered to everybody', async () => {
  expect(await clients.anonymous.request('GET', '/api/health')).toEqual({ status: 200, body: { ok: true } });
});
